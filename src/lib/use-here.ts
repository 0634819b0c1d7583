import { useLayoutEffect, useRef } from 'react'

/** Tells whether this part of the page is still there, for what may be answered after somebody has left it. */
export function useHere() {
  const here = useRef(false)
  // With the page itself: an answer may come between what is drawn and what follows from it.
  useLayoutEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return () => here.current
}
