import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDays, isValid, spent } from './license.ts'

const at = (text: string) => Date.parse(text)
const hour = 3_600_000
const aDay = 24 * hour
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
]

test('dates are counted, not hours', () => {
  const evening = at('2026-03-02T22:30:00Z')
  expect(calendarDays(evening, evening + hour, 'UTC')).toBe(0)
  expect(calendarDays(evening, evening + 2 * hour, 'UTC')).toBe(1)
  // In Berlin it is half past eleven: midnight is nearer.
  expect(calendarDays(evening, evening + hour, 'Europe/Berlin')).toBe(1)
})

test.each([
  ['the day of 23 hours', '2026-03-28T12:00:00+01:00', '2026-03-30T12:00:00+02:00', 2],
  ['the day of 25 hours', '2026-10-24T12:00:00+02:00', '2026-10-26T12:00:00+01:00', 2],
  ['the last minute before it', '2026-03-28T23:59:00+01:00', '2026-03-29T00:01:00+01:00', 1],
  ['its whole length', '2026-10-25T00:00:00+02:00', '2026-10-25T23:59:00+01:00', 0],
])('over a change of the clocks: %s', (_, from, to, days) => {
  expect(calendarDays(at(from), at(to), 'Europe/Berlin')).toBe(days)
})

const instant = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') })
const zone = fc.constantFrom(...zones)

test('it is whole, additive, and never further than a day from the hours', () => {
  fc.assert(
    fc.property(instant, instant, instant, zone, (a, b, c, timeZone) => {
      const days = calendarDays(a, b, timeZone)
      expect(Number.isInteger(days)).toBe(true)
      expect(days + calendarDays(b, c, timeZone)).toBe(calendarDays(a, c, timeZone))
      expect(Math.abs(days - (b - a) / aDay)).toBeLessThan(1.1)
    }),
  )
})

test('it is valid until its end, which does not belong to it', () => {
  const license = { startedAt: '2026-03-01T00:00:00Z', expiresAt: '2026-03-31T00:00:00Z' }
  const end = at(license.expiresAt)
  expect(isValid(license, end - 1)).toBe(true)
  expect(isValid(license, end)).toBe(false)
  expect(spent(license, at('2026-03-16T00:00:00Z'))).toBe(0.5)
  expect(spent(license, end + aDay)).toBe(1)
  expect(spent(license, 0)).toBe(0)
})
