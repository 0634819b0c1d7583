import { createSignal } from '#src/lib/signal.ts'

/** Whether calls reach the backend. Every call tells how it went; so does the browser, where it knows. */
function createConnection() {
  let lost = false
  const { tell, subscribe } = createSignal()

  function set(next: boolean) {
    if (next === lost) return
    lost = next
    tell()
  }

  return {
    isLost: () => lost,
    lose: () => {
      set(true)
    },
    restore: () => {
      set(false)
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
