import { afterEach, beforeEach, expect, test } from 'vitest'
import { dateAndTime, hourOnly, inBothTimes } from './dates.ts'

const zone = process.env.TZ
beforeEach(() => {
  process.env.TZ = 'America/New_York'
})
afterEach(() => {
  process.env.TZ = zone
})

/** What is read; where its lines end is told by itself. */
const read = (told: string) => told.replaceAll('\u00a0', ' ')

const winter = Date.parse('2026-01-15T15:00:00Z')
const summer = Date.parse('2026-07-15T15:00:00Z')

test('a time says in which zone it is, in summer and in winter', () => {
  expect(read(dateAndTime(winter))).toBe('Jan 15, 2026, 10:00 AM EST')
  expect(read(dateAndTime(summer))).toBe('Jul 15, 2026, 11:00 AM EDT')
  expect(read(dateAndTime(summer, { utc: true }))).toBe('Jul 15, 2026, 03:00 PM UTC')
  expect(read(hourOnly(winter))).toBe('10:00 AM EST')
})

test.each([
  ['America/Santiago', summer, 'Jul 15, 2026, 11:00 AM GMT-4'],
  ['America/Caracas', winter, 'Jan 15, 2026, 11:00 AM GMT-4'],
])('whoever goes on to %s reads the time there', (there, instant, shown) => {
  expect(read(dateAndTime(summer))).toBe('Jul 15, 2026, 11:00 AM EDT')
  process.env.TZ = there
  expect(read(dateAndTime(instant))).toBe(shown)
})

test('a deadline is told in both times, unless they are the same', () => {
  expect(read(inBothTimes(winter))).toBe('Jan 15, 2026, 10:00 AM EST (Jan 15, 2026, 03:00 PM UTC)')
  process.env.TZ = 'UTC'
  expect(read(inBothTimes(winter))).toBe('Jan 15, 2026, 03:00 PM UTC')
})

test('a line may end between day and hour, and nowhere else', () => {
  expect(dateAndTime(winter)).toBe('Jan\u00a015,\u00a02026, 10:00\u00a0AM\u00a0EST')
})
