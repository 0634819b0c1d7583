import { writable } from '../calendar.ts'
import { readInstant, type EventQuery } from './query.ts'

const hour = 3_600_000
const day = 24 * hour

/** Events are kept so long; then they are gone. */
export const retention = 30 * day

/** The width of one column of the timeline. */
export const step = 6 * hour

export const removedAt = (at: number) => at + retention

/** Whole days until an event is removed: 0 on its last day. */
export const daysUntilRemoval = (at: number, now: number) =>
  Math.max(0, Math.floor((removedAt(at) - now) / day))

/** The columns of the timeline at this instant, from the oldest event that is kept up to now. */
export function columnsAt(now: number): { from: number; count: number } {
  const from = Math.floor((now - retention) / step) * step
  return { from, count: Math.floor((now - from) / step) + 1 }
}

/** The columns that a query's range touches, the last one included; `null` when it is not narrowed. */
export function selectedColumns(
  { after, before }: EventQuery,
  { from, count }: { from: number; count: number },
): [first: number, last: number] | null {
  if (after === null && before === null) return null
  const columnOf = (instant: number) =>
    Math.min(Math.max(Math.floor((instant - from) / step), 0), count - 1)
  return [columnOf(after ?? from), columnOf((before ?? from + count * step) - 1)]
}

/** The same query, narrowed to some columns; all of them together are no narrowing. */
export function withColumns(
  query: EventQuery,
  [first, last]: [number, number],
  { from, count }: { from: number; count: number },
): EventQuery {
  return {
    ...query,
    after: first === 0 ? null : from + first * step,
    before: last === count - 1 ? null : from + (last + 1) * step,
  }
}

/** The days between which a query looks, both included, as date fields have them; empty where it is open. */
export const daysOf = ({ after, before }: EventQuery) => ({
  since: after === null ? '' : dayOf(after),
  until: before === null ? '' : dayOf(before - 1),
})

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

export const startOfDay = readInstant
export function endOfDay(date: string) {
  const start = readInstant(date)
  return start === null ? null : writable(start + day)
}
