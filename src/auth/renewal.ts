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
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }

  function settle(how: 'resolve' | 'reject') {
    const settled = waiting
    waiting = null
    if (how === 'resolve') settled?.resolve()
    else settled?.reject(new SignedOut())
    tell()
  }

  return {
    asked(why: WhyRenew): Promise<void> {
      // Before the first page stands there is nobody to ask; the page that tells of it offers the sign-in.
      if (listeners.size === 0) return Promise.reject(new SignedOut())
      waiting ??= { why, ...Promise.withResolvers<void>() }
      // A new proof serves those as well who would take less.
      if (why === 'old') waiting.why = why
      tell()
      return waiting.promise
    },
    done: () => {
      settle('resolve')
    },
    declined: () => {
      settle('reject')
    },
    asks: (): WhyRenew | null => waiting?.why ?? null,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const renewal = createRenewal()
