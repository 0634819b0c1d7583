import * as fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { dateAndTime } from '#src/texts/dates.ts'
import { timeLeft } from '#src/texts/preflight.ts'
import {
  afterFailure,
  attemptsLeft,
  attemptsNow,
  claimRules,
  clocksOf,
  noAttempts,
  phases,
} from './claims.ts'

const minute = 60_000
const hour = 60 * minute
const made = Date.parse('2026-03-27T09:00:00Z')

test('the third failure locks for twelve hours from that moment, and then all is forgotten', () => {
  const second = afterFailure(afterFailure(noAttempts, made), made)
  expect([attemptsLeft(second), second.lockedUntil]).toEqual([1, null])
  const third = afterFailure(second, made + 5)
  expect(attemptsNow(third, made + 12 * hour + 4)).toBe(third)
  expect(attemptsNow(third, made + 12 * hour + 5)).toEqual(noAttempts)
})

test.each([
  [0, false, 'too-new'],
  [5 * minute, undefined, 'too-new'],
  [5 * minute + 1, undefined, 'ready'],
  [minute, true, 'ready'],
  [66 * hour, true, 'ready'],
  [66 * hour + 1, true, 'expiring'],
  [72 * hour, true, 'expiring'],
  [72 * hour + 1, true, 'too-old'],
  [72 * hour + 1, false, 'too-old'],
])('%d ms after its making, with the log showing it: %s, a registration is %s', (...args) => {
  const [age, logged, phase] = args
  expect(clocksOf(made, made + age, logged).phase).toBe(phase)
})

test('a registration only ever grows older, whatever the clock shows', () => {
  const life = claimRules.registrationLife
  fc.assert(
    fc.property(fc.nat(2 * life), fc.nat(2 * life), (a, b) => {
      const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((age) =>
        clocksOf(made, made + age),
      )
      if (!sooner || !later) return
      expect(phases.indexOf(later.phase)).toBeGreaterThanOrEqual(phases.indexOf(sooner.phase))
      expect(later.left).toBeLessThanOrEqual(sooner.left)
      expect(later.spent).toBeGreaterThanOrEqual(sooner.spent)
      expect(later.left / life + later.spent).toBeCloseTo(1)
    }),
  )
})

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

test.each([
  ['UTC', 'Mar 30, 2026, 09:00 AM UTC'],
  ['Europe/Berlin', 'Mar 30, 2026, 11:00 AM GMT+2'],
  ['America/New_York', 'Mar 30, 2026, 05:00 AM EDT'],
])('seventy-two hours are that in %s too, where the clocks change in between', (name, shown) => {
  process.env.TZ = name
  const { endsAt } = clocksOf(made, made)
  expect(dateAndTime(endsAt)).toBe(shown)
  expect(endsAt - made).toBe(72 * hour)
})

test.each([
  [71 * hour + 59 * minute, '71 hours'],
  [5 * hour + minute, '5 hours 1 minute'],
  [59 * minute + 59_999, '59 minutes'],
  [30_000, '0 minutes'],
])('%d ms are told as %s', (ms, told) => {
  expect(timeLeft(ms)).toBe(told)
})
