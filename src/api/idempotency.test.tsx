import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useIdempotencyKey } from './idempotency.ts'

test('the same content gets the same key, however often the form is drawn or sent', () => {
  const { result, rerender } = renderHook(useIdempotencyKey)
  const first = result.current({ reason: 'please' })
  rerender()
  expect(result.current({ reason: 'please' })).toBe(first)
})

test('other content is another wish, and so is another form', () => {
  const { result } = renderHook(useIdempotencyKey)
  const { result: other } = renderHook(useIdempotencyKey)
  const keys = [
    result.current({ reason: 'please' }),
    result.current({ reason: 'please!' }),
    other.current({ reason: 'please' }),
  ]
  expect(new Set(keys).size).toBe(3)
})
