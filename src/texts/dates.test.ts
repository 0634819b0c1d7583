import { afterEach, beforeEach, expect, test } from 'vitest'
import { dateAndTime, hourOnly, inBothTimes } from './dates.ts'

const zone = process.env.TZ
beforeEach(() => {
  process.env.TZ = 'America/New_York'
})
afterEach(() => {
  process.env.TZ = zone
})

const winter = Date.parse('2026-01-15T15:00:00Z')
const summer = Date.parse('2026-07-15T15:00:00Z')

test('a time says in which zone it is, in summer and in winter', () => {
  expect(dateAndTime(winter)).toBe('Jan 15, 2026, 10:00 AM EST')
  expect(dateAndTime(summer)).toBe('Jul 15, 2026, 11:00 AM EDT')
  expect(dateAndTime(summer, { utc: true })).toBe('Jul 15, 2026, 03:00 PM UTC')
  expect(hourOnly(winter)).toBe('10:00 AM EST')
})

test.each([
  ['America/Santiago', summer, 'Jul 15, 2026, 11:00 AM GMT-4'],
  ['America/Caracas', winter, 'Jan 15, 2026, 11:00 AM GMT-4'],
])('whoever goes on to %s reads the time there', (there, instant, shown) => {
  expect(dateAndTime(summer)).toBe('Jul 15, 2026, 11:00 AM EDT')
  process.env.TZ = there
  expect(dateAndTime(instant)).toBe(shown)
})

test('a deadline is told in both times, unless they are the same', () => {
  expect(inBothTimes(winter)).toBe('Jan 15, 2026, 10:00 AM EST (Jan 15, 2026, 03:00 PM UTC)')
  process.env.TZ = 'UTC'
  expect(inBothTimes(winter)).toBe('Jan 15, 2026, 03:00 PM UTC')
})
