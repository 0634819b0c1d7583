import { expect, test } from 'vitest'
import { retention } from '#src/domain/events/timeline.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { days } from '#mocks/world/clock.ts'
import type { Event, World } from '#mocks/world/state.ts'
import { companyIn } from './base.ts'
import { companyIdOf } from './companies.ts'
import { beginScenario, scenarioIds } from './scenarios.ts'

const now = Date.parse('2026-03-02T09:00:00Z')
const world = beginScenario('tour', now)
const { portal, microsoft, sizes } = world
const events = portal.events.filter(({ companyId }) => companyId === companyIdOf('contoso'))

const emailOf = ({ email }: { email: string }) => email

test('tour tells sixty events of the last thirty days, in their order', () => {
  expect(events).toHaveLength(60)
  expect(sizes.events).toBe(60)
  expect(new Set(events.map(({ id }) => id)).size).toBe(60)
  const times = events.map(({ at }) => at)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  expect(times[0]).toBeGreaterThan(now - days(30))
  expect(times.at(-1)).toBeLessThan(now)
})

test('whoever acted is one of the people, has asked to be, or is a service of ours', () => {
  const known = [...microsoft.accounts.map(({ upn }) => upn), ...portal.accessRequests.map(emailOf)]
  const others = new Set(events.map(({ actor }) => actor).filter((one) => !known.includes(one)))
  expect([...others]).toEqual(['sync-service@holdfast.example'])
})

test.each(['tour', 'access-requests'] as const)('%s: whoever waits has asked before', (id) => {
  const { events: all, accessRequests } = beginScenario(id, now).portal
  const asked = all.filter(({ title }) => title.startsWith('Access Requested'))
  expect(asked.map(({ actor, at, title }) => [actor, at, title])).toEqual(
    accessRequests.map(({ email, receivedAt }) => [
      email,
      receivedAt,
      `Access Requested by ${email}`,
    ]),
  )
  expect(asked.every(({ at }) => at < now)).toBe(true)
})

test('the connection that is told of is the one to the tenant', () => {
  const facts = events.flatMap((event) => event.facts ?? [])
  expect(facts.filter(({ name }) => name === 'Connection Identifier')).toEqual([
    {
      name: 'Connection Identifier',
      value: companyIn(world, 'contoso').environment.connection?.tenantId,
    },
  ])
})

test.each(scenarioIds)('%s: what is told of the preview features is how they stand', (id) => {
  const { companies, events: all } = beginScenario(id, now).portal
  const switched = all.filter(({ title }) => title.startsWith('Preview Features Setting Updated'))
  for (const { companyId, changes } of switched) {
    const company = companies.find((one) => one.id === companyId)
    expect(changes?.at(-1)?.after).toBe(company?.previews.enabled ? 'On' : 'Off')
  }
})

const ana = personByKey('owner').upn
const ivo = personByKey('intune-app-admin').upn

type Due = Pick<Event, 'companyId' | 'at' | 'actor' | 'title'>

/** What a world holds that leaves an event when it comes to be, as far as the world knows when that was. */
function due({ portal }: World) {
  const all: Due[] = []
  for (const { id: companyId, name, createdAt, environment } of portal.companies) {
    const { connection, license } = environment
    all.push({ companyId, at: createdAt, actor: ana, title: `Company ${name} Created by ${ana}` })
    if (connection)
      all.push({
        companyId,
        at: connection.connectedAt,
        actor: ana,
        title: 'Intune Connection Added',
      })
    if (license?.trial)
      all.push({
        companyId,
        at: license.startedAt,
        actor: ana,
        title: `Environment ${environment.name} Updated`,
      })
  }
  for (const { companyId, createdAt, name } of portal.deployments)
    // Nothing that is told of a story lies at its first instant.
    all.push({
      companyId,
      at: Math.min(createdAt, now - 1_000),
      actor: ivo,
      title: `Deployment ${name} Created`,
    })
  for (const { companyId, sentAt, email } of portal.invitations)
    all.push({ companyId, at: sentAt, actor: ana, title: `Invitation Sent to ${email}` })
  for (const { companyId, receivedAt, email } of portal.accessRequests)
    all.push({ companyId, at: receivedAt, actor: email, title: `Access Requested by ${email}` })
  return all.filter(({ at }) => at > now - retention)
}

const told = ({ portal }: World) =>
  portal.events.map(({ companyId, at, actor, title }): Due => ({ companyId, at, actor, title }))

test.each(scenarioIds)('%s: what came to be in the last thirty days has its event', (id) => {
  const world = beginScenario(id, now)
  expect(told(world)).toEqual(expect.arrayContaining(due(world)))
})

test.each([
  ['new-company', 1],
  ['trial-day-12', 4],
  // The trial began before the record does.
  ['trial-expired', 3],
  ['limit-near', 25],
] as const)('%s tells of its beginnings, and of nothing else', (id, count) => {
  const world = beginScenario(id, now)
  expect(told(world)).toHaveLength(count)
  expect(told(world)).toEqual(due(world).toSorted((a, b) => a.at - b.at))
  expect(world.sizes.events).toBe(count)
})
