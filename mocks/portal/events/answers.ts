import { csvType, type EventColumn, type EventSort } from '#src/api/contract/events.ts'
import { csvHead, csvRow } from '#src/domain/events/csv.ts'
import { matcherOf } from '#src/domain/events/match.ts'
import { printQuery, type EventQuery } from '#src/domain/events/query.ts'
import { columnsAt, retention, step } from '#src/domain/events/timeline.ts'
import { byRank } from '#mocks/world/numbers.ts'
import type { Entry } from './history.ts'
import { firstNotAfter, logOf, type Log, type Source } from './log.ts'

/** One event, taken out of the columns. */
export type Told = Entry & { id: string; at: number }

interface Asked {
  query: EventQuery
  asOf: number
}
interface Listed extends Asked {
  sort: EventSort
  offset: number
  limit: number
}

/** What can be asked of a company's events. Every answer is plain data: it may come from a worker. */
export const answers = {
  list(log: Log, { offset, limit, ...asked }: Listed): { items: Told[]; total: number } {
    const { total, rowAt } = view(log, asked)
    const count = Math.max(0, Math.min(limit, total - offset))
    return { total, items: Array.from({ length: count }, (_, n) => told(log, rowAt(offset + n))) }
  },

  /** As a file: wherever it goes from here, only its handle travels. */
  lines(log: Log, asked: Listed): Blob {
    const { items } = answers.list(log, asked)
    const head = asked.offset === 0 ? csvHead : ''
    return new Blob([head, ...items.map(csvRow)], { type: csvType })
  },

  timeline(log: Log, { query, asOf }: Asked) {
    const { from, count } = columnsAt(asOf)
    const matches = matchesOf(log, query)
    const { times, codes } = log.columns()
    const entries = log.entries()
    const general = Array.from({ length: count }, () => 0)
    const security = general.slice()
    const [first, end] = keptRows(log, asOf)
    for (let row = first; row < end; row += 1) {
      const code = codes[row] ?? 0
      if (!matches[code]) continue
      const column = Math.floor(((times[row] ?? 0) - from) / step)
      const counts = entries[code]?.severity === 'Security' ? security : general
      counts[column] = (counts[column] ?? 0) + 1
    }
    return { from, general, security }
  },

  actors(log: Log, { asOf }: Pick<Asked, 'asOf'>): string[] {
    const [first, end] = keptRows(log, asOf)
    const codes = new Set(log.columns().codes.subarray(first, end))
    return [...new Set([...codes].map((code) => log.entryAt(code).actor))].toSorted()
  },

  find(log: Log, { id, asOf }: { id: string; asOf: number }): Told | null {
    const row = log.rowOf(id)
    const [first, end] = keptRows(log, asOf)
    return row >= first && row < end ? told(log, row) : null
  },
}

export type Question = keyof typeof answers
export type Asks<Q extends Question> = Parameters<(typeof answers)[Q]>[1]
export type Answer<Q extends Question> = ReturnType<(typeof answers)[Q]>

/** Remembers the last log: between two changes of the world everybody asks the same one. */
export function createDesk() {
  let key = ''
  let log: Log | null = null
  return function answer<Q extends Question>(source: Source, question: Q, asks: Asks<Q>) {
    const { own, computed, until } = source
    // A world that began anew numbers its events as the one before: what the last one says tells them apart.
    const now = JSON.stringify([computed, until, own.length, own[0]?.id, own.at(-1)])
    if (!log || now !== key) log = logOf(source)
    key = now
    const reply = answers[question] as (log: Log, asks: Asks<Q>) => Answer<Q>
    return reply(log, asks)
  }
}

function told(log: Log, row: number): Told {
  return { ...log.entryAt(log.codeAt(row)), id: log.idOf(row), at: log.timeAt(row) }
}

/** The rows that are not yet removed, and not later than the instant. */
function keptRows(log: Log, asOf: number): [first: number, end: number] {
  return [firstNotAfter(log, asOf), firstNotAfter(log, asOf - retention)]
}

interface View {
  total: number
  rowAt: (nth: number) => number
}

interface Remembered {
  key: string
  view: View
}
const views = new WeakMap<Log, Remembered[]>()

/** The rows that a query finds, in the wished order. The last few are kept: windows of one list ask for the same. */
function view(log: Log, asked: Omit<Listed, 'offset' | 'limit'>): View {
  const kept = views.get(log) ?? []
  const key = JSON.stringify(asked)
  const known = kept.find((one) => one.key === key)
  if (known) return known.view
  const view = inOrder(log, select(log, asked), asked.sort)
  views.set(log, [{ key, view }, ...kept].slice(0, 3))
  return view
}

/** Newest first. Where everything in a range is meant, no list of rows is needed. */
function select(log: Log, { query, asOf }: Asked): View {
  const [newest, oldest] = keptRows(log, asOf)
  const { after, before } = query
  const first = before === null ? newest : Math.max(newest, firstNotAfter(log, before - 1))
  const end = after === null ? oldest : Math.min(oldest, firstNotAfter(log, after - 1))
  const all = { total: Math.max(0, end - first), rowAt: (nth: number) => first + nth }
  if (printQuery({ ...query, after: null, before: null }) === '') return all
  const matches = matchesOf(log, query)
  if (!matches.includes(0)) return all

  const { codes } = log.columns()
  const found = new Uint32Array(Math.max(0, end - first))
  let total = 0
  for (let row = first; row < end; row += 1) {
    if (matches[codes[row] ?? 0]) {
      found[total] = row
      total += 1
    }
  }
  const rows = found.slice(0, total)
  return { total, rowAt: (nth) => rows[nth] ?? 0 }
}

/** Rows share few entries, so that a query is asked of the entries alone. */
function matchesOf({ matchables }: Log, query: EventQuery): Uint8Array {
  const matches = matcherOf(query)
  return Uint8Array.from(matchables(), (one) => (matches(one) ? 1 : 0))
}

function inOrder(log: Log, newest: View, sort: EventSort): View {
  const { total, rowAt } = newest
  if (sort === '-date') return newest
  if (sort === 'date') return { total, rowAt: (nth) => rowAt(total - 1 - nth) }
  const column = sort.replace('-', '') as Exclude<EventColumn, 'date'>
  const entries = log.entries()
  const ranks = ranksOf(entries, column, sort.startsWith('-'))
  const { codes } = log.columns()
  // Equals stay newest first.
  const rows = byRank(newest, (row) => ranks[codes[row] ?? 0] ?? 0, entries.length)
  return { total, rowAt: (nth) => rows[nth] ?? 0 }
}

/** The place of each entry among all; entries that say the same share one. */
function ranksOf(entries: Entry[], column: Exclude<EventColumn, 'date'>, backwards: boolean) {
  const values = entries.map((entry) => entry[column].toLowerCase())
  const distinct = [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1))
  if (backwards) distinct.reverse()
  const rankOf = new Map(distinct.map((value, rank) => [value, rank]))
  return Uint16Array.from(values, (value) => rankOf.get(value) ?? 0)
}
