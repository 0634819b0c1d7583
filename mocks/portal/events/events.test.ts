import { expect, test } from 'vitest'
import { days, hours } from '#mocks/world/clock.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { openBackend, start } from '../for-tests.ts'

const openWithHistory = (scenario: ScenarioId = 'tour') =>
  openBackend(scenario, null, { history: true })

const params = { companyId: companyIdOf('contoso') }
const iso = (instant: number) => new Date(instant).toISOString()

test('the events are told newest first, in windows', async () => {
  const owner = openWithHistory().as('owner')
  const { items, total, asOf } = await owner('eventList', { params, query: {} })
  expect(total).toBe(60)
  expect(asOf).toBe(iso(start))
  expect(items).toHaveLength(50)
  expect(items.map(({ at }) => at)).toEqual(
    items
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  )
  const rest = await owner('eventList', { params, query: { offset: 50, limit: 500 } })
  expect(rest.items).toHaveLength(10)
  expect((await owner('eventList', { params, query: { offset: 60 } })).items).toEqual([])
})

test('after thirty days an event is gone, from the list and by its address', async () => {
  const backend = openWithHistory()
  const owner = backend.as('owner')
  // What happens by itself goes on happening meanwhile.
  const byAna = { q: 'actor:ana', sort: 'date' } as const
  const { items, total } = await owner('eventList', { params, query: byAna })
  const { id: eventId = '', at = '' } = items[0] ?? {}
  const ofOldest = { params: { ...params, eventId } }
  backend.pass(Date.parse(at) + days(30) - start - 1)
  expect(await owner('eventGet', ofOldest)).toMatchObject({ id: eventId })
  backend.pass(1)
  await expect(owner('eventGet', ofOldest)).rejects.toThrow('not_found')
  expect((await owner('eventList', { params, query: byAna })).total).toBe(total - 1)
  backend.pass(days(31))
  expect((await owner('eventList', { params, query: byAna })).total).toBe(0)
  expect((await owner('eventActors', { params })).items.join()).not.toContain('ana')
})

test('windows asked for as of one instant fit together while new events come', async () => {
  const backend = openWithHistory()
  const owner = backend.as('owner')
  const { asOf } = await owner('eventList', { params, query: { limit: 1 } })
  backend.pass(1_000)
  const one = backend.store.read().portal.events[0]
  backend.store.change(({ portal }) => {
    if (one) portal.events.push({ ...one, id: crypto.randomUUID(), at: start + 1_000 })
  })
  expect((await owner('eventList', { params, query: {} })).total).toBe(61)
  expect((await owner('eventList', { params, query: { asOf } })).total).toBe(60)
  const file = await owner('eventExport', { params, query: { asOf } })
  expect((await file.text()).split('\r\n')).toHaveLength(62)

  // Nobody looks back for longer than an hour, and nobody ahead.
  backend.pass(hours(2))
  expect(await owner('eventList', { params, query: { asOf } })).toMatchObject({
    total: 61,
    asOf: iso(start + 1_000 + hours(1)),
  })
  const ahead = { asOf: iso(start + days(9)) }
  expect((await owner('eventList', { params, query: ahead })).asOf).toBe(
    iso(start + 1_000 + hours(2)),
  )
})

test('a query narrows the list, the timeline and the export alike', async () => {
  const owner = openWithHistory().as('owner')
  const query = { q: 'severity:Security -actor:ana' }
  const { total, items } = await owner('eventList', { params, query })
  expect(total).toBeGreaterThan(0)
  for (const event of items) {
    expect(event.severity).toBe('Security')
    expect(event.actor).not.toContain('ana')
  }
  const { general, security } = await owner('eventTimeline', { params, query })
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0)
  expect([sum(general), sum(security)]).toEqual([0, total])
  const file = await owner('eventExport', { params, query })
  expect((await file.text()).split('\r\n')).toHaveLength(total + 2)
})

test.each([
  ['q', { q: 'categry:User' }],
  ['q', { q: '"open' }],
  ['sort', { sort: 'size' }],
  ['offset', { offset: -1 }],
  ['limit', { limit: 501 }],
  ['asOf', { asOf: 'yesterday' }],
])('a bad %s is named', async (field, query) => {
  const { send } = openWithHistory()
  expect(await send('eventList', { params, query }, 'owner')).toMatchObject({
    code: 'invalid_request',
    body: { fields: { [field]: 'invalid' } },
  })
})

test('details tell what changed, and of which app', async () => {
  const owner = openWithHistory().as('owner')
  const { items } = await owner('eventList', { params, query: { q: 'operation:synchronized' } })
  const details = await owner('eventGet', { params: { ...params, eventId: items[0]?.id ?? '' } })
  expect(details).toMatchObject({
    ...items[0],
    changes: [{ name: 'Version', after: details.app?.version }],
    app: { installerType: 'Win32' },
  })
})

test('a company sees its own events only', async () => {
  const backend = openWithHistory('large-company')
  const fabrikam = { companyId: companyIdOf('fabrikam') }
  const other = backend.as('fabrikam-owner')
  expect((await other('eventList', { params: fabrikam, query: {} })).total).toBe(0)
  const { items } = await backend.as('owner')('eventList', { params, query: { limit: 1 } })
  const eventId = items[0]?.id ?? ''
  await expect(other('eventGet', { params: { ...fabrikam, eventId } })).rejects.toThrow('not_found')
})

test.each([0, 7, 60, 61, 100_000])('a company can have %i events', async (events) => {
  const backend = openWithHistory('large-company')
  backend.store.change(({ sizes }) => {
    sizes.events = events
  })
  const before = backend.store.read()
  const { total } = await backend.as('owner')('eventList', { params, query: { limit: 1 } })
  expect(total).toBe(events)
  // Reading leaves no trace, and costs no copy of the world.
  expect(backend.store.read()).toBe(before)
})
