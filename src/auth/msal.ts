import {
  CacheLookupPolicy,
  EventType,
  InteractionRequiredAuthError,
  type PublicClientApplication,
  type AccountInfo,
  type PopupRequest,
  type SilentRequest,
} from '@azure/msal-browser'
import { connection } from '#src/api/connection.ts'
import type { Config } from '#src/config/config.ts'
import { forgetDrafts } from '#src/lib/draft.ts'
import { write } from '#src/lib/keep.ts'
import { failureOf, numberOf, type SignInFailure } from './failures.ts'
import { msalConfiguration } from './msal-configuration.ts'
import { renewal } from './renewal.ts'
import { signedInHint, type Session, type WhyRenew } from './session.ts'
import { OutOfReach, SignedOut } from './signed-out.ts'
import { WatchfulApplication } from './watchful-application.ts'

/**
 * Opens the session that this browser holds, or finishes the sign-in that just came back from Microsoft. A page that
 * has shown somebody already stays theirs, even if somebody else has signed in meanwhile.
 */
export async function openSession(config: Config, shown?: AccountInfo): Promise<Session> {
  const app = new WatchfulApplication(msalConfiguration(config))
  const { scopes } = config.api
  await app.initialize()
  const refusal = await finishRedirect(app)
  const account = shown ?? knownTo(app)
  keepHint(account !== null)
  const silently = inSilence(app)
  const askPerson = renewal.open()
  let leaving = false

  return {
    account: account && {
      id: account.localAccountId,
      tenantId: account.tenantId,
      name: account.name ?? account.username,
      email: account.username,
    },
    ...refusal,

    signIn: (returnTo, why) =>
      app.loginRedirect({
        scopes,
        ...(why ? asThemselves(mustHave(account), why) : { prompt: 'select_account' }),
        redirectStartPage: new URL(returnTo, location.origin).href,
      }),

    async signOut(forget) {
      leaving = true
      // MSAL says so once its tokens are gone, and leaves at once. Until then the page may have to stay.
      const listener = app.addEventCallback(() => {
        keepHint(false)
        forgetDrafts()
        forget()
      }, [EventType.LOGOUT_SUCCESS])
      try {
        await app.logoutRedirect({ account })
      } catch (error) {
        leaving = false
        throw error
      } finally {
        if (listener) app.removeEventCallback(listener)
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
        await askPerson('old')
        return silently(request)
      }
      try {
        return await silently(request)
      } catch (error) {
        const failure = failureOf(error)
        if (!needsPerson(error)) throw failed(error)
        await askPerson('ended', failure)
        return silently({ ...request, forceRefresh: false }).catch((again: unknown) => {
          throw failed(again)
        })
      }
    },

    async graphToken(permissions, { ask, signal, renewal }) {
      const request = { scopes: [...permissions], account: mustHave(account), ...renewal }
      try {
        return await silently({ ...request, forceRefresh: renewal !== undefined })
      } catch (error) {
        if (!ask || signal?.aborted || !needsPerson(error)) throw error
        return inWindow(app, request)
      }
    },

    async renew(why) {
      await inWindow(app, { scopes, ...asThemselves(mustHave(account), why) })
    },
  }
}

/** For a new proof Microsoft asks for the password, or what else it takes for one, even of somebody whom it knows. */
const asThemselves = (account: AccountInfo, why: WhyRenew) => ({
  account,
  ...(why === 'old' && { prompt: 'login' }),
})

/**
 * Asks Microsoft without the person: once more where nobody answered in time, and then not in a hidden frame any more,
 * which would be waited for in vain at every call.
 */
function inSilence(app: PublicClientApplication) {
  const { Default, AccessTokenAndRefreshToken } = CacheLookupPolicy
  let cacheLookupPolicy: CacheLookupPolicy = Default
  const ask = async (request: SilentRequest) =>
    (await app.acquireTokenSilent({ ...request, cacheLookupPolicy })).accessToken
  const isLate = (error: unknown) => failureOf(error) === 'timed-out'

  return async (request: SilentRequest): Promise<string> => {
    try {
      return await ask(request)
    } catch (error) {
      if (!isLate(error)) throw error
    }
    try {
      return await ask(request)
    } catch (error) {
      if (isLate(error)) cacheLookupPolicy = AccessTokenAndRefreshToken
      throw error
    }
  }
}

/** What ends as soon as Microsoft sees the person: they are not known any more, or an answer in silence went astray. */
const bySigningIn = new Set<SignInFailure>(['signed-out', 'timed-out', 'stale', 'busy'])
const needsPerson = (error: unknown) =>
  error instanceof InteractionRequiredAuthError || bySigningIn.has(failureOf(error))

function failed(error: unknown) {
  const failure = failureOf(error)
  if (failure !== 'offline') return new SignedOut(failure, numberOf(error))
  // Without a token nothing is sent, and so no call would tell.
  connection.lose()
  return new OutOfReach()
}

/** Asks the person at Microsoft's page in a window of its own. There they can still choose to be somebody else. */
async function inWindow(
  app: PublicClientApplication,
  request: PopupRequest & { account: AccountInfo },
) {
  const answer = await app.acquireTokenPopup({ ...request, overrideInteractionInProgress: true })
  if (answer.account.homeAccountId === request.account.homeAccountId) return answer.accessToken
  // Nobody else came to the portal, and nobody else is to be found in it once this person signs out.
  await app.clearCache({ account: answer.account })
  throw new SomebodyElse()
}

class SomebodyElse extends Error {
  readonly errorCode = 'other_account'
}

const knownTo = (app: PublicClientApplication): AccountInfo | null =>
  app.getActiveAccount() ?? app.getAllAccounts()[0] ?? null

type Refusal = Pick<Session, 'failure' | 'failureNumber'>
const none: Refusal = { failure: null, failureNumber: null }

async function finishRedirect(app: PublicClientApplication): Promise<Refusal> {
  try {
    askForStorage()
    const before = knownTo(app)
    const result = await app.handleRedirectPromise()
    if (!result) return none
    // Whoever comes back as somebody else does not find what the other one typed.
    if (before && before.homeAccountId !== result.account.homeAccountId) forgetDrafts()
    app.setActiveAccount(result.account)
    return none
  } catch (error) {
    return { failure: failureOf(error), failureNumber: numberOf(error) }
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

function mustHave(account: AccountInfo | null): AccountInfo {
  if (!account)
    throw new InteractionRequiredAuthError('no_account_error', '', 'Nobody is signed in')
  return account
}

/** Without storage the landing page simply greets everybody as a stranger. */
const keepHint = (signedIn: boolean) => write(signedInHint, signedIn ? '1' : null)
