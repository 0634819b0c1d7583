import {
  EventType,
  InteractionRequiredAuthError,
  PublicClientApplication,
  type AccountInfo,
  type PopupEvent,
  type PopupRequest,
} from '@azure/msal-browser'
import type { Config } from '#src/config/config.ts'
import { forgetDrafts } from '#src/lib/draft.ts'
import { answerChannel } from './answer-channel.ts'
import { failureOf, type SignInFailure } from './failures.ts'
import { msalConfiguration } from './msal-configuration.ts'
import { renewal } from './renewal.ts'
import { signedInHint, type Session } from './session.ts'
import { SignedOut } from './signed-out.ts'

/**
 * Opens the session that this browser holds, or finishes the sign-in that just came back from Microsoft. A page that
 * has shown somebody already stays theirs, even if somebody else has signed in meanwhile.
 */
export async function openSession(config: Config, shown?: AccountInfo): Promise<Session> {
  const app = new PublicClientApplication(msalConfiguration(config))
  const { scopes } = config.api
  await app.initialize()
  const failure = await finishRedirect(app)
  const account = shown ?? app.getActiveAccount() ?? app.getAllAccounts()[0] ?? null
  keepHint(account !== null)
  let leaving = false

  return {
    account: account && {
      id: account.localAccountId,
      tenantId: account.tenantId,
      name: account.name ?? account.username,
      email: account.username,
    },
    failure,

    signIn: (returnTo, why) =>
      app.loginRedirect({
        scopes,
        ...(why === 'old'
          ? { account: mustHave(account), ...newProof }
          : { prompt: 'select_account' }),
        redirectStartPage: new URL(returnTo, location.origin).href,
      }),

    async signOut() {
      leaving = true
      keepHint(false)
      forgetDrafts()
      try {
        await app.logoutRedirect({ account })
      } catch (error) {
        leaving = false
        throw error
      }
    },

    onSignedOutElsewhere(tell) {
      // MSAL says it in every tab, and after the tokens are gone.
      const listener = app.addEventCallback(() => {
        if (!leaving) tell()
      }, [EventType.LOGOUT_SUCCESS])
      return () => {
        if (listener) app.removeEventCallback(listener)
      }
    },

    async token(wanted) {
      const request = { scopes, account: mustHave(account), forceRefresh: wanted === 'renewed' }
      if (wanted === 'recent') {
        await renewal.asked('old')
        return (await app.acquireTokenSilent(request)).accessToken
      }
      try {
        return (await app.acquireTokenSilent(request)).accessToken
      } catch (error) {
        if (!(error instanceof InteractionRequiredAuthError)) throw new SignedOut(failureOf(error))
        await renewal.asked('ended')
        return (await app.acquireTokenSilent({ ...request, forceRefresh: false })).accessToken
      }
    },

    async graphToken(permissions, { ask }) {
      const request = { scopes: [...permissions], account: mustHave(account) }
      try {
        return (await app.acquireTokenSilent(request)).accessToken
      } catch (error) {
        if (!ask || !(error instanceof InteractionRequiredAuthError)) throw error
        return (await inWindow(app, request)).accessToken
      }
    },

    async renew(why) {
      const request = { scopes, account: mustHave(account) }
      await inWindow(app, why === 'old' ? { ...request, ...newProof } : request)
    },
  }
}

/** Microsoft asks for the password, or what else it takes for one, even of somebody whom it knows. */
const newProof = { prompt: 'login' }

/** Asks the person at Microsoft's page in a window of its own. */
async function inWindow(app: PublicClientApplication, request: PopupRequest) {
  const closed = closedPopup(app)
  try {
    return await Promise.race([
      app.acquireTokenPopup({ ...request, overrideInteractionInProgress: true }),
      closed.noticed,
    ])
  } finally {
    closed.stop()
  }
}

async function finishRedirect(app: PublicClientApplication): Promise<SignInFailure | null> {
  try {
    askForStorage()
    const result = await app.handleRedirectPromise()
    if (result) app.setActiveAccount(result.account)
    return null
  } catch (error) {
    return failureOf(error)
  }
}

/** Without storage MSAL goes on in memory, and finds nothing of the sign-in that comes back. Better to say so before. */
function askForStorage() {
  const key = 'holdfast.storage'
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem(key, '')
    storage.removeItem(key)
  }
}

/** MSAL itself notices a closed window only after a minute. One that brought its answer closes as it should. */
function closedPopup(app: PublicClientApplication) {
  let timer: ReturnType<typeof setInterval> | undefined
  let listener: string | null = null
  const answers = new BroadcastChannel(answerChannel)
  answers.addEventListener('message', stop)
  const noticed = new Promise<never>((_, reject) => {
    listener = app.addEventCallback(
      ({ payload }) => {
        const popup = (payload as PopupEvent | null)?.popupWindow
        let gone = false
        timer = setInterval(() => {
          // Once around more, for an answer that is still on its way.
          if (gone) reject(new PopupClosed())
          gone = popup?.closed ?? false
        }, 300)
      },
      [EventType.POPUP_OPENED],
    )
  })
  function stop() {
    clearInterval(timer)
    answers.close()
    if (listener) app.removeEventCallback(listener)
  }
  return { noticed, stop }
}

class PopupClosed extends Error {
  readonly errorCode = 'user_cancelled'
}

function mustHave(account: AccountInfo | null): AccountInfo {
  if (!account)
    throw new InteractionRequiredAuthError('no_account_error', '', 'Nobody is signed in')
  return account
}

function keepHint(signedIn: boolean) {
  try {
    if (signedIn) localStorage.setItem(signedInHint, '1')
    else localStorage.removeItem(signedInHint)
  } catch {
    // Without storage the landing page simply greets everybody as a stranger.
  }
}
