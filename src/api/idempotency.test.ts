import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { wishes } from './idempotency.ts'

const [reason, another] = [{ reason: 'please' }, { reason: 'please!' }]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
})

test('the same wish keeps its key however often it is sent; other content is another wish', () => {
  const { keyFor } = wishes()
  const key = keyFor('accessRequestCreate', reason)
  expect(keyFor('accessRequestCreate', { ...reason })).toBe(key)
  expect(keyFor('accessRequestCreate', another)).not.toBe(key)
  expect(keyFor('supportMessageSend', reason)).not.toBe(key)
})

test('what is done can be wished for again; right after it, it is a second press of the same', () => {
  const { keyFor, ended } = wishes()
  const key = keyFor('deploymentSync', reason)
  ended('deploymentSync', reason)
  vi.advanceTimersByTime(999)
  expect(keyFor('deploymentSync', reason)).toBe(key)
  vi.advanceTimersByTime(1)
  expect(keyFor('deploymentSync', reason)).not.toBe(key)
})

test('whoever goes back and forth wishes for the same again, however quickly', () => {
  const { keyFor, ended } = wishes()
  const [there, other] = [keyFor('userAccessChange', reason), keyFor('userDelete', reason)]
  ended('userAccessChange', reason)
  keyFor('userAccessChange', another)
  ended('userAccessChange', another)
  expect(keyFor('userAccessChange', reason)).not.toBe(there)
  expect(keyFor('userDelete', reason)).toBe(other)
})

test('what is under way keeps its key while the same is done elsewhere; what failed is over with that', () => {
  const { keyFor, ended } = wishes()
  const key = keyFor('invitationResend', reason)
  ended('invitationResend', another)
  expect(keyFor('invitationResend', reason)).toBe(key)
  ended('invitationResend', reason, new Error('No answer'))
  expect(keyFor('invitationResend', reason), 'tried again').toBe(key)
  ended('invitationResend', reason, new Error('No answer'))
  ended('invitationResend', another)
  expect(keyFor('invitationResend', reason)).not.toBe(key)
})

test('what is taken back is wished for anew, even if nobody learnt that it was done', () => {
  const { keyFor, ended } = wishes()
  const [asked, sent] = [
    keyFor('accessRequestCreate', reason),
    keyFor('supportMessageSend', reason),
  ]
  const lost = new Error('No answer')
  ended('accessRequestCreate', reason, lost)
  ended('supportMessageSend', reason, lost)
  keyFor('accessRequestWithdraw', another)
  ended('accessRequestWithdraw', another, lost, { undoes: ['accessRequestCreate'] })
  expect(keyFor('accessRequestCreate', reason), 'not taken back').toBe(asked)
  ended('accessRequestCreate', reason, lost)
  ended('accessRequestWithdraw', another, null, { undoes: ['accessRequestCreate'] })
  expect(keyFor('accessRequestCreate', reason)).not.toBe(asked)
  expect(keyFor('supportMessageSend', reason), 'something else').toBe(sent)
})

test('once it is seen what became of a wish that failed, the same is another one', () => {
  const { keyFor, ended, seen } = wishes()
  const key = keyFor('groupRemove', reason)
  const lost = new Error('No answer')
  seen('groupList')
  ended('groupRemove', reason, lost, { shownBy: ['groupList'] })
  seen('userList')
  expect(keyFor('groupRemove', reason), 'nothing was seen of it').toBe(key)
  seen('groupList')
  ended('groupRemove', reason, lost, { shownBy: ['groupList'] })
  expect(keyFor('groupRemove', reason), 'seen while it was under way').toBe(key)
  ended('groupRemove', reason, lost, { shownBy: ['groupList'] })
  seen('groupList')
  expect(keyFor('groupRemove', reason)).not.toBe(key)
})

test('what is done stays a second press for a moment, whatever is seen of it', () => {
  const { keyFor, ended, seen } = wishes()
  const key = keyFor('groupRemove', reason)
  ended('groupRemove', reason, new Error('No answer'), { shownBy: ['groupList'] })
  keyFor('groupRemove', reason)
  ended('groupRemove', reason, null, { shownBy: ['groupList'] })
  seen('groupList')
  expect(keyFor('groupRemove', reason)).toBe(key)
})

test('nobody means by it what they wished for long ago', () => {
  const { keyFor } = wishes()
  const key = keyFor('deploymentSync', {})
  vi.advanceTimersByTime(599_999)
  expect(keyFor('deploymentSync', {})).toBe(key)
  vi.advanceTimersByTime(1)
  expect(keyFor('deploymentSync', {})).not.toBe(key)
})

test('nor is kept what it said: a file that could not be sent, or the key of a license', () => {
  const set = vi.spyOn(Map.prototype, 'set')
  const { keyFor, ended } = wishes()
  keyFor('supportMessageSend', reason)
  const [known] = set.mock.contexts as Map<string, unknown>[]
  set.mockRestore()
  ended('supportMessageSend', reason, new Error('No answer'))
  vi.advanceTimersByTime(599_999)
  expect(known?.size).toBe(1)
  vi.advanceTimersByTime(1)
  expect(known?.size).toBe(0)
})
