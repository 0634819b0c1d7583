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

/** Somebody begins at nine in the evening; in the night the clocks change. */
test.each<[zone: string, begun: string, shown: string, lockEnds: string, lifeEnds: string]>([
  [
    'America/New_York',
    '2026-03-08T02:00:00Z',
    'Mar 7, 2026, 09:00 PM EST',
    'Mar 8, 2026, 10:00 AM EDT',
    'Mar 10, 2026, 10:00 PM EDT',
  ],
  [
    'America/New_York',
    '2026-11-01T01:00:00Z',
    'Oct 31, 2026, 09:00 PM EDT',
    'Nov 1, 2026, 08:00 AM EST',
    'Nov 3, 2026, 08:00 PM EST',
  ],
  [
    'Europe/Berlin',
    '2026-03-28T20:00:00Z',
    'Mar 28, 2026, 09:00 PM GMT+1',
    'Mar 29, 2026, 10:00 AM GMT+2',
    'Mar 31, 2026, 10:00 PM GMT+2',
  ],
  [
    'Europe/Berlin',
    '2026-10-24T19:00:00Z',
    'Oct 24, 2026, 09:00 PM GMT+2',
    'Oct 25, 2026, 08:00 AM GMT+1',
    'Oct 27, 2026, 08:00 PM GMT+1',
  ],
  [
    'Europe/London',
    '2026-03-28T21:00:00Z',
    'Mar 28, 2026, 09:00 PM GMT',
    'Mar 29, 2026, 10:00 AM GMT+1',
    'Mar 31, 2026, 10:00 PM GMT+1',
  ],
  [
    'Europe/London',
    '2026-10-24T20:00:00Z',
    'Oct 24, 2026, 09:00 PM GMT+1',
    'Oct 25, 2026, 08:00 AM GMT',
    'Oct 27, 2026, 08:00 PM GMT',
  ],
  [
    'Australia/Lord_Howe',
    '2026-04-04T10:00:00Z',
    'Apr 4, 2026, 09:00 PM GMT+11',
    'Apr 5, 2026, 08:30 AM GMT+10:30',
    'Apr 7, 2026, 08:30 PM GMT+10:30',
  ],
  [
    'Australia/Lord_Howe',
    '2026-10-03T10:30:00Z',
    'Oct 3, 2026, 09:00 PM GMT+10:30',
    'Oct 4, 2026, 09:30 AM GMT+11',
    'Oct 6, 2026, 09:30 PM GMT+11',
  ],
  [
    'America/Santiago',
    '2026-04-05T00:00:00Z',
    'Apr 4, 2026, 09:00 PM GMT-3',
    'Apr 5, 2026, 08:00 AM GMT-4',
    'Apr 7, 2026, 08:00 PM GMT-4',
  ],
  [
    'America/Santiago',
    '2026-09-06T01:00:00Z',
    'Sep 5, 2026, 09:00 PM GMT-4',
    'Sep 6, 2026, 10:00 AM GMT-3',
    'Sep 8, 2026, 10:00 PM GMT-3',
  ],
])('hours are hours in %s, where the clocks change after %s', (name, begun, ...shown) => {
  process.env.TZ = name
  const from = Date.parse(begun)
  const { lockedUntil } = afterFailure({ failures: 2, lockedUntil: null }, from)
  const { endsAt } = clocksOf(from, from)
  const told = [from, lockedUntil ?? 0, endsAt].map((at) => dateAndTime(at))
  expect(told.map((time) => time.replaceAll('\u00a0', ' '))).toEqual(shown)
  expect(lockedUntil).toBe(from + 12 * hour)
  expect(timeLeft(clocksOf(from, from + 12 * hour).left)).toBe('60 hours')
  expect(clocksOf(from, endsAt).phase).toBe('expiring')
  expect(clocksOf(from, endsAt + 1).phase).toBe('too-old')
})

test.each([
  [71 * hour + 59 * minute, '71 hours'],
  [5 * hour + minute, '5 hours 1 minute'],
  [59 * minute + 59_999, '59 minutes'],
  [30_000, '0 minutes'],
])('%d ms are told as %s', (ms, told) => {
  expect(timeLeft(ms)).toBe(told)
})
