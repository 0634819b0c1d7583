import { useLayoutEffect, useRef, useState } from 'react'
import type { CSSProperties, FocusEvent, KeyboardEvent } from 'react'

interface Shape {
  count: number
  /** Pixels from the top of a row to the top of the next. */
  rowHeight: number
  /** As many items stand beside each other as have room at this width; none: one item a row. */
  itemWidth?: number
}

const spareRows = 4

/**
 * Draws of a long list only what is near the screen, while the page itself scrolls. All rows are equally
 * high, so that nothing has to be measured. One item at a time can be reached by Tab; the arrow keys lead
 * to all others, and the one with the focus stays drawn wherever the page is scrolled to.
 */
export function useWindowed({ count, rowHeight, itemWidth }: Shape) {
  const list = useRef<HTMLElement>(null)
  const [columns, setColumns] = useState(1)
  const [rows, setRows] = useState({ first: 0, last: 0 })
  const [active, setActive] = useState(0)
  const current = Math.min(active, Math.max(count - 1, 0))
  const moving = useRef(false)

  useLayoutEffect(() => {
    const look = () => {
      if (!list.current) return
      const { top, width } = list.current.getBoundingClientRect()
      setColumns(itemWidth ? Math.max(1, Math.floor(width / itemWidth)) : 1)
      const first = Math.max(0, Math.floor(-top / rowHeight) - spareRows)
      const last = Math.ceil((window.innerHeight - top) / rowHeight) + spareRows
      // By twos, so that not every step of the wheel draws anew.
      const next = { first: first - (first % 2), last: last + (last % 2) }
      setRows((seen) => (seen.first === next.first && seen.last === next.last ? seen : next))
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    // The navigation beside it may be folded.
    const width = new ResizeObserver(look)
    if (list.current) width.observe(list.current)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
      width.disconnect()
    }
  }, [rowHeight, itemWidth, count])

  useLayoutEffect(() => {
    if (!moving.current) return
    moving.current = false
    const item = list.current?.querySelector<HTMLElement>(`[data-index="${String(current)}"]`)
    // The browser scrolls to what has the focus, and the rows around it are drawn.
    item?.querySelector<HTMLElement>('a, button')?.focus()
  }, [current])

  const moveTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), count - 1)
    // Past an end it moves nowhere, and what is found later must not take the focus from whoever types.
    moving.current = next !== current
    setActive(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event, columns, Math.floor(window.innerHeight / rowHeight) * columns)
    if (step === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    moveTo(current + step)
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const item = event.target.closest<HTMLElement>('[data-index]')
    if (item) setActive(Number(item.dataset['index']))
  }

  const from = rows.first * columns
  const to = Math.min(count, rows.last * columns)
  return {
    /** The positions to draw, in order. */
    indexes: count > 0 ? between(from, to, current) : [],
    from,
    to,
    active: current,
    list: {
      ref: (element: HTMLElement | null) => {
        list.current = element
      },
      onKeyDown,
      onFocus,
      style: { position: 'relative', blockSize: Math.ceil(count / columns) * rowHeight },
    } as const,
    place: (index: number): CSSProperties => ({
      position: 'absolute',
      insetBlockStart: Math.floor(index / columns) * rowHeight,
      insetInlineStart: `${String(((index % columns) * 100) / columns)}%`,
      inlineSize: `${String(100 / columns)}%`,
      blockSize: rowHeight,
    }),
  }
}

function stepOf({ key, currentTarget }: KeyboardEvent, columns: number, page: number) {
  const onwards = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1
  const steps: Record<string, number> = {
    ArrowDown: columns,
    ArrowUp: -columns,
    ArrowRight: onwards,
    ArrowLeft: -onwards,
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  }
  return steps[key] ?? null
}

function between(from: number, to: number, pinned: number): number[] {
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
  if (pinned < from) return [pinned, ...shown]
  return pinned >= to ? [...shown, pinned] : shown
}
