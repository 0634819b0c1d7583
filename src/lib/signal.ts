/** Tells whoever listens that something is different now. What it is, they look up themselves. */
export function createSignal() {
  const listeners = new Set<() => void>()
  return {
    tell() {
      for (const listener of listeners) listener()
    },
    /** Returns how to stop listening. */
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    isHeard: () => listeners.size > 0,
  }
}

/** A question that waits for the page to ask it. */
export function createQuestion<T>() {
  let asked: T | null = null
  const { tell, subscribe } = createSignal()
  return {
    current: () => asked,
    subscribe,
    set(next: T | null) {
      asked = next
      tell()
    },
  }
}
