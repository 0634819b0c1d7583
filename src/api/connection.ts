import { createSignal } from '#src/lib/signal.ts'
import type { Endpoint } from './contract/endpoint.ts'

/** Whether calls reach the backend. Every call tells how it went; so does the browser, where it knows. */
function createConnection() {
  let lost = false
  let recoveries = 0
  /** What was not answered since the connection is lost, and what still was not when something else was. */
  const unanswered = new Set<Endpoint>()
  const alone = new Set<Endpoint>()
  const { tell, subscribe } = createSignal()

  function lose() {
    if (lost) return
    lost = true
    tell()
  }

  function restore() {
    unanswered.clear()
    if (!lost) return
    lost = false
    recoveries += 1
    tell()
  }

  return {
    isLost: () => lost,
    /** How often it came back. */
    recoveries: () => recoveries,
    lose,
    restore,
    answered(endpoint: Endpoint) {
      for (const other of unanswered) alone.add(other)
      alone.delete(endpoint)
      restore()
    },
    /** Where one address alone does not answer, the connection is not lost: it would be found again at every other call. */
    missed(endpoint: Endpoint) {
      if (alone.has(endpoint)) return
      unanswered.add(endpoint)
      lose()
    },
    subscribe,
  }
}

export const connection = createConnection()

/** Calls that the portal was too busy to answer, and that are repeated after a while. */
function createOverload() {
  const calls = new Set<() => void>()
  const { tell, subscribe } = createSignal()
  return {
    isMet: () => calls.size > 0,
    /** Returns how to tell that the call has its answer. */
    meet() {
      const answered = () => {
        calls.delete(answered)
        tell()
      }
      calls.add(answered)
      tell()
      return answered
    },
    forget: () => calls.clear(),
    subscribe,
  }
}

export const overload = createOverload()
