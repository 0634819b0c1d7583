import { expect, test } from 'vitest'
import { days } from '#mocks/world/clock.ts'
import { companyIdOf } from './companies.ts'
import { beginScenario } from './scenarios.ts'

const now = Date.parse('2026-03-02T09:00:00Z')
const { portal, microsoft, sizes } = beginScenario('tour', now)
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
