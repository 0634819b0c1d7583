import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { EventRow } from '#src/api/contract/events.ts'
import type { Rows } from '#src/ui/use-row-window.ts'
import { windowOf, type Wanted } from './use-events.ts'

/** So many rows travel at once. */
export const windowSize = 100

/** What is kept of windows out of sight, in milliseconds: enough to turn around in, not a million rows. */
const memory = 10_000

/** So many rows above the place that somebody jumped to come with it. */
const above = 8

/** The first window, which also says how many rows there are, and as of when. */
export interface Start {
  items: readonly EventRow[]
  total: number
  asOf: string
}

export type Windows = ReturnType<typeof useWindows>

/**
 * The list in windows of rows. They begin at its top and, after a jump, where it landed: so that one window holds all
 * that is in sight, and most of what comes in sight while the next one travels.
 */
export function useWindows(wanted: Wanted, { items, total, asOf }: Start) {
  const client = useQueryClient()
  const list = wanted.q + wanted.sort + asOf
  const [landing, setLanding] = useState({ origin: 0, list })
  if (landing.list !== list) setLanding({ origin: 0, list })
  const { origin } = landing
  // Several scrolls may come before the page is drawn.
  const asked = useRef({ origin, list, keys: [] as readonly unknown[][] })

  const windowAt = (number: number, from: number) => {
    const begin = from + number * windowSize
    const offset = Math.max(0, begin)
    const limit = Math.min(begin + windowSize, total) - offset
    return { ...windowOf(wanted, { offset, limit, asOf }), staleTime: Infinity, gcTime: memory }
  }
  const numbersIn = ({ first, end }: Rows, from: number) => {
    const begin = Math.floor((Math.max(first, items.length) - from) / windowSize)
    const last = Math.ceil((Math.min(end, total) - from) / windowSize)
    return Array.from({ length: Math.max(0, last - begin) }, (_, index) => begin + index)
  }

  /** Asks for what will be in sight. What was asked for on the way here, and has not come, nobody needs any more. */
  const ahead = (rows: Rows) => {
    let from = asked.current.list === list ? asked.current.origin : origin
    const queries = numbersIn(rows, from).map((number) => windowAt(number, from))
    if (queries.length === 0) return
    const isJump = !queries.some(({ queryKey }) => client.getQueryState(queryKey))
    if (isJump) {
      for (const queryKey of asked.current.keys) void client.cancelQueries({ queryKey })
      from = Math.max(0, Math.min(rows.first - above, total - windowSize))
      setLanding({ origin: from, list })
    }
    const wished = isJump ? numbersIn(rows, from).map((number) => windowAt(number, from)) : queries
    for (const one of wished) void client.prefetchQuery(one)
    asked.current = { origin: from, list, keys: wished.map(({ queryKey }) => [...queryKey]) }
  }

  return { items, origin, windowAt, numbersIn, ahead }
}

/** The rows of the windows in sight and then, when those are there, of the ones after and before them. */
export function useEventsIn({ items, origin, windowAt, numbersIn }: Windows, rows: Rows) {
  const client = useQueryClient()
  const isThere = (number: number) =>
    client.getQueryData(windowAt(number, origin).queryKey) !== undefined
  const inSight = numbersIn(rows, origin)
  const around = { first: rows.first - windowSize / 2, end: rows.end + windowSize }
  const numbers = numbersIn(around, origin)
  const isFilled = inSight.every(isThere)
  // Whoever jumps mostly reads on from there.
  const isFollowed = isFilled && numbers.slice(-1).every(isThere)
  const mayTravel = (number: number) =>
    inSight.includes(number) || (number < (inSight[0] ?? 0) ? isFollowed : isFilled)
  const windows = useQueries({
    queries: numbers.map((number) => ({
      ...windowAt(number, origin),
      enabled: mayTravel(number),
    })),
  })
  const eventAt = (row: number): EventRow | undefined => {
    if (row < items.length) return items[row]
    const number = Math.floor((row - origin) / windowSize)
    const begin = Math.max(0, origin + number * windowSize)
    return windows[number - (numbers[0] ?? 0)]?.data?.items[row - begin]
  }
  /** Of what is in sight, what could not be fetched. */
  const lost = windows.find(
    ({ error, data }, index) =>
      error && data === undefined && inSight.includes((numbers[0] ?? 0) + index),
  )
  return { eventAt, lost }
}
