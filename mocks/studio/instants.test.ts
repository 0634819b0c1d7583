import { expect, test } from 'vitest'
import { beginScenario, type ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { days, hours, minutes } from '#mocks/world/clock.ts'
import { interestingInstants } from './instants.ts'

const now = Date.parse('2026-03-02T09:00:00Z')
const instantsOf = (id: ScenarioId) => interestingInstants(beginScenario(id, now))
const whenOf = (id: ScenarioId, what: RegExp) =>
  instantsOf(id).find((instant) => what.test(instant.what))?.at

test('they come in the order of time', () => {
  const all = instantsOf('tour').map(({ at }) => at)
  expect(all.length).toBeGreaterThan(10)
  expect(all).toEqual(all.toSorted((a, b) => a - b))
})

test.for<[string, ScenarioId, RegExp, number]>([
  ['the end of a lock', 'owner-left-locked', /^Nia Okafor may claim Contoso again$/, hours(11)],
  [
    'the 72 hours of a registration',
    'owner-left',
    /^The 72 hours of registration “edge” end$/,
    minutes(1),
  ],
  ['the end of a trial', 'trial-day-12', /^The trial of Contoso ends$/, days(18)],
  ['the end of a license', 'licensed', /^The license of Contoso expires$/, days(730)],
  ['a reminder', 'tour', /^Sam Ortiz may remind/, 0],
])('%s is one of them', ([, id, what, after]) => {
  expect(whenOf(id, what)).toBe(now + after)
})

test('the log of Microsoft catches up with a fresh registration', () => {
  const next = instantsOf('owner-left').find(
    ({ at, what }) => at > now && what === 'Microsoft’s audit log catches up',
  )
  expect(next?.at).toBe(now + minutes(4))
})

test('an invitation ends, and a deleted registration is gone for good', () => {
  const world = beginScenario('tour', now)
  const [application] = world.microsoft.applications
  if (application) application.deletedAt = now
  world.portal.invitations = [
    {
      id: 'i',
      companyId: 'c',
      email: 'sam@contoso.example',
      firstName: 'Sam',
      lastName: 'Ortiz',
      role: 'read-only-admin',
      accessManagement: false,
      invitedBy: 'o',
      sentAt: now,
      expiresAt: now + days(60),
      state: 'open',
    },
  ]
  const all = interestingInstants(world)
  expect(all).toContainEqual({
    at: now + days(60),
    what: 'The invitation of sam@contoso.example ends',
  })
  expect(all.filter(({ what }) => /is gone for good/.test(what))).toEqual([
    { at: now + days(30), what: expect.stringMatching(/^The deleted registration /) as string },
  ])
})
