import { getResponse, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memoryShelf } from '#mocks/portal/for-tests.ts'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import type { Conditions } from '#mocks/world/state.ts'
import { createStore } from '#mocks/world/store.ts'
import { createOperations } from './operation.ts'
import { switchboard } from './switchboard.ts'

const now = Date.parse('2026-03-02T09:00:00Z')

function openService(conditions: Partial<Conditions> = {}, shelf = memoryShelf()) {
  const begin = () => {
    const world = beginScenario('tour', now)
    return { ...world, conditions: { ...world.conditions, ...conditions } }
  }
  const store = createStore(begin, shelf)
  const answer = vi.fn(() => HttpResponse.json({ done: true }))
  const operation = createOperations(store, (status) => HttpResponse.json('no', { status }))
  const handler = switchboard([
    operation('profileGet', 'GET', 'http://localhost/profile', answer),
    operation('companyList', 'GET', 'http://localhost/companies', answer),
  ])
  return {
    answer,
    get: async (path = '/profile', signal?: AbortSignal) => {
      const request = new Request(`http://localhost${path}`, signal ? { signal } : {})
      const response = await getResponse([handler], request)
      if (!response) throw new Error(`Nothing answers ${path}`)
      return response
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** How much time passes before there is an answer. */
async function waitOf(answered: Promise<Response>): Promise<number> {
  const since = Date.now()
  const arrived = answered.then(() => Date.now())
  await vi.advanceTimersByTimeAsync(500)
  return (await arrived) - since
}

test('without faults and latency the answer comes at once, and tells the simulated time', async () => {
  const { get } = openService()
  const response = await get()
  expect(await response.json()).toEqual({ done: true })
  expect(response.headers.get('date')).toBe('Mon, 02 Mar 2026 09:00:00 GMT')
})

test('each answer waits within the range that the world names', async () => {
  const { get } = openService({ latency: { from: 20, to: 40 } })
  const waits = new Set<number>()
  for (let time = 0; time < 12; time += 1) waits.add(await waitOf(get()))
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(20)
  expect(Math.max(...waits)).toBeLessThanOrEqual(40)
  expect(waits.size).toBeGreaterThan(3)
  expect(await waitOf(openService({ latency: { from: 30, to: 30 } }).get())).toBe(30)
})

test('whoever gives up while waiting gets no answer, and nothing happens', async () => {
  const { answer, get } = openService({ latency: { from: 1000, to: 1000 } })
  const controller = new AbortController()
  const call = get('/profile', controller.signal)
  await vi.advanceTimersByTimeAsync(10)
  controller.abort(new Error('gave up'))
  expect((await call).type).toBe('error')
  expect(answer).not.toHaveBeenCalled()
})

test.each([401, 403, 404, 409, 429, 500, 503])(
  'a status %i comes instead of the answer',
  async (status) => {
    const { answer, get } = openService({ faults: `profileGet:status-${String(status)}` })
    expect((await get()).status).toBe(status)
    expect(answer).not.toHaveBeenCalled()
  },
)

test('a network failure comes instead of the answer', async () => {
  const { answer, get } = openService({ faults: 'profileGet:network' })
  expect((await get()).type).toBe('error')
  expect(answer).not.toHaveBeenCalled()
})

test('a lost reply leaves the work done', async () => {
  const { answer, get } = openService({ faults: 'profileGet:drop-reply' })
  expect((await get()).type).toBe('error')
  expect(answer).toHaveBeenCalledTimes(1)
})

test('a duplicate is carried out twice', async () => {
  const { answer, get } = openService({ faults: 'profileGet:duplicate' })
  expect((await get()).status).toBe(200)
  expect(answer).toHaveBeenCalledTimes(2)
})

test('a malformed reply is none that the contract knows', async () => {
  const { get } = openService({ faults: 'profileGet:malformed' })
  expect(await (await get()).json()).not.toHaveProperty('done')
})

test('a delay comes on top of the latency', async () => {
  const { get } = openService({ faults: 'profileGet:delay-50', latency: { from: 20, to: 20 } })
  expect(await waitOf(get())).toBe(70)
})

test('a timeout never answers; it ends when the caller gives up', async () => {
  const { answer, get } = openService({ faults: 'profileGet:timeout' })
  const controller = new AbortController()
  const ended = vi.fn()
  const call = get('/profile', controller.signal).then(ended)
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(ended).not.toHaveBeenCalled()
  controller.abort(new Error('gave up'))
  await call
  expect(ended).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' }))
  expect(answer).not.toHaveBeenCalled()
})

test('calls are counted by operation, and go on counting after a reload', async () => {
  const shelf = memoryShelf()
  const faults = 'profileGet#2:status-500'
  const before = openService({ faults }, shelf)
  expect((await before.get('/companies')).status).toBe(200)
  expect((await before.get()).status).toBe(200)
  const after = openService({ faults }, shelf)
  expect((await after.get('/companies')).status).toBe(200)
  expect((await after.get()).status).toBe(500)
  expect((await after.get()).status).toBe(200)
})
