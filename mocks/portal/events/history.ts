import { idFrom } from '#mocks/world/ids.ts'
import { mix, search } from '#mocks/world/numbers.ts'
import type { EventText } from '#mocks/world/state.ts'
import { retention } from '#src/domain/events/timeline.ts'
import { rare, usual, type Pick } from './kinds.ts'

/** What an event says and who did it, shared by all rows that say the same. */
export type Entry = EventText & { actor: string }

/** Events by the million: when one happened, and which entry it is, follows from its row. Row 0 is the newest. */
export interface Rows {
  size: number
  timeAt: (row: number) => number
  codeAt: (row: number) => number
}

interface History {
  rows: Rows
  codes: number
  entryAt: (code: number) => Entry
}

/** So many different entries make a history that does not seem to repeat itself. */
const variety = 3_000

const hour = 3_600_000
const hours = retention / hour

/** The events of so many rows: computed from the number alone, and the same each time. */
export function historyOf(size: number, until: number): History {
  const codes = Math.min(size, variety)
  const known: Entry[] = []
  // The first rows take every entry once, in no order that shows; 7919 is prime.
  const codeAt = (row: number) => (row < codes ? row * 7_919 : mix(row)) % Math.max(1, codes)
  return {
    rows: { size, timeAt: timesOf(size, until), codeAt },
    codes,
    entryAt: (code) => (known[code] ??= entryOf(code)),
  }
}

/** Instants before `until`, newest first, as people work: by day, and hardly on Sundays. */
function timesOf(size: number, until: number): Rows['timeAt'] {
  const upTo = new Float64Array(hours + 1)
  for (let n = 0; n < hours; n += 1) {
    upTo[n + 1] = (upTo[n] ?? 0) + busyness(until - (n + 0.5) * hour) * (0.7 + (mix(n) % 61) / 100)
  }
  const all = upTo[hours] ?? 1
  const firsts = upTo.map((before) => Math.round((size * before) / all))
  let [n, first, end] = [0, 0, 0]
  return (row) => {
    // Whoever goes through them stays within an hour for long.
    if (row < first || row >= end) {
      n = search(hours, (earlier) => (firsts[earlier + 1] ?? 0) <= row)
      first = firsts[n] ?? 0
      end = firsts[n + 1] ?? 0
    }
    const within = ((row - first + (mix(row) % 1_000) / 1_000) * hour) / Math.max(1, end - first)
    return until - n * hour - Math.floor(within) - 1
  }
}

function busyness(instant: number) {
  const at = new Date(instant)
  const atNight = at.getUTCHours() === 2 ? 5 : 0.4
  const byDay = at.getUTCHours() >= 7 && at.getUTCHours() < 18 ? 4 : atNight
  return at.getUTCDay() === 0 || at.getUTCDay() === 6 ? byDay / 5 : byDay
}

// An id holds its row, so that a link finds it among a million without a list of ids.

const odd = 0x9e3779b1
const inverse = 0x0e8b2f51

export function idOfRow(row: number): string {
  const hidden = (Math.imul(row, odd) >>> 0).toString(16).padStart(8, '0')
  return idFrom(`history/${String(row)}`).slice(0, 28) + hidden
}

/** `-1` for an id that is none of ours. */
export function rowOfId(id: string): number {
  const row = Math.imul(Number.parseInt(id.slice(28), 16), inverse) >>> 0
  return idOfRow(row) === id ? row : -1
}

const known = [...rare, ...usual]

/** First every kind once; then mostly what is usual. */
function entryOf(n: number): Entry {
  let drawn = 0
  const pick: Pick = (from) => {
    drawn += 1
    return from[mix(n * 31 + drawn) % from.length] as (typeof from)[number]
  }
  const kind = known[n] ?? pick(mix(n) % 8 === 0 ? rare : usual)
  const actor = pick(kind.by)
  return { actor, ...kind.text(pick, actor) }
}
