import * as z from 'zod/mini'
import { defineContract } from './endpoint.ts'
import {
  EventApp,
  EventCategory,
  EventChange,
  EventFact,
  EventOperation,
  EventSeverity,
} from './event-kinds.ts'
import { Id, Instant } from './shapes.ts'

export const EventRow = z.object({
  id: Id,
  at: Instant,
  title: z.string(),
  /** The mail address of whoever did it. */
  actor: z.string(),
  category: EventCategory,
  operation: EventOperation,
  severity: EventSeverity,
})
export type EventRow = z.infer<typeof EventRow>

export const EventDetails = z.extend(EventRow, {
  description: z.string(),
  facts: z.array(EventFact),
  changes: z.array(EventChange),
  app: z.nullable(EventApp),
})
export type EventDetails = z.infer<typeof EventDetails>

export const EventColumn = z.enum(['date', 'title', 'actor', 'category', 'operation', 'severity'])
export type EventColumn = z.infer<typeof EventColumn>

/** A column to sort by; with a minus from the last to the first. */
export const EventSort = z.templateLiteral([z.enum(['', '-']), EventColumn])
export type EventSort = z.infer<typeof EventSort>

/** How many events one call can tell, and how many lines of the export. */
export const mostRows = 500
export const exportLines = 5_000

/** How long the text of a query can be, as it is printed. */
export const longestQuery = 2_000

export const csvType = 'text/csv'

const wanted = {
  /** What is typed into the search box: words, phrases, qualifiers. */
  q: z.optional(z.string().check(z.maxLength(longestQuery))),
  /**
   * The instant that an earlier answer named. Later events do not count then, and older ones are not yet
   * removed: windows of one list fit together for as long as an hour.
   */
  asOf: z.optional(Instant),
}
const sorted = { ...wanted, sort: z.optional(EventSort) }
const offset = z.optional(z.coerce.number<number>().check(z.int(), z.gte(0)))

const oneCompany = z.object({ companyId: Id })

export const events = defineContract({
  eventList: {
    summary: 'A window of the events that a query finds, newest first unless told otherwise',
    method: 'GET',
    path: '/companies/{companyId}/events',
    params: oneCompany,
    query: z.object({
      ...sorted,
      offset,
      limit: z.optional(z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(mostRows))),
    }),
    reply: z.object({ items: z.array(EventRow), total: z.int(), asOf: Instant }),
    permission: 'events.read',
    problems: [],
  },
  eventTimeline: {
    summary:
      'How many events a query finds in each six hours of the last thirty days, whatever its own range',
    method: 'GET',
    path: '/companies/{companyId}/event-timeline',
    params: oneCompany,
    query: z.object(wanted),
    reply: z.object({
      from: Instant,
      general: z.array(z.int()),
      security: z.array(z.int()),
    }),
    permission: 'events.read',
    problems: [],
  },
  eventActors: {
    summary: 'Everybody who did something that is still recorded',
    method: 'GET',
    path: '/companies/{companyId}/event-actors',
    params: oneCompany,
    reply: z.object({ items: z.array(z.string()) }),
    permission: 'events.read',
    problems: [],
  },
  eventExport: {
    summary: 'The next 5,000 lines of the file with the events that a query finds',
    method: 'GET',
    path: '/companies/{companyId}/event-export',
    params: oneCompany,
    query: z.object({ ...sorted, offset }),
    /** CSV as RFC 4180 has it. The first piece begins with the names of the columns. */
    reply: z.custom<Blob>((file) => file instanceof Blob && file.type === csvType),
    file: csvType,
    permission: 'events.read',
    problems: [],
  },
  eventGet: {
    summary: 'One event with all its details',
    method: 'GET',
    path: '/companies/{companyId}/events/{eventId}',
    params: z.object({ companyId: Id, eventId: Id }),
    reply: EventDetails,
    permission: 'events.read',
    problems: [],
  },
})
