import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { Deployment } from '#src/api/contract/deployments.ts'
import { useDeployments } from './use-deployments.ts'

interface Query {
  limit: number
  cursor?: string
}

/** A company with so many; before the second answer somebody else adds one at the top. */
function openList(total: number, { addsOne = false } = {}) {
  const asked: Query[] = []
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        queryFn({ queryKey: [, input] }) {
          const { query } = input as { query: Query }
          asked.push(query)
          const begin = Number(query.cursor ?? 0)
          const moved = addsOne && asked.length > 1 ? 1 : 0
          const end = Math.min(begin + query.limit, total + moved)
          const items = Array.from({ length: end - begin }, (_, n) => deployment(begin + n - moved))
          return { items, next: end < total + moved ? String(end) : null, total: total + moved }
        },
      },
    },
  })
  const show = (count: number) =>
    renderHook(() => useDeployments('contoso', { sort: '-created' }, count), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    }).result
  return { asked, show }
}

const deployment = (place: number) => ({ id: `deployment ${String(place)}` }) as Deployment
const idsOf = (items: Deployment[] = []) => items.map(({ id }) => id)
const ids = (total: number) => Array.from({ length: total }, (_, place) => deployment(place).id)

test('as many as a licence allows can be shown, which takes two answers', async () => {
  const { asked, show } = openList(1_000)
  const list = show(1_000)
  await waitFor(() => expect(idsOf(list.current.data?.items)).toEqual(ids(1_000)))
  expect(list.current.data).toMatchObject({ next: null, total: 1_000 })
  expect(asked).toMatchObject([{ limit: 500 }, { limit: 500, cursor: '500' }])
})

test('nothing is asked for beyond what is wished', async () => {
  const { asked, show } = openList(1_000)
  const list = show(550)
  await waitFor(() => expect(list.current.data?.items).toHaveLength(550))
  expect(list.current.data?.next).toBe('550')
  expect(asked).toMatchObject([{ limit: 500 }, { limit: 50, cursor: '500' }])
})

test('what moves from one answer to the next is shown once', async () => {
  const { show } = openList(600, { addsOne: true })
  const list = show(650)
  await waitFor(() => expect(idsOf(list.current.data?.items)).toEqual(ids(600)))
})
