import '@testing-library/jest-dom/vitest'
import '#src/lib/strict-zod.ts'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// What the browser would complain about is a fault, even where nobody looks.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  const complaints = [console.error, console.warn].flatMap((method) =>
    vi.mocked(method).mock.calls.map((call) => call.map(String).join(' ')),
  )
  vi.restoreAllMocks()
  localStorage.clear()
  sessionStorage.clear()
  expect(complaints).toEqual([])
})
