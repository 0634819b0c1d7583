import { startTransition, useDeferredValue, useEffect, useState, type ReactNode } from 'react'
import { whenIdle } from '#src/lib/when-idle.ts'

/**
 * Opens what is large a moment later, and closes it at once: what was pressed shows that it was, before all that opens
 * is drawn.
 */
export const useAfterwards = (open: boolean) => useDeferredValue(open, false) && open

/** Draws what is long a moment after the page around it, so that going to a page is answered at once. */
export const Afterwards = ({ children }: { children: ReactNode }) =>
  useDeferredValue(true, false) && children

/**
 * What is open over a page that is large itself. What was pressed shows that it was, before the page is drawn anew and
 * what opens is drawn over it.
 */
export function useOpening<What extends string | object>() {
  const [shown, setShown] = useState<What | null>(null)
  // The same all the time: what is given them need not be drawn anew.
  const [acts] = useState({
    open: (what: What) => {
      startTransition(() => {
        setShown(what)
      })
    },
    close: () => {
      setShown(null)
    },
  })
  return { shown, ...acts }
}

/** Turns true when the page has come to rest: what opens next can be drawn ahead then, while nobody waits for it. */
export function useAtRest() {
  const [atRest, setAtRest] = useState(false)
  useEffect(() => {
    let here = true
    const rest = async () => {
      await whenIdle()
      if (here) startTransition(() => setAtRest(true))
    }
    void rest()
    return () => {
      here = false
    }
  }, [])
  return atRest
}
