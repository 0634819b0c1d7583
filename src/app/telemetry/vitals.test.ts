import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clsOf, inpOf } from './vitals.ts'

const interactions = (...durations: number[]) =>
  durations.map((duration, index) => ({ id: index + 1, duration }))

test('the slowest interaction counts; of fifty and more, one is forgiven', () => {
  expect(inpOf([])).toBeNull()
  expect(inpOf(interactions(40, 300, 80))).toBe(300)
  const many = interactions(...Array.from({ length: 49 }, () => 50), 900)
  expect(inpOf(many)).toBe(50)
  expect(inpOf(many.slice(1))).toBe(900)
})

test('the events of one interaction count as one', () => {
  const press = { id: 7, duration: 120 }
  expect(inpOf([press, { id: 7, duration: 40 }, { id: 8, duration: 60 }])).toBe(120)
})

test('shifts that belong together add up, others do not', () => {
  expect(clsOf([])).toBe(0)
  expect(clsOf([0, 500, 1000].map((at) => ({ at, value: 0.1 })))).toBeCloseTo(0.3)
  expect(clsOf([0, 1500, 3000].map((at) => ({ at, value: 0.1 })))).toBeCloseTo(0.1)
  const longBurst = Array.from({ length: 12 }, (_, n) => ({ at: n * 900, value: 0.1 }))
  expect(clsOf(longBurst)).toBeCloseTo(0.6)
})

test('the worst burst is at least the worst shift, and at most all of them', () => {
  const shift = fc.record({ at: fc.nat(60_000), value: fc.float({ min: 0, max: 1, noNaN: true }) })
  fc.assert(
    fc.property(fc.array(shift, { minLength: 1 }), (shifts) => {
      const inOrder = shifts.toSorted((a, b) => a.at - b.at)
      const values = inOrder.map(({ value }) => value)
      const total = values.reduce((sum, value) => sum + value, 0)
      expect(clsOf(inOrder)).toBeGreaterThanOrEqual(Math.max(...values))
      expect(clsOf(inOrder)).toBeLessThanOrEqual(total + 1e-9)
    }),
  )
})
