import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLeft } from './license.ts'

const aDay = 86_400_000
const now = Date.parse('2026-03-02T09:00:00Z')

test('a day that has begun counts as a day', () => {
  expect(daysLeft(now + 18 * aDay, now)).toBe(18)
  expect(daysLeft(now + 17 * aDay + 1, now)).toBe(18)
  expect(daysLeft(now + 1, now)).toBe(1)
})

test('it is zero exactly from the end on', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400 * aDay, max: 400 * aDay }), (rest) => {
      expect(daysLeft(now + rest, now) === 0).toBe(rest <= 0)
    }),
  )
})
