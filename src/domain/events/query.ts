import { EventCategory, EventOperation, EventSeverity } from '#src/api/contract/event-kinds.ts'

/** What shall be, and what shall not. */
export interface Choice<T extends string = string> {
  is: T[]
  not: T[]
}

/**
 * What somebody looks for in the events. The search box writes it as a text, the filter sidebar as fields:
 * both are this value. All words must be there; of the other choices any one will do.
 */
export interface EventQuery {
  words: Choice
  actor: Choice
  category: Choice<EventCategory>
  operation: Choice<EventOperation>
  severity: Choice<EventSeverity>
  /** From this instant on. */
  after: number | null
  /** Up to this instant, which no longer belongs to it. */
  before: number | null
}

export const choices = ['actor', 'category', 'operation', 'severity'] as const
export const bounds = ['after', 'before'] as const
export const qualifiers = [...choices, ...bounds]
export type Qualifier = (typeof qualifiers)[number]

/** The values that a qualifier knows. An actor may be anybody. */
export const valuesOf = {
  category: EventCategory.options,
  operation: EventOperation.options,
  severity: EventSeverity.options,
} as const

const none = () => ({ is: [], not: [] })

export const everything = (): EventQuery => ({
  words: none(),
  actor: none(),
  category: none(),
  operation: none(),
  severity: none(),
  after: null,
  before: null,
})

/** Nothing but words is left: what the sidebar calls Clear All. */
export const withoutFilters = ({ words }: EventQuery): EventQuery => ({ ...everything(), words })

export const isFiltered = (query: EventQuery) =>
  bounds.some((bound) => query[bound] !== null) ||
  choices.some((name) => query[name].is.length + query[name].not.length > 0)

/** The query as one would type it. Reading it again gives the same query. */
export function printQuery(query: EventQuery): string {
  const terms = (prefix: string, { is, not }: Choice) => [
    ...is.map((value) => prefix + quoted(value)),
    ...not.map((value) => `-${prefix}${quoted(value)}`),
  ]
  return [
    ...terms('', query.words),
    ...choices.flatMap((name) => terms(`${name}:`, query[name])),
    ...bounds.flatMap((name) => {
      const instant = query[name]
      return instant === null ? [] : [`${name}:${printInstant(instant)}`]
    }),
  ].join(' ')
}

/** Quotes only where the text would be read as something else. */
export const quoted = (value: string) =>
  /^-|^[a-z]+:|^$|[\s"\\]/i.test(value) ? `"${value.replaceAll(/["\\]/g, '\\$&')}"` : value

/** As short as the instant allows, always in UTC: an address means the same to everybody. */
export function printInstant(instant: number): string {
  const iso = new Date(instant).toISOString()
  if (iso.endsWith('T00:00:00.000Z')) return iso.slice(0, 10)
  if (iso.endsWith(':00.000Z')) return `${iso.slice(0, 16)}Z`
  return iso.endsWith('.000Z') ? `${iso.slice(0, 19)}Z` : iso
}

/** A date, or a date and time, in UTC; `null` for what no calendar knows. */
export function readInstant(text: string): number | null {
  const [, day, time = '00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)Z?)?$/i.exec(text) ?? []
  const instant = Date.parse(`${day ?? ''}T${time}Z`)
  // The thirtieth of February is the first of March to a lenient reader.
  return Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(day ?? '')
    ? null
    : instant
}
