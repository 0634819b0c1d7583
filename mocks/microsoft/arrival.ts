import type { AccountInfo } from '@azure/msal-browser'
import type { Account, OpenSession, Session } from '#src/auth/session.ts'
import { whenIdle } from '#src/lib/when-idle.ts'

/** Somebody whom Microsoft has just let in, while MSAL is still on its way. */
export interface Arrival {
  account: Account
  accessToken: string
  /** Puts what Microsoft sent where MSAL looks for it. To be done before MSAL opens the session. */
  keep: () => Promise<void>
}

/** Their session: it speaks for itself until MSAL is there, and then MSAL does. */
export function sessionOf({ account, accessToken, keep }: Arrival, open: OpenSession): Session {
  let opened: Session | null = null
  const msal = whenIdle()
    .then(keep)
    .then(() => open(accountInfo(account)))
    .then((session) => (opened = session))
  // Whatever needs it tells what went wrong.
  msal.catch(() => {})

  return {
    account,
    failure: null,
    failureNumber: null,
    signIn: async (returnTo, why) => (await msal).signIn(returnTo, why),
    signOut: async (forget) => (await msal).signOut(forget),
    onSignedOutElsewhere(tell) {
      let stop = () => {}
      let left = false
      const listen = async () => {
        const session = await msal
        if (!left) stop = session.onSignedOutElsewhere(tell)
      }
      listen().catch(() => {})
      return () => {
        left = true
        stop()
      }
    },
    token: async (wanted) =>
      opened || wanted !== 'any' ? (await msal).token(wanted) : accessToken,
    graphToken: async (permissions, how) => (await msal).graphToken(permissions, how),
    renew: async (why) => (await msal).renew(why),
  }
}

/** As MSAL knows them, whether or not it holds anything of theirs. */
const accountInfo = ({ id, tenantId, name, email }: Account): AccountInfo => ({
  homeAccountId: `${id}.${tenantId}`,
  environment: 'login.windows.net',
  localAccountId: id,
  tenantId,
  name,
  username: email,
})
