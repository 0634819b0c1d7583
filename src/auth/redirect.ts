import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { answerChannel } from './answer-channel.ts'

// Microsoft sends people here. The page hands the answer to the window that asked, or goes back to where
// the person started; without an answer in its address there is nothing to do but to start again.
new BroadcastChannel(answerChannel).postMessage(null)
broadcastResponseToMainFrame().catch(() => {
  location.replace('/')
})
