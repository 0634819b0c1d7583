import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { unlessGivenUp, wait } from './wait.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('it takes as long as was said', async () => {
  const over = vi.fn<() => void>()
  void wait(300).then(over)
  await vi.advanceTimersByTimeAsync(299)
  expect(over).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(over).toHaveBeenCalled()
})

test.each([300, Infinity])('of %d ms nothing is left once somebody gives up', async (ms) => {
  const life = new AbortController()
  const waiting = wait(ms, life.signal)
  life.abort(new Error('left'))
  await expect(waiting).rejects.toThrow('left')
  expect(vi.getTimerCount()).toBe(0)
})

test('what is infinite does not end by itself', async () => {
  const over = vi.fn<() => void>()
  void wait(Infinity).then(over)
  await vi.advanceTimersByTimeAsync(2 ** 31)
  expect(over).not.toHaveBeenCalled()
})

test('what was asked for comes, or the reason of whoever gives up, and what fails after that is nothing', async () => {
  const life = new AbortController()
  await expect(unlessGivenUp(Promise.resolve('here'), life.signal)).resolves.toBe('here')
  const { promise, reject } = Promise.withResolvers<string>()
  const asked = unlessGivenUp(promise, life.signal)
  life.abort(new Error('left'))
  await expect(asked).rejects.toThrow('left')
  reject(new Error('late'))
})
