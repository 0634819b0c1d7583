import type { AccountInfo } from '@azure/msal-browser'
import type { Wanted } from '#src/api/client.ts'
import type { SignInFailure } from './failures.ts'

export interface Account {
  /** Microsoft's id of the account, the same in every session. */
  id: string
  tenantId: string
  name: string
  email: string
}

/** Who is signed in, and how to change that. The pages know nothing of MSAL. */
export interface Session {
  readonly account: Account | null
  /** Why the last attempt to sign in came back without an account. */
  readonly failure: SignInFailure | null
  /** What Microsoft calls that failure, if it was theirs. */
  readonly failureNumber: string | null
  /** Leaves for Microsoft, and comes back to `returnTo`: as whoever they choose, or, with a reason, as themselves. */
  signIn: (returnTo: string, why?: WhyRenew) => Promise<void>
  /** Leaves for Microsoft, and comes back to the landing page. Just before, `forget` and the rest of the person go. */
  signOut: (forget: () => void) => Promise<void>
  /** Tells when the person signs out in another tab. Returns how to stop listening. */
  onSignedOutElsewhere: (tell: () => void) => () => void
  /** An access token for the portal's backend. Waits for the person when Microsoft wants to see them again. */
  token: (wanted: Wanted) => Promise<string>
  /**
   * An access token for Microsoft Graph with these permissions. When Microsoft wants the person or their
   * consent, a window asks; without `ask`, and once the `signal` says that nobody waits any more, it fails instead.
   * With a `renewal` it is a new one, in place of the one that Microsoft holds good.
   */
  graphToken: (
    permissions: readonly string[],
    options: { ask: boolean; signal?: AbortSignal; renewal?: Renewal },
  ) => Promise<string>
  /** Shows Microsoft's page in a window of its own, so that this page keeps what was typed. */
  renew: (why: WhyRenew) => Promise<void>
}

/** What the service that refused a token asks of the next one, in its own words, if it said so. */
export interface Renewal {
  claims?: string
}

/** The sign-in has ended, or is too old for what the person is about to do. */
export type WhyRenew = 'ended' | 'old'

/** Opens the session that this browser holds, or that of somebody whom the page shows already. */
export type OpenSession = (shown?: AccountInfo) => Promise<Session>

/** A session that speaks for itself until MSAL is there, and then goes on with it. */
export type Begin = (open: OpenSession) => Session

/** Set while somebody is signed in, so that the landing page need not load MSAL to find out. */
export const signedInHint = 'holdfast.signed-in'
