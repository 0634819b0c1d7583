import { matchable, type Matchable } from '#src/domain/events/match.ts'
import type { Event } from '#mocks/world/state.ts'
import { historyOf, idOfRow, rowOfId, type Columns, type Entry } from './history.ts'

/** Where the events of a company come from: those of its world, and so many computed ones before them. */
export interface Source {
  own: readonly Event[]
  computed: number
  /** The computed ones lie before this instant. */
  until: number
}

/** All events of a company in one order, newest first, without an object for each. */
export interface Log extends Columns {
  entries: Entry[]
  matchables: Matchable[]
  idOf: (row: number) => string
  /** `-1` where there is none. */
  rowOf: (id: string) => number
}

export function logOf({ own, computed, until }: Source): Log {
  const history = historyOf(computed, until)
  const newest = own.toReversed().toSorted((a, b) => b.at - a.at)
  const entries = [...history.entries, ...newest]
  const { columns, places } = merge(history.columns, newest, history.entries.length)

  return {
    ...columns,
    entries,
    matchables: entries.map(matchable),
    idOf(row) {
      const before = countBelow(places, row)
      return places[before] === row ? (newest[before]?.id ?? '') : idOfRow(row - before)
    },
    rowOf(id) {
      const mine = newest.findIndex((event) => event.id === id)
      if (mine >= 0) return places[mine] ?? -1
      const row = rowOfId(id)
      if (row < 0 || row >= computed) return -1
      // Each own event that stands before it moves it one down.
      return newest.findLastIndex((_, n) => (places[n] ?? 0) - n <= row) + 1 + row
    },
  }
}

/** Puts a few rows among many. `places` are the rows where they stand now. */
function merge({ times, codes }: Columns, few: readonly Event[], firstCode: number) {
  if (few.length === 0) return { columns: { times, codes }, places: [] }
  const size = times.length + few.length
  const columns = { times: new Float64Array(size), codes: new Uint16Array(size) }
  const places: number[] = []
  let taken = 0
  for (const [n, { at }] of few.entries()) {
    const upTo = firstNotAfter(times, at)
    columns.times.set(times.subarray(taken, upTo), taken + n)
    columns.codes.set(codes.subarray(taken, upTo), taken + n)
    columns.times[upTo + n] = at
    columns.codes[upTo + n] = firstCode + n
    places.push(upTo + n)
    taken = upTo
  }
  columns.times.set(times.subarray(taken), taken + few.length)
  columns.codes.set(codes.subarray(taken), taken + few.length)
  return { columns, places }
}

/** The first row that is not later than this instant. Rows go from late to early. */
export const firstNotAfter = (times: Float64Array, instant: number) =>
  search(times.length, (row) => (times[row] ?? 0) > instant)

const countBelow = (sorted: number[], value: number) =>
  search(sorted.length, (n) => (sorted[n] ?? 0) < value)

/** How many of the first numbers have it, when all that have it come first. */
function search(length: number, has: (n: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (has(middle)) low = middle + 1
    else high = middle
  }
  return low
}
