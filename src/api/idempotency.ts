/** Whoever asks for the same after so long asks for it again, even if nobody ever learnt what became of the first time. */
const aWhile = 600_000

/** Whoever asks for what has just been done has pressed twice: the page that comes of it may still be on its way. */
const justNow = 1_000

interface Wish {
  operation: string
  key: string
  /** Nobody knows yet what becomes of it. */
  underWay: boolean
  /** It failed, and this tells what became of it. */
  shownBy: readonly string[]
}

/**
 * Keys for writes that must not happen twice. The same wish gets the same key until it is done, and a moment longer, so
 * that neither a double click nor a lost answer acts twice; after that it is a new wish and gets a new key. So it is
 * once it is seen what became of one that failed.
 */
export function wishes() {
  const known = new Map<string, Wish>()
  /** With it goes its content, which may be large, or secret: what waits for that holds the wish alone. */
  const forget = (wish: Wish | undefined, ms: number) =>
    setTimeout(() => {
      for (const [name, one] of known) if (one === wish) known.delete(name)
    }, ms)
  return {
    keyFor(operation: string, content: unknown): string {
      const name = nameOf(operation, content)
      const before = known.get(name)
      if (before) {
        before.underWay = true
        return before.key
      }
      const wish = { operation, key: crypto.randomUUID(), underWay: true, shownBy: [] }
      known.set(name, wish)
      forget(wish, aWhile)
      return wish.key
    },
    /**
     * With what is done all ends that the same operation did before, and what it takes back: whoever goes back and
     * forth wishes for it again, even if nobody has learnt what became of it the first time.
     */
    ended(
      operation: string,
      content: unknown,
      failure: unknown = null,
      { undoes = [], shownBy = [] }: Partial<Record<'undoes' | 'shownBy', readonly string[]>> = {},
    ) {
      const name = nameOf(operation, content)
      const ended = known.get(name)
      if (ended) Object.assign(ended, { underWay: false, shownBy: failure ? shownBy : [] })
      if (failure) return
      const over = [operation, ...undoes]
      for (const [other, wish] of known)
        if (other !== name && over.includes(wish.operation) && !wish.underWay) known.delete(other)
      forget(ended, justNow)
    },
    /** Whoever has seen how things stand means by the same wish that they stand otherwise. */
    seen(operation: string) {
      for (const [name, { underWay, shownBy }] of known)
        if (!underWay && shownBy.includes(operation)) known.delete(name)
    },
  }
}

const nameOf = (operation: string, content: unknown) => operation + JSON.stringify(content)
