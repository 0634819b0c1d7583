import { matchable, type Matchable } from '#src/domain/events/match.ts'
import { amid, search } from '#mocks/world/numbers.ts'
import type { Event } from '#mocks/world/state.ts'
import { historyOf, idOfRow, rowOfId, type Entry, type Rows } from './history.ts'

/** Where the events of a company come from: those of its world, and so many computed ones before them. */
export interface Source {
  own: readonly Event[]
  computed: number
  /** The computed ones lie before this instant. */
  until: number
}

/** All events of a company in one order, newest first, without an object for each. */
export interface Log extends Rows {
  entryAt: (code: number) => Entry
  // For questions that go through all of them. The first rows of a list are told before these are made.
  entries: () => Entry[]
  matchables: () => Matchable[]
  columns: () => Columns
  idOf: (row: number) => string
  /** `-1` where there is none. */
  rowOf: (id: string) => number
}

interface Columns {
  times: Float64Array
  codes: Uint16Array
}

export function logOf({ own, computed, until }: Source): Log {
  const history = historyOf(computed, until)
  const newest = own.toReversed().toSorted((a, b) => b.at - a.at)
  const { rows, codes } = history
  // Where the own ones stand among the computed ones.
  const places = newest.map(({ at }, n) => firstNotAfter(rows, at) + n)
  const told = amid(places)
  const all: Rows = {
    size: rows.size + newest.length,
    timeAt: (row) => told(row, (n) => newest[n]?.at ?? 0, rows.timeAt),
    codeAt: (row) => told(row, (n) => codes + n, rows.codeAt),
  }
  const entryAt = (code: number) => newest[code - codes] ?? history.entryAt(code)
  const entries = once(() =>
    Array.from({ length: codes + newest.length }, (_, code) => entryAt(code)),
  )

  return {
    ...all,
    entryAt,
    entries,
    matchables: once(() => entries().map(matchable)),
    columns: once(() => columnsOf(all)),
    idOf: (row) => told(row, (n) => newest[n]?.id ?? '', idOfRow),
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

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function columnsOf({ size, timeAt, codeAt }: Rows): Columns {
  const columns = { times: new Float64Array(size), codes: new Uint16Array(size) }
  for (let row = 0; row < size; row += 1) {
    columns.times[row] = timeAt(row)
    columns.codes[row] = codeAt(row)
  }
  return columns
}

/** The first row that is not later than this instant. Rows go from late to early. */
export const firstNotAfter = ({ size, timeAt }: Rows, instant: number) =>
  search(size, (row) => timeAt(row) > instant)
