import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { consentChannel, heard, stateIn, type ConsentState } from './consent-state.ts'

// Microsoft sends people here. The page hands the answer to the window that asked, or goes back to where
// the person started; without an answer in its address there is nothing to do but to start again.
const consent = stateIn(location.search)
if (consent) handOver(consent)
else {
  broadcastResponseToMainFrame().catch(() => {
    location.replace('/')
  })
}

/** Tells the page that asked for consent, and closes. Where nobody listens, the portal says what came. */
function handOver({ way, id }: ConsentState) {
  const goOn = () => {
    location.replace(`/consent${location.search}`)
  }
  if (way !== 'window') {
    goOn()
    return
  }
  const channel = new BroadcastChannel(consentChannel(id))
  // The page may still be fetching what listens.
  const telling = setInterval(() => {
    channel.postMessage(location.search)
  }, 200)
  const unheard = setTimeout(goOn, 8000)
  channel.addEventListener('message', ({ data }) => {
    if (data !== heard) return
    clearInterval(telling)
    clearTimeout(unheard)
    window.close()
  })
}
