import { expect, test } from 'vitest'
import { clockAt, days, hours, instantOf, minutes, moved } from './clock.ts'

const noon = Date.parse('2026-03-02T12:00:00Z')
const machine = Date.parse('2025-01-01T00:00:00Z')

test('a running clock starts where it is told and goes on with the machine', () => {
  const clock = clockAt(noon, false, machine)
  expect(instantOf(clock, machine)).toBe(noon)
  expect(instantOf(clock, machine + minutes(5))).toBe(noon + minutes(5))
})

test('a frozen clock stands still', () => {
  const clock = clockAt(noon, true, machine)
  expect(instantOf(clock, machine + days(3))).toBe(noon)
})

test.each([true, false])('either clock can be moved by hand (frozen: %s)', (frozen) => {
  const clock = moved(clockAt(noon, frozen, machine), hours(24))
  expect(instantOf(clock, machine)).toBe(noon + days(1))
})
