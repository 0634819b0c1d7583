import { expect, test } from 'vitest'
import { Id } from '#src/api/contract/shapes.ts'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import { idFrom, newId } from './ids.ts'

test('the same scenario and the same steps give the same ids', () => {
  const idsOf = (scenario: 'tour' | 'owner-left') => {
    const world = beginScenario(scenario, 0)
    return [newId(world), newId(world), newId(world)]
  }
  expect(idsOf('tour')).toEqual(idsOf('tour'))
  expect(idsOf('tour')).not.toEqual(idsOf('owner-left'))
})

test('many ids are all different, and all UUIDs', () => {
  const ids = Array.from({ length: 20_000 }, (_, n) => idFrom(`event/${String(n)}`))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !Id.safeParse(id).success)).toEqual([])
})
