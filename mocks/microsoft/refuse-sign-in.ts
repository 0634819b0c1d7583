import { NavigationClient, PublicClientApplication, type Configuration } from '@azure/msal-browser'
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { portalScopes } from './publishers.ts'
import { refusedSignIns, type RefusedSignIn } from './refused-sign-ins.ts'

/** Stays on this page, and remembers where it would have gone. */
class StayingHere extends NavigationClient {
  left = ''

  override navigateExternal(url: string) {
    this.left = url
    return Promise.resolve(false)
  }

  override navigateInternal() {
    return Promise.resolve(false)
  }
}

/**
 * Brings the page where it is when Microsoft has sent somebody back to it without an account. MSAL really
 * left for Microsoft, and really finds the answer when it starts.
 */
export async function refuseSignIn(config: Configuration, how: RefusedSignIn, startPage: string) {
  const navigation = new StayingHere()
  const system = { ...config.system, navigationClient: navigation }
  const msal = new PublicClientApplication({ ...config, system })
  await msal.initialize()
  await msal.loginRedirect({
    scopes: portalScopes,
    redirectStartPage: new URL(startPage, location.origin).href,
  })
  const asked = new URL(navigation.left).searchParams
  const [error, description] = refusedSignIns[how]
  const answer = new URLSearchParams({
    error,
    error_description: description,
    state: asked.get('state') ?? '',
  })
  const { title } = document
  history.replaceState(history.state, '', `/redirect.html#${answer.toString()}`)
  await broadcastResponseToMainFrame(navigation)
  history.replaceState(history.state, '', startPage)
  document.title = title
}
