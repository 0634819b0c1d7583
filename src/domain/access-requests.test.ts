import { expect, test } from 'vitest'
import { renotifyFrom } from './access-requests.ts'

test('approvers can be reminded a day after they were last told', () => {
  const told = Date.parse('2026-03-02T09:00:00Z')
  expect(new Date(renotifyFrom(told)).toISOString()).toBe('2026-03-03T09:00:00.000Z')
})
