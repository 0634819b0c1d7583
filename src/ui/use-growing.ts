import { useCallback, useEffect, useRef, useState } from 'react'

const step = 40

/**
 * A long list is drawn as far as somebody goes: when its end comes near, it goes on. What was never drawn need not be
 * taken away either, when the next key narrows the list. Another list begins anew.
 */
export function useGrowing(total: number, list: string) {
  const end = useRef<HTMLLIElement>(null)
  const [{ drawn, of }, setDrawn] = useState({ drawn: step, of: list })
  if (of !== list) setDrawn({ drawn: step, of: list })
  const isWhole = drawn >= total
  const grow = useCallback(() => {
    setDrawn((before) => ({ ...before, drawn: before.drawn + step }))
  }, [])

  useEffect(() => {
    if (!end.current || isWhole) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow(), {
      root: end.current.parentElement,
      rootMargin: '100%',
    })
    observer.observe(end.current)
    return () => {
      observer.disconnect()
    }
  }, [drawn, isWhole, grow])

  return { drawn, isWhole, isLong: total > step, end, grow }
}
