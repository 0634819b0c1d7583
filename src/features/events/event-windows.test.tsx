import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { EventRow } from '#src/api/contract/events.ts'
import type { Rows } from '#src/ui/use-row-window.ts'
import { useEventsIn, useWindows, windowSize } from './event-windows.ts'
import type { Wanted } from './use-events.ts'

const total = 1_000_000
const wanted: Wanted = { companyId: 'contoso', q: '', sort: '-date' }
/** An event that is known by its place. */
const eventAt = (place: number) => ({ id: `event ${String(place)}` }) as EventRow
const from = (offset: number, limit: number) =>
  Array.from({ length: limit }, (_, index) => eventAt(offset + index))

interface Asked {
  offset: number
  limit: number
  signal: AbortSignal
  answer: () => void
  fail: () => void
}

/** A list whose answers come when the test says so. */
function openList() {
  const asked: Asked[] = []
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        queryFn: ({ queryKey: [, input], signal }) =>
          new Promise((resolve, reject) => {
            const { offset, limit } = (input as { query: { offset: number; limit: number } }).query
            const answer = () => resolve({ items: from(offset, limit), total, asOf: 'now' })
            const fail = () => reject(new Error('The portal did not answer'))
            asked.push({ offset, limit, signal, answer, fail })
          }),
      },
    },
  })
  const start = { items: from(0, windowSize), total, asOf: 'now' }
  const { result, rerender } = renderHook(
    (rows: Rows) => {
      const windows = useWindows(wanted, start)
      return { ahead: windows.ahead, ...useEventsIn(windows, rows) }
    },
    {
      initialProps: { first: 0, end: 30 },
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    },
  )
  const next = asked.splice(0).map(({ offset }) => offset)
  return {
    /** What was asked for before anybody scrolled, and since. */
    next,
    asked,
    /** Scrolls, without the page being drawn yet. */
    scroll: (rows: Rows) => act(() => result.current.ahead(rows)),
    draw: rerender,
    idAt: (row: number) => result.current.eventAt(row)?.id,
    isLost: () => result.current.lost !== undefined,
  }
}

test('at the top nothing is asked for but what comes next', () => {
  const { next, asked, scroll, draw, idAt } = openList()
  expect(next).toEqual([windowSize])
  scroll({ first: 0, end: 36 })
  draw({ first: 40, end: 76 })
  expect(asked).toEqual([])
  expect(idAt(75)).toBe('event 75')
})

test('a jump asks within the very scroll for one window that holds all in sight', async () => {
  const { asked, scroll, draw, idAt } = openList()
  const rows = { first: 512_345, end: 512_380 }
  scroll(rows)
  expect(asked).toMatchObject([{ offset: 512_337, limit: windowSize }])
  draw(rows)
  expect(asked).toHaveLength(1)
  expect(idAt(512_345)).toBeUndefined()
  asked[0]?.answer()
  await waitFor(() => expect(idAt(512_345)).toBe('event 512345'))
  expect(idAt(512_379)).toBe('event 512379')

  // First what is read next, then what was passed over.
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[1]).toMatchObject({ offset: 512_437 })
  asked[1]?.answer()
  await waitFor(() => expect(asked).toHaveLength(3))
  expect(asked[2]).toMatchObject({ offset: 512_237 })
})

test('from where somebody landed small steps go on in the same windows', async () => {
  const { asked, scroll, draw, idAt } = openList()
  scroll({ first: 5_000, end: 5_036 })
  draw({ first: 5_000, end: 5_036 })
  asked[0]?.answer()
  await waitFor(() => expect(idAt(5_035)).toBe('event 5035'))
  scroll({ first: 5_060, end: 5_096 })
  draw({ first: 5_060, end: 5_096 })
  await waitFor(() => {
    expect(asked.map(({ offset }) => offset)).toEqual([4_992, 5_092])
  })
  asked[1]?.answer()
  await waitFor(() => expect(idAt(5_095)).toBe('event 5095'))
  expect(idAt(5_060)).toBe('event 5060')
})

test('what was asked for on the way of a thumb is given up', () => {
  const { asked, scroll } = openList()
  for (const first of [100_000, 200_000, 300_000]) scroll({ first, end: first + 36 })
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false])
})

test('the last rows are asked for as far as there are any', async () => {
  const { asked, scroll, draw, idAt } = openList()
  const rows = { first: total - 36, end: total }
  scroll(rows)
  expect(asked).toMatchObject([{ offset: total - windowSize, limit: windowSize }])
  draw(rows)
  asked[0]?.answer()
  await waitFor(() => expect(idAt(total - 1)).toBe('event 999999'))
})

test('what is in sight and could not be fetched is told; what is not in sight is no matter', async () => {
  const { asked, scroll, draw, idAt, isLost } = openList()
  const rows = { first: 5_000, end: 5_036 }
  scroll(rows)
  draw(rows)
  asked[0]?.answer()
  await waitFor(() => expect(idAt(5_035)).toBe('event 5035'))
  await waitFor(() => expect(asked).toHaveLength(2))
  asked[1]?.fail()
  await act(async () => {})
  expect(isLost()).toBe(false)
  draw({ first: 5_080, end: 5_116 })
  await waitFor(() => expect(isLost()).toBe(true))
})

test('back at the top the first window is still there', () => {
  const { asked, scroll, draw, idAt } = openList()
  scroll({ first: 5_000, end: 5_036 })
  draw({ first: 5_000, end: 5_036 })
  const before = asked.length
  scroll({ first: 0, end: 36 })
  draw({ first: 0, end: 36 })
  expect(idAt(0)).toBe('event 0')
  expect(asked).toHaveLength(before)
})
