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
