import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { EventSort } from '#src/api/contract/events.ts'
import { afterPaint } from '#src/lib/after-paint.ts'
import { goBackTo } from '#src/lib/go-back.ts'

export const pageSizes = [10, 20, 50, 100] as const

/** What the page shows, all of which stands in its address. */
export interface Shown {
  /** The search as it was typed. */
  q: string
  sort: EventSort
  /** Counted from 1. */
  page: number
  /** How many rows a page has; `null`: all rows are one endless page. */
  size: number | null
  /** The event whose details are open. */
  event: string | null
}

/** No list is as long; the place of its rows can still be counted. */
const last = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(...pageSizes))

const usual: Shown = { q: '', sort: '-date', page: 1, size: 10, event: null }

function read(params: URLSearchParams): Shown {
  const sort = EventSort.safeParse(params.get('sort'))
  const page = Number(params.get('page') ?? 1)
  const size = Number(params.get('size') ?? usual.size)
  return {
    q: params.get('q') ?? usual.q,
    sort: sort.success ? sort.data : usual.sort,
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, last) : usual.page,
    size:
      params.get('size') === 'endless'
        ? null
        : (pageSizes.find((one) => one === size) ?? usual.size),
    event: params.get('event'),
  }
}

/** What is usual is not worth a word in the address. */
export function searchOf(shown: Shown): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(shown)) {
    const text = value === null && name === 'size' ? 'endless' : String(value)
    if (value !== usual[name as keyof Shown]) params.set(name, text)
  }
  return params.size > 0 ? `?${params.toString()}` : ''
}

export function useAddress() {
  const [params, setParams] = useSearchParams()
  const shown = useMemo(() => read(params), [params])
  const go = useCallback(
    (change: Partial<Shown>, { replace = false } = {}) => {
      // What was changed a moment ago stands in the address before it is drawn; it must not be undone.
      const now = read(new URLSearchParams(location.search))
      setParams(new URLSearchParams(searchOf({ ...now, ...change })), {
        replace,
        preventScrollReset: true,
      })
    },
    [setParams],
  )
  const closeEvent = useCallback(() => {
    const closed = { ...read(new URLSearchParams(location.search)), event: null }
    if (!goBackTo(new URLSearchParams(searchOf(closed)))) go({ event: null }, { replace: true })
  }, [go])
  return { shown, go, closeEvent }
}

/** Typing is faster than an address should change: browsers forbid it to change too often. */
const pause = 300

/**
 * The text in the search box. While somebody types, it goes before what is asked for, and that before the
 * address; otherwise both follow the address.
 */
export function useSearchText(inAddress: string, write: (q: string) => void) {
  const [text, setText] = useState(inAddress)
  const [asked, ask] = useState(inAddress)
  const [seen, setSeen] = useState(inAddress)
  /** What was written and has not arrived. When the address comes there, more may have been typed meanwhile. */
  const [written, setWritten] = useState<string[]>([])
  /** Asks at once, and leaves the address for later: a key that is held would change it too often. */
  const put = useCallback((q: string) => {
    setText(q)
    ask(q)
  }, [])

  if (seen !== inAddress) {
    setSeen(inAddress)
    const own = written.indexOf(inAddress)
    setWritten(own < 0 ? [] : written.slice(own + 1))
    if (own < 0) put(inAddress)
  }
  const last = written.at(-1) ?? inAddress

  const send = useEffectEvent((q: string) => {
    setWritten([...written, q])
    write(q)
  })
  useEffect(() => {
    if (text === last) return
    const timer = setTimeout(send, pause, text)
    return () => clearTimeout(timer)
  }, [text, last])

  useEffect(() => (text === asked ? undefined : afterPaint(() => ask(text))), [text, asked])

  /** At once, without the pause: what is chosen next begins from here. */
  const enter = useCallback(
    (q: string) => {
      put(q)
      if (q === last) return
      setWritten([...written, q])
      write(q)
    },
    [put, last, written, write],
  )

  return {
    text,
    /** What the list shall answer to. */
    asked,
    type: setText,
    put,
    enter,
  }
}
