/** Whoever asks for the same after so long asks for it again, even if nobody ever learnt what became of the first time. */
const aWhile = 600_000

/**
 * Keys for writes that must not happen twice. The same wish gets the same key for as long as it is not known to be
 * done, so that neither a double click nor a lost answer acts twice; after that it is a new wish and gets a new key.
 */
export function wishes() {
  const keys = new Map<string, { operation: string; key: string; since: number }>()
  return {
    keyFor(operation: string, content: unknown): string {
      const wish = operation + JSON.stringify(content)
      const known = keys.get(wish)
      if (known && performance.now() - known.since < aWhile) return known.key
      const key = crypto.randomUUID()
      keys.set(wish, { operation, key, since: performance.now() })
      return key
    },
    /** Whoever goes back and forth wishes for the same again. */
    done(operation: string) {
      for (const [wish, of] of keys) if (of.operation === operation) keys.delete(wish)
    },
  }
}
