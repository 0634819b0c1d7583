import { whenIdle } from './when-idle.ts'

const unasked = new WeakSet<Error>()

/** Whether this failed to come although nobody had asked for it. */
export const wasUnasked = (failure: Error) => unasked.has(failure)

/**
 * Fetches what may be needed next, one after another, whenever the page has nothing better to do. Should
 * something not come, nothing happens: whoever needs it asks again, and tells. Returns how to stop.
 */
export function getAhead(loads: readonly (() => Promise<unknown>)[]) {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  let stopped = connection?.saveData === true
  const work = async () => {
    for (const load of loads) {
      await whenIdle()
      // Nor is anything fetched where there is nothing to fetch it from.
      if (stopped || !navigator.onLine) return
      await quietly(load)
    }
  }
  void work()
  return () => {
    stopped = true
  }
}

/** The same for what somebody is about to ask for. */
export async function quietly(load: () => Promise<unknown>) {
  try {
    await load()
  } catch (error) {
    // Told by whoever needs it.
    if (error instanceof Error) unasked.add(error)
  }
}
