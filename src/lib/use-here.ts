import { useEffect, useRef } from 'react'

/** Tells whether this part of the page is still there, for what may be answered after somebody has left it. */
export function useHere() {
  const here = useRef(false)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return () => here.current
}
