import { expect, test } from 'vitest'
import { createSignal } from './signal.ts'

test('whoever listens is told, until they stop', () => {
  const { tell, subscribe, isHeard } = createSignal()
  const told: string[] = []
  tell()
  const stop = subscribe(() => told.push('one'))
  const stopOther = subscribe(() => told.push('other'))
  tell()
  expect(told).toEqual(['one', 'other'])
  stop()
  tell()
  expect(told).toEqual(['one', 'other', 'other'])
  expect(isHeard()).toBe(true)
  stopOther()
  expect(isHeard()).toBe(false)
})

test('who stops while all are told keeps nobody from hearing it', () => {
  const { tell, subscribe } = createSignal()
  const told: string[] = []
  const stop = subscribe(() => {
    stop()
    told.push('one')
  })
  subscribe(() => told.push('other'))
  tell()
  expect(told).toEqual(['one', 'other'])
})
