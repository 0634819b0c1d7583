/** Whether calls reach the backend. Every call tells how it went; so does the browser, where it knows. */
function createConnection() {
  let lost = false
  const listeners = new Set<() => void>()

  function tell(next: boolean) {
    if (next === lost) return
    lost = next
    for (const listener of listeners) listener()
  }

  return {
    isLost: () => lost,
    lose: () => {
      tell(true)
    },
    restore: () => {
      tell(false)
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const connection = createConnection()
