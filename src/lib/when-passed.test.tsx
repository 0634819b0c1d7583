import { beforeEach, expect, test, vi } from 'vitest'
import { whenPassed } from './when-passed.ts'

const act = vi.fn()

beforeEach(() => {
  act.mockClear()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] })
  return () => vi.useRealTimers()
})

test('calls back once, when the time has passed', () => {
  whenPassed(5000, act)
  vi.advanceTimersByTime(4000)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(9000)
  expect(act).toHaveBeenCalledTimes(1)
})

test('counts the sleep of a machine, and tells whoever comes back at once', () => {
  whenPassed(5000, act)
  vi.setSystemTime(Date.now() + 6000)
  window.dispatchEvent(new Event('visibilitychange'))
  expect(act).toHaveBeenCalledTimes(1)
})

test('a clock that is set back gives no more time', () => {
  whenPassed(5000, act)
  vi.setSystemTime(Date.now() - 60_000)
  vi.advanceTimersByTime(5000)
  expect(act).toHaveBeenCalledTimes(1)
})

test('what is called off does not happen', () => {
  whenPassed(5000, act)()
  vi.advanceTimersByTime(9000)
  window.dispatchEvent(new Event('visibilitychange'))
  expect(act).not.toHaveBeenCalled()
})
