import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'

/** Browsers end a page somewhere; beyond this height the scroll bar stands for more rows than it has pixels. */
const tallest = 8_000_000
/** So far from both ends it does not, or small steps would never quite arrive there. */
const plain = 100_000

interface Options {
  count: number
  rowHeight: number
  /** Names the list. Another one begins at its beginning. */
  list: string
  /** Rows drawn beyond each edge, so that a quick turn of the wheel finds them there. */
  overscan?: number
  /** Told within the very event of a scroll, long before anything is drawn: what will be in sight can be fetched. */
  onMove?: (rows: Rows) => void
}

/** From the first of them to before the end. */
export interface Rows {
  first: number
  end: number
}

/**
 * Which of a great number of rows of one height are in sight. The scroll bar reaches all of them: small steps
 * move as far as they say, and a jump of the thumb is scaled.
 */
export function useRowWindow({ count, rowHeight, list, overscan = 8, onMove }: Options) {
  const frame = useRef<HTMLDivElement>(null)
  const total = count * rowHeight
  const height = Math.min(total, tallest)
  /** `bar` is where the browser has scrolled to; `top` is the place among all rows that it stands for. */
  const [{ bar, top, sight, of }, setPlace] = useState({ bar: 0, top: 0, sight: 600, of: list })
  const place = useRef({ bar, top })
  if (of !== list) setPlace({ bar: 0, top: 0, sight, of: list })
  const rowsAt = (top: number): Rows => ({
    first: Math.max(0, Math.floor(top / rowHeight) - overscan),
    end: Math.min(count, Math.ceil((top + sight) / rowHeight) + overscan),
  })
  const move = useEffectEvent((to: number) => onMove?.(rowsAt(to)))
  const scale = useMemo(() => scaleOf(total - sight, height - sight), [total, sight, height])

  useLayoutEffect(() => {
    if (place.current.bar === 0) return
    place.current = { bar: 0, top: 0 }
    if (frame.current) frame.current.scrollTop = 0
  }, [list])

  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const go = (bar: number, top: number) => {
      place.current = { bar, top: Math.min(Math.max(top, 0), Math.max(0, total - sight)) }
      move(place.current.top)
      setPlace((before) => ({ ...before, ...place.current }))
    }
    const follow = () => {
      const { scrollTop } = element
      const moved = scrollTop - place.current.bar
      const isStep = Math.abs(moved) < sight
      go(scrollTop, isStep ? place.current.top + moved : scale.topAt(scrollTop))
    }
    /** Lets the thumb stand where it belongs after many steps; the rows do not move. */
    const settle = () => {
      const { top } = place.current
      if (Math.abs(scale.barAt(top) - element.scrollTop) < 1) return
      element.scrollTop = scale.barAt(top)
      go(element.scrollTop, top)
    }
    const measure = () => {
      if (element.clientHeight > 0) {
        setPlace((before) => ({ ...before, sight: element.clientHeight }))
      }
    }
    measure()
    element.addEventListener('scroll', follow, { passive: true })
    element.addEventListener('scrollend', settle)
    // Where nothing is painted, there is none.
    const observer = 'ResizeObserver' in window ? new ResizeObserver(measure) : null
    observer?.observe(element)
    return () => {
      element.removeEventListener('scroll', follow)
      element.removeEventListener('scrollend', settle)
      observer?.disconnect()
    }
  }, [scale, total, sight])

  const inSight = Math.floor(sight / rowHeight)
  return {
    frame,
    /** What the rows must lie in, as high as the browser bears. */
    height,
    ...rowsAt(top),
    /** How many rows fit, for keys that turn a page. */
    inSight,
    offsetOf: (row: number) => bar - top + row * rowHeight,
    /** Scrolls as little as brings the row into sight. */
    reveal(row: number) {
      const { top: from } = place.current
      const to = Math.min(Math.max(from, (row + 1) * rowHeight - sight), row * rowHeight)
      if (to === from || !frame.current) return
      const next = Math.min(Math.max(to, 0), total - sight)
      // A jump, however short, must not be taken for a step of the wheel.
      frame.current.scrollTop = scale.barAt(next)
      place.current = { bar: frame.current.scrollTop, top: next }
      onMove?.(rowsAt(next))
      setPlace((before) => ({ ...before, ...place.current }))
    },
  }
}

/** How a place among all rows and a place of the scroll bar belong together, from 0 to the farthest of each. */
function scaleOf(farthestTop: number, farthestBar: number) {
  const edge = farthestTop > farthestBar ? plain : Math.max(0, farthestBar / 2)
  const inner = (farthestTop - 2 * edge) / (farthestBar - 2 * edge) || 1
  const convert = (from: number, farthest: number, to: number, slope: number) => {
    if (from <= edge) return from
    return from >= farthest - edge ? to - (farthest - from) : edge + (from - edge) * slope
  }
  return {
    topAt: (bar: number) => convert(bar, farthestBar, farthestTop, inner),
    barAt: (top: number) => convert(top, farthestTop, farthestBar, 1 / inner),
  }
}
