import { plain } from '../search.ts'
import type { Choice, EventQuery } from './query.ts'

/** What a query looks at, apart from when it was. */
export interface EventWords {
  title: string
  actor: string
  category: string
  operation: string
  severity: string
  description: string
}

/** An event made ready to be asked by many queries. */
export interface Matchable extends Omit<EventWords, 'title' | 'description'> {
  text: string
}

export const matchable = ({ title, description, ...event }: EventWords): Matchable => ({
  ...event,
  actor: event.actor.toLowerCase(),
  // Folding takes all spaces out of a word, so none can reach over the gap between two texts.
  text: [title, event.actor, event.category, event.operation, event.severity, description]
    .map(plain)
    .join('\n'),
})

/** Whether an event is meant by a query, whenever it was. */
export function matcherOf(query: EventQuery): (event: Matchable) => boolean {
  const words = folded(query.words, plain)
  const actor = folded(query.actor, (name) => name.toLowerCase())
  const { category, operation, severity } = query
  return (event) =>
    words.is.every((word) => event.text.includes(word)) &&
    !words.not.some((word) => event.text.includes(word)) &&
    chosen(actor, (name) => isActor(event.actor, name)) &&
    chosen(category, (name) => event.category === name) &&
    chosen(operation, (name) => event.operation === name) &&
    chosen(severity, (name) => event.severity === name)
}

/** Whether an instant lies in the range of a query. */
export const inRange = ({ after, before }: EventQuery, at: number) =>
  (after === null || at >= after) && (before === null || at < before)

const folded = ({ is, not }: Choice, change: (text: string) => string) => ({
  is: is.map(change),
  not: not.map(change),
})

const chosen = ({ is, not }: Choice, fits: (value: string) => boolean) =>
  (is.length === 0 || is.some(fits)) && !not.some(fits)

/** An address means this one person; a piece of one means everybody who has it. */
const isActor = (actor: string, wanted: string) =>
  wanted.includes('@') && !wanted.startsWith('@') ? actor === wanted : actor.includes(wanted)
