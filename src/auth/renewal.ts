import { createSignal } from '#src/lib/signal.ts'
import type { SignInFailure } from './failures.ts'
import type { WhyRenew } from './session.ts'
import { SignedOut } from './signed-out.ts'

/**
 * Calls that need a fresh sign-in wait here, all of them for the same one. The page shows the question over
 * whatever the person is doing, so that nothing typed is lost.
 */
function createRenewal() {
  let waiting: {
    why: WhyRenew
    promise: Promise<void>
    resolve: () => void
    reject: (reason: Error) => void
  } | null = null
  let isDeclined = false
  let sessions = 0
  const { tell, subscribe, isHeard } = createSignal()

  function settle(how: 'resolve' | 'reject') {
    const settled = waiting
    waiting = null
    if (how === 'resolve') settled?.resolve()
    else settled?.reject(new SignedOut())
    tell()
  }

  function asked(why: WhyRenew, failure: SignInFailure | null): Promise<void> {
    // Before the first page stands there is nobody to ask; the page that tells of it offers the sign-in.
    // Nor is anybody asked who would rather go on, as long as they do nothing that needs it.
    if (!isHeard() || (isDeclined && why === 'ended')) return Promise.reject(new SignedOut(failure))
    waiting ??= { why, ...Promise.withResolvers<void>() }
    // A new proof serves those as well who would take less.
    if (why === 'old') waiting.why = why
    tell()
    return waiting.promise
  }

  return {
    /** How a session asks. What an earlier one still waited for concerns nobody any more. */
    open() {
      const own = (sessions += 1)
      isDeclined = false
      return (why: WhyRenew, failure: SignInFailure | null = null) =>
        own === sessions ? asked(why, failure) : Promise.reject(new SignedOut(failure))
    },
    /** With a proof for this. Whoever asked for more meanwhile asks on. */
    done(why: WhyRenew) {
      if (waiting?.why === why || why === 'old') settle('resolve')
    },
    /** The person would rather go on. What the page reads by itself then fails in silence. */
    declined: () => {
      isDeclined = true
      settle('reject')
    },
    /** They send something, or ask once more for what could not be had: that may be asked about anew. */
    wished: () => {
      isDeclined = false
    },
    asks: (): WhyRenew | null => waiting?.why ?? null,
    subscribe,
  }
}

export const renewal = createRenewal()
