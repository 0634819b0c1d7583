import { expect, test } from 'vitest'
import { newKey, openBackend } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { beginScenario, scenarioIds } from '#mocks/scenarios/scenarios.ts'
import { idFrom } from './ids.ts'
import { pack, unpack } from './pack.ts'

test.for(scenarioIds)('the story %s fits into a link and comes out as it went in', async (id) => {
  const world = beginScenario(id, Date.parse('2026-03-02T09:00:00Z'))
  const packed = await pack(world)
  expect(packed).toMatch(/^[\w-]+$/)
  expect(packed.length).toBeLessThan(32_000)
  expect(await unpack(packed)).toEqual(world)
})

test('what has happened since the story began travels too, and so does what is gone', async () => {
  const { as, store } = openBackend('tour')
  await as('two-companies')('accessRequestCreate', {
    params: { companyId: companyIdOf('contoso-labs') },
    body: { reason: 'I help with the lab devices.' },
    ...newKey(),
  })
  store.change(({ portal, microsoft }) => {
    portal.users.shift()
    microsoft.groups = []
  })
  const packed = await pack(store.read())
  expect(await unpack(packed)).toEqual(store.read())
  expect(packed.length).toBeLessThan(16_000)
})

test('however large a world is, it is packed: whoever asks for a link learns how long it would be', async () => {
  const world = beginScenario('tour', 0)
  const ids = Array.from({ length: 40_000 }, (_, n) => idFrom(String(n)))
  Object.assign(world.portal, { removedUsers: ids })
  expect(await unpack(await pack(world))).toEqual(world)
})

test.for(['', 'nonsense', '%%%', 'AAAA'])('%j is no packed world', async (text) => {
  await expect(unpack(text)).rejects.toThrow()
})
