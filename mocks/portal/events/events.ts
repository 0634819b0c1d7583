import { exportLines, type EventRow } from '#src/api/contract/events.ts'
import { parseQuery } from '#src/domain/events/parse-query.ts'
import type { EventQuery } from '#src/domain/events/query.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { hours } from '#mocks/world/clock.ts'
import { Malformed } from '../call.ts'
import { iso, Refusal, type Context } from '../context.ts'
import type { Reading } from '../implement.ts'
import type { Told } from './answers.ts'
import { ask } from './ask.ts'
import type { Source } from './log.ts'

const patience = hours(1)

export const listEvents: Reading<'eventList'> = {
  async read(context, { params, query }) {
    const { sort = '-date', offset = 0, limit = 50 } = query
    const asked = askedOf(context, query)
    const { items, total } = await ask(sourceOf(context, params.companyId), 'list', {
      ...asked,
      sort,
      offset,
      limit,
    })
    return { items: items.map(shown), total, asOf: iso(asked.asOf) }
  },
}

export const showTimeline: Reading<'eventTimeline'> = {
  async read(context, { params, query }) {
    const asked = askedOf(context, query)
    const source = sourceOf(context, params.companyId)
    const { from, ...counts } = await ask(source, 'timeline', asked)
    return { from: iso(from), ...counts }
  },
}

export const listActors: Reading<'eventActors'> = {
  async read(context, { params }) {
    const asked = { asOf: context.now }
    return { items: await ask(sourceOf(context, params.companyId), 'actors', asked) }
  },
}

export const exportEvents: Reading<'eventExport'> = {
  async read(context, { params, query }) {
    const { sort = '-date', offset = 0 } = query
    const window = { sort, offset, limit: exportLines }
    const asked = { ...askedOf(context, query), ...window }
    return ask(sourceOf(context, params.companyId), 'lines', asked)
  },
}

export const showEvent: Reading<'eventGet'> = {
  async read(context, { params }) {
    const asked = { id: params.eventId, asOf: context.now }
    const event = await ask(sourceOf(context, params.companyId), 'find', asked)
    if (!event) throw new Refusal('not_found')
    const { description, facts = [], changes = [], app = null } = event
    return { ...shown(event), description, facts, changes, app }
  },
}

/** Windows of one list are asked for as of the same instant: not of the future, and not of long ago. */
function askedOf(
  { now }: Context,
  { q = '', asOf }: { q?: string | undefined; asOf?: string | undefined },
) {
  const instant = asOf === undefined ? now : Date.parse(asOf)
  return { query: understood(q), asOf: Math.min(Math.max(instant, now - patience), now) }
}

function understood(text: string): EventQuery {
  const parsed = parseQuery(text)
  if ('fault' in parsed) throw new Malformed({ q: 'invalid' })
  return parsed.query
}

/** The great number of events that an address may wish for belongs to the company of the stories. */
function sourceOf({ world }: Context, companyId: string): Source {
  const { sizes, startedAt, portal } = world
  const own = portal.events.filter((event) => event.companyId === companyId)
  if (companyId !== companyIdOf('contoso')) return { own, computed: 0, until: startedAt }
  const told = own.filter(({ at }) => at < startedAt).length
  return {
    own: own.toSorted((a, b) => a.at - b.at).slice(Math.max(0, told - sizes.events)),
    computed: Math.max(0, sizes.events - told),
    until: startedAt,
  }
}

const shown = ({ id, at, title, actor, category, operation, severity }: Told): EventRow => ({
  id,
  at: iso(at),
  title,
  actor,
  category,
  operation,
  severity,
})
