import { longestQuery } from '#src/api/contract/events.ts'
import { plain } from '../search.ts'
import {
  bounds,
  everything,
  qualifiers,
  printQuery,
  readInstant,
  valuesOf,
  type EventQuery,
  type Qualifier,
} from './query.ts'

/** What cannot be understood, and where it stands in the text. */
export interface QueryFault {
  kind:
    | 'unknown-qualifier'
    | 'unknown-value'
    | 'no-value'
    | 'open-quote'
    | 'no-date'
    | 'cannot-negate'
    | 'empty-range'
    | 'too-long'
  from: number
  to: number
  /** The faulty piece as it was typed. */
  piece: string
  /** What was probably meant, to stand in its place. */
  meant?: string
}

export type ParsedQuery = { query: EventQuery } | { fault: QueryFault }

/** One piece of the text: a word or phrase, perhaps with a qualifier, perhaps negated. */
export interface Term {
  from: number
  to: number
  not: boolean
  name: string | null
  value: string
  /** How the value stands in the text. */
  written: string
}

const pattern = /(-?)(?:([a-z]+):)?("(?:[^"\\]|\\.)*("?)|\S*)/giy

/** The pieces of a text, whether they make sense or not. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  let at = text.search(/\S/)
  while (at >= 0 && at < text.length) {
    pattern.lastIndex = at
    const [all = '', minus, name = null, written = ''] = pattern.exec(text) ?? []
    const term = { from: at, to: at + all.length, name: name?.toLowerCase() ?? null, written }
    terms.push(
      all === '-'
        ? { ...term, not: false, value: '-', written: '-' }
        : { ...term, not: minus === '-', value: valueOf(written) },
    )
    const gap = text.slice(term.to).search(/\S/)
    at = gap < 0 ? -1 : term.to + gap
  }
  return terms
}

const valueOf = (written: string) =>
  written.startsWith('"')
    ? written.slice(1, isClosed(written) ? -1 : undefined).replaceAll(/\\(.)/gs, '$1')
    : written

const isClosed = (written: string) => /^"(?:[^"\\]|\\.)*"$/s.test(written)

/** Reads what somebody typed. It is understood wholly, or the first fault is told. */
export function parseQuery(text: string): ParsedQuery {
  const query = everything()
  for (const term of termsOf(text)) {
    const fault = add(query, term) ?? tooLong(query)
    if (fault) {
      const { from = term.from, ...rest } = fault
      return { fault: { from, to: term.to, piece: text.slice(from, term.to), ...rest } }
    }
  }
  return { query }
}

/** What comes after it is more than the backend takes. */
const tooLong = (query: EventQuery): Told | null =>
  printQuery(query).length > longestQuery ? { kind: 'too-long' } : null

type Told = Pick<QueryFault, 'kind'> & { from?: number; meant?: string }

function add(query: EventQuery, term: Term): Told | null {
  const { name, value, written, not, from, to } = term
  if (written.startsWith('"') && !isClosed(written)) return { kind: 'open-quote' }
  if (name !== null && !isQualifier(name))
    return {
      kind: 'unknown-qualifier',
      ...meant(name, qualifiers, (right) => `${right}:${written}`),
    }
  if (value === '') return { kind: 'no-value' }
  if (name === null) return put(query.words, value, not)
  if (name === 'actor') return put(query.actor, value, not)
  if (name === 'after' || name === 'before') {
    return not ? { kind: 'cannot-negate' } : bound(query, name, value, to - written.length)
  }
  const options: readonly string[] = valuesOf[name]
  const known = options.find((option) => simple(option) === simple(value))
  if (known !== undefined) return put(query[name], known, not)
  const sign = not ? '-' : ''
  return {
    kind: 'unknown-value',
    ...(from + sign.length + name.length + 1 < to && {
      from: from + sign.length + name.length + 1,
    }),
    ...meant(value, options, (right) => (right.includes(' ') ? `"${right}"` : right)),
  }
}

const isQualifier = (name: string): name is Qualifier =>
  (qualifiers as readonly string[]).includes(name)

/** `group-role`, `GroupRole` and `"Group Role"` are the same. */
const simple = (text: string) => plain(text).replaceAll('-', '')

function put(choice: { is: string[]; not: string[] }, value: string, not: boolean) {
  const side = not ? choice.not : choice.is
  if (!side.includes(value)) side.push(value)
  return null
}

/** Of several bounds the narrowest holds. */
function bound(
  query: EventQuery,
  name: (typeof bounds)[number],
  value: string,
  from: number,
): Told | null {
  const instant = readInstant(value)
  if (instant === null) return { kind: 'no-date', from }
  const narrower = name === 'after' ? Math.max : Math.min
  query[name] = narrower(query[name] ?? instant, instant)
  return query.after !== null && query.before !== null && query.after >= query.before
    ? { kind: 'empty-range', from }
    : null
}

function meant(text: string, options: readonly string[], write: (option: string) => string) {
  const near = options.find(
    (option) =>
      simple(option).startsWith(simple(text)) || distance(simple(text), simple(option)) <= 2,
  )
  return near === undefined ? {} : { meant: write(near) }
}

/** How many letters must be changed, added or left out to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (letter === b[j] ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
