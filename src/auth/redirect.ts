import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'

// Microsoft sends people here. The page hands the answer to the window that asked, or goes back to where
// the person started; without an answer in its address there is nothing to do but to start again.
broadcastResponseToMainFrame().catch(() => {
  location.replace('/')
})
