import { QueryClientProvider } from '@tanstack/react-query'
import { render, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import type { Call } from './client.ts'
import { ApiError } from './errors.ts'
import { createQueryClient, query, useCall } from './query.ts'

const params = { companyId: 'b57fbf7b-677f-4929-bdd2-60da87c5f87a' }

const refusal = (code: 'conflict' | 'company_mismatch') =>
  new ApiError({ type: '', title: '', status: 409, code, requestId: 'r-1' })

function openCache(answer: () => Promise<unknown> = () => Promise.resolve('answer')) {
  const call = vi.fn(answer)
  const onError = vi.fn()
  const cache = createQueryClient(call as Call, onError)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  )
  return { cache, call, onError, wrapper }
}

test('a query asks for its own operation and input, and is kept by them', async () => {
  const { cache, call } = openCache()
  const asked = query('companyOverview', { params })
  expect(await cache.fetchQuery(asked)).toBe('answer')
  expect(call).toHaveBeenCalledWith('companyOverview', { params }, expect.any(AbortSignal))

  await cache.fetchQuery(query('companyOverview', { params: { ...params } }))
  expect(call, 'the same question is not asked twice').toHaveBeenCalledTimes(1)
  await cache.fetchQuery(query('companyOverview', { params: { companyId: crypto.randomUUID() } }))
  expect(call, 'another company is another question').toHaveBeenCalledTimes(2)
})

test('a failed query is not tried again here: the client has done that already', async () => {
  const { cache, call } = openCache(() => Promise.reject(refusal('conflict')))
  await expect(cache.fetchQuery(query('profileGet', {}))).rejects.toThrow('conflict')
  expect(call).toHaveBeenCalledTimes(1)
})

test('after a change, what may show it is read anew before anybody is told; the rest stays', async () => {
  const { cache, call, wrapper } = openCache()
  const list = query('companyList', { query: {} })
  await cache.fetchQuery(list)
  await cache.fetchQuery(query('profileGet', {}))

  const staleWhenTold: (boolean | undefined)[] = []
  const { result } = renderHook(
    () =>
      useCall('companySignIn', {
        affects: ['companyList'],
        onSuccess() {
          staleWhenTold.push(
            cache.getQueryState(list.queryKey)?.isInvalidated,
            cache.getQueryState(['profileGet', {}])?.isInvalidated,
          )
        },
      }),
    { wrapper },
  )
  await result.current.mutateAsync({ params })
  expect(call).toHaveBeenLastCalledWith('companySignIn', { params })
  expect(staleWhenTold).toEqual([true, false])
})

test('a press is on its way before the next one can come, however busy the machine is', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const { call, wrapper } = openCache(() => new Promise(() => {}))
  function SignIn() {
    const { mutate, isPending } = useCall('companySignIn', { affects: [] })
    return (
      <button type="button" onClick={() => !isPending && mutate({ params })}>
        Sign In
      </button>
    )
  }
  render(<SignIn />, { wrapper })
  const button = await screen.findByRole('button')
  button.click()
  // A browser that was held up gives the second press right after what the first has left to do at once.
  for (let step = 0; step < 20; step += 1) await Promise.resolve()
  button.click()
  await Promise.resolve()
  expect(call).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})

test.each([
  ['conflict', false, 1],
  ['conflict', true, 0],
  ['company_mismatch', false, 1],
  ['company_mismatch', true, 1],
] as const)(
  'the refusal %s, shown by its own form: %s, is told to the portal %i times',
  async (code, ownsErrors, times) => {
    const { call, onError, wrapper } = openCache(() => Promise.reject(refusal(code)))
    const { result } = renderHook(
      () => useCall('companySignIn', { affects: [], meta: { ownsErrors } }),
      { wrapper },
    )
    result.current.mutate({ params })
    await waitFor(() => {
      expect(result.current.error).toMatchObject({ problem: { code } })
    })
    expect(onError).toHaveBeenCalledTimes(times)
    expect(call).toHaveBeenCalledTimes(1)
  },
)
