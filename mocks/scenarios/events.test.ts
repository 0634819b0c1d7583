import { expect, test } from 'vitest'
import { days } from '#mocks/world/clock.ts'
import { companyIdOf } from './companies.ts'
import { beginScenario } from './scenarios.ts'

const now = Date.parse('2026-03-02T09:00:00Z')
const { portal, microsoft, sizes } = beginScenario('tour', now)
const events = portal.events.filter(({ companyId }) => companyId === companyIdOf('contoso'))

test('tour tells sixty events of the last thirty days, in their order', () => {
  expect(events).toHaveLength(60)
  expect(sizes.events).toBe(60)
  expect(new Set(events.map(({ id }) => id)).size).toBe(60)
  const times = events.map(({ at }) => at)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  expect(times[0]).toBeGreaterThan(now - days(30))
  expect(times.at(-1)).toBeLessThan(now)
})

test('whoever acted is one of the people, or a service of ours', () => {
  const known = microsoft.accounts.map(({ upn }) => upn)
  const others = new Set(events.map(({ actor }) => actor).filter((one) => !known.includes(one)))
  expect([...others].toSorted()).toEqual([
    'support@holdfast.example',
    'sync-service@holdfast.example',
  ])
})
