import { expect, test } from 'vitest'
import { timeLeft } from './support-access.ts'

const hour = 3_600_000

test.each([
  [24 * hour - 1, { hours: 23, minutes: 59 }],
  [24 * hour, { hours: 24, minutes: 0 }],
  [59_999, { hours: 0, minutes: 0 }],
  [-hour, { hours: 0, minutes: 0 }],
])('%d ms are so much', (ms, left) => {
  expect(timeLeft(5 + ms, 5)).toEqual(left)
})
