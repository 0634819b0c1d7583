import { expect, onTestFinished, test, vi } from 'vitest'
import { wishes } from './idempotency.ts'

const [reason, another] = [{ reason: 'please' }, { reason: 'please!' }]

test('the same wish keeps its key however often it is sent; other content is another wish', () => {
  const { keyFor } = wishes()
  const key = keyFor('accessRequestCreate', reason)
  expect(keyFor('accessRequestCreate', { ...reason })).toBe(key)
  expect(keyFor('accessRequestCreate', another)).not.toBe(key)
  expect(keyFor('supportMessageSend', reason)).not.toBe(key)
})

test('what is done can be wished for again, with all that the same operation did before', () => {
  const { keyFor, done } = wishes()
  const [there, other] = [keyFor('userAccessChange', reason), keyFor('userDelete', reason)]
  keyFor('userAccessChange', another)
  done('userAccessChange')
  expect(keyFor('userAccessChange', reason)).not.toBe(there)
  expect(keyFor('userDelete', reason)).toBe(other)
})

test('nobody means by it what they wished for long ago', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { keyFor } = wishes()
  const key = keyFor('deploymentSync', {})
  vi.advanceTimersByTime(599_999)
  expect(keyFor('deploymentSync', {})).toBe(key)
  vi.advanceTimersByTime(1)
  expect(keyFor('deploymentSync', {})).not.toBe(key)
})
