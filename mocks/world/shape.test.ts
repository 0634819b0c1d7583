import { expect, test } from 'vitest'
import { beginScenario, scenarioIds } from '#mocks/scenarios/scenarios.ts'
import { openBackend, newKey } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { clockAt } from './clock.ts'
import { asWorld, misfitIn } from './shape.ts'

const begin = () => beginScenario('tour', Date.parse('2026-03-02T09:00:00Z'))

test.for(scenarioIds)('the story %s is a world, with its clock running or not', (id) => {
  const world = beginScenario(id, 0)
  expect(asWorld(world).misfit).toBeUndefined()
  world.conditions.clock = clockAt(0, false)
  expect(asWorld(JSON.parse(JSON.stringify(world))).world).toEqual(world)
})

test('a world in which things have happened is one', async () => {
  const { as, store } = openBackend('owner-left')
  const body = { companyId: companyIdOf('contoso') }
  await as('newcomer')('claimCreate', { body, ...newKey() })
  await as('newcomer')('accessRequestCreate', {
    params: { companyId: companyIdOf('contoso-labs') },
    body: { reason: 'x' },
    ...newKey(),
  })
  const world = store.read()
  expect(world.portal.mails.length + world.portal.claims.length).toBeGreaterThan(1)
  expect(asWorld(world).misfit).toBeUndefined()
})

test.for<[string, (world: ReturnType<typeof begin>) => unknown, string]>([
  ['nothing', () => null, 'This is not a world.'],
  ['a text', () => 'world', 'This is not a world.'],
  ['a list', () => [], 'This is not a world.'],
  ['a part of one', (world) => ({ ...world, portal: undefined }), 'world lacks “portal”.'],
  [
    'one with a wrong value',
    (world) => {
      Object.assign(world.portal.companies[1] ?? {}, { recovery: 'yes' })
      return world
    },
    'world.portal.companies.1.recovery must be true or false.',
  ],
  [
    'one with a thing that lacks a field',
    (world) => {
      delete (world.microsoft.accounts[0] as { upn?: string }).upn
      return world
    },
    'world.microsoft.accounts.0 lacks “upn”.',
  ],
  [
    'one that has nothing where every story has something',
    (world) => ({ ...world, conditions: null }),
    'world.conditions must be an object.',
  ],
  [
    'one that keeps an object in the place of a list',
    (world) => Object.assign(world, { microsoft: { ...world.microsoft, groups: {} } }),
    'world.microsoft.groups must be a list.',
  ],
])('%s is refused', ([, spoil, misfit]) => {
  expect(asWorld(spoil(begin())).misfit).toBe(misfit)
})

test('what a world may lack is no misfit, and neither is what it may come to have', () => {
  const world = begin()
  const [contoso] = world.portal.companies
  const [application] = world.microsoft.applications
  Object.assign(contoso?.environment ?? {}, { connection: null, license: null })
  Object.assign(contoso ?? {}, { support: { role: 'read-only', until: 0 } })
  Object.assign(application ?? {}, { deletedAt: 0 })
  expect(misfitIn(world)).toBeNull()
})

test('what no story ever had in a place is taken as it comes', () => {
  const world = begin()
  Object.assign(world.portal.attempts, { 'somebody/somewhere': { failures: 1, lockedUntil: null } })
  expect(misfitIn(world)).toBeNull()
})
