import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteServerTime, serverNow, stopServerTime } from './server-time.ts'

const machine = Date.parse('2026-03-02T09:00:00Z')

beforeEach(() => {
  vi.useFakeTimers({ now: machine, toFake: ['Date'] })
})

afterEach(() => {
  noteServerTime(new Date().toUTCString())
  vi.useRealTimers()
})

test('time is the backend’s, and goes on from its last answer', () => {
  noteServerTime('Mon, 02 Mar 2026 12:00:00 GMT')
  expect(new Date(serverNow()).toISOString()).toBe('2026-03-02T12:00:00.000Z')
  vi.setSystemTime(machine + 90_000)
  expect(new Date(serverNow()).toISOString()).toBe('2026-03-02T12:01:30.000Z')
})

test('a machine whose clock is wrong is corrected backwards, too', () => {
  noteServerTime('Sun, 01 Mar 2026 09:00:00 GMT')
  expect(new Date(serverNow()).toISOString()).toBe('2026-03-01T09:00:00.000Z')
})

test.each([null, '', 'soon'])('an answer with the date %j changes nothing', (header) => {
  noteServerTime('Mon, 02 Mar 2026 12:00:00 GMT')
  noteServerTime(header)
  expect(new Date(serverNow()).toISOString()).toBe('2026-03-02T12:00:00.000Z')
})

test('a clock that was stopped stands still, and goes on from the last answer', () => {
  stopServerTime(machine)
  noteServerTime('Mon, 02 Mar 2026 12:00:00 GMT')
  vi.setSystemTime(machine + 90_000)
  expect(serverNow()).toBe(machine)
  stopServerTime(null)
  expect(new Date(serverNow()).toISOString()).toBe('2026-03-02T12:01:30.000Z')
})
