import { expect, test } from 'vitest'
import { beginScenario, scenarioIds } from '#mocks/scenarios/scenarios.ts'
import { pack, unpack } from './pack.ts'

test.for(scenarioIds)('the story %s fits into a link and comes out as it went in', async (id) => {
  const world = beginScenario(id, Date.parse('2026-03-02T09:00:00Z'))
  const packed = await pack(world)
  expect(packed).toMatch(/^[\w-]+$/)
  expect(packed.length).toBeLessThan(32_000)
  expect(await unpack(packed)).toEqual(world)
})

test.for(['', 'nonsense', '%%%', 'AAAA'])('%j is no packed world', async (text) => {
  await expect(unpack(text)).rejects.toThrow()
})
