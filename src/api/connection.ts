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
  let calls = 0
  const { tell, subscribe } = createSignal()

  function add(more: number) {
    calls += more
    tell()
  }

  return {
    isMet: () => calls > 0,
    /** Returns how to tell that the call has its answer. */
    meet() {
      add(1)
      return () => {
        add(-1)
      }
    },
    subscribe,
  }
}

export const overload = createOverload()
