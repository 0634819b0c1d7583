import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient, type CallInput } from './client.ts'
import { overload } from './connection.ts'
import type { Operation } from './contract/contract.ts'
import { longestAttachments } from './contract/support.ts'
import { ApiError, ContractError, Unreachable } from './errors.ts'
import { serverNow } from './server-time.ts'

const companyId = 'b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const profile = { firstName: 'Ana', lastName: 'Silva', contactEmail: 'a@b.example' }
const shownProfile = { ...profile, signInName: 'ana@contoso.example' }

const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>()
const token = vi.fn((wanted: string) => Promise.resolve(wanted === 'any' ? 'first' : 'second'))
const call = createClient({ baseUrl: '/api', token })

/** What the network gives, answer by answer; the last one for good. */
function answerWith(...answers: (() => Response | Promise<Response>)[]) {
  for (const answer of answers.slice(0, -1)) {
    fetched.mockImplementationOnce(async () => answer())
  }
  fetched.mockImplementation(async () => (answers.at(-1) ?? noNetwork)())
}

const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init)
const done = () => new Response(null, { status: 204 })
const noNetwork = (): Response => {
  throw new TypeError('Failed to fetch')
}
const problem = (status: number, code: string, headers = {}) =>
  json(
    { type: 'about:blank', title: '', status, code, requestId: 'r-1' },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  )

/** Lets the client wait as it likes, and tells how long it did. */
async function settled<T>(promise: Promise<T>) {
  const since = Date.now()
  const [result] = await Promise.all([Promise.allSettled([promise]), vi.runAllTimersAsync()])
  const [outcome] = result
  return {
    error: outcome.status === 'rejected' ? (outcome.reason as unknown) : null,
    value: outcome.status === 'fulfilled' ? outcome.value : null,
    waited: Date.now() - since,
  }
}

const sent = (index = 0) => {
  const [url = '', init = {}] = fetched.mock.calls[index] ?? []
  return { url, ...init, headers: init.headers as Record<string, string> }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fetched.mockReset()
  token.mockClear()
})

test('a call is sent as the contract says', async () => {
  answerWith(json(shownProfile))
  const input: CallInput<'profileUpdate'> = { body: profile, etag: '"7"', idempotencyKey: 'key-1' }
  await call('profileUpdate', input)
  expect(sent()).toMatchObject({
    url: '/api/me/profile',
    method: 'PUT',
    body: JSON.stringify(profile),
    headers: {
      authorization: 'Bearer first',
      'content-type': 'application/json',
      'if-match': '"7"',
      'idempotency-key': 'key-1',
    },
  })
})

test('what belongs into the address is put there, and cannot break out of it', async () => {
  answerWith(json({ items: [], next: null, total: 0, memberships: 0, outages: [] }))
  await call('companyList', { query: { search: 'a&b=c/ü', limit: 20, cursor: undefined } })
  expect(sent().url).toBe('/api/companies?search=a%26b%3Dc%2F%C3%BC&limit=20')
  expect(sent().body).toBeUndefined()

  answerWith(done)
  const params = { companyId: '../me', requestId: 'x?y' }
  await call('accessRequestWithdraw', { params, idempotencyKey: 'k' })
  expect(sent(1).url).toBe('/api/companies/..%2Fme/access-requests/x%3Fy')
})

test('an answer is the data of the contract, with its version where others edit it', async () => {
  answerWith(json({ ...shownProfile, internal: 1 }, { headers: { etag: '"7"' } }))
  expect(await call('profileGet', {})).toEqual({ data: shownProfile, etag: '"7"' })
  const input = { body: profile, etag: '"7"', idempotencyKey: 'k' }
  expect(await call('profileUpdate', input)).toEqual({ data: shownProfile, etag: '"7"' })
  answerWith(done)
  const upTo = '2026-03-02T09:00:00Z'
  expect(await call('noticesSeen', { params: { companyId }, body: { upTo } })).toBeNull()
})

test('where nothing is to be told, whatever is told comes from somebody else', async () => {
  answerWith(json({ malformed: true }))
  const upTo = '2026-03-02T09:00:00Z'
  const seen = call('noticesSeen', { params: { companyId }, body: { upTo } })
  await expect(seen).rejects.toThrow(ContractError)
})

test('nobody waits ten minutes behind a button, only to find it done later', async () => {
  answerWith(() => new Response(null, { status: 429, headers: { 'retry-after': '600' } }))
  const { error, waited } = await settled(call('profileGet', {}))
  expect(error).toMatchObject({ problem: { status: 429 } })
  expect(waited).toBe(0)
})

test('a refusal is told as the problem that it is, at once', async () => {
  answerWith(problem(409, 'request_pending'))
  const { error, waited } = await settled(
    call('accessRequestCreate', {
      params: { companyId },
      body: { reason: '' },
      idempotencyKey: 'k',
    }),
  )
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ problem: { code: 'request_pending', requestId: 'r-1' } })
  expect(waited).toBe(0)
  expect(fetched).toHaveBeenCalledTimes(1)
})

test.each([
  [403, 'forbidden'],
  [404, 'not_found'],
  [418, 'server_error'],
  [500, 'server_error'],
])('a status %i without a problem of ours is named %s', async (status, code) => {
  answerWith(() => new Response('<h1>Proxy</h1>', { status }))
  const { error } = await settled(call('profileGet', {}))
  expect(error).toMatchObject({ problem: { code, status } })
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('an answer that breaks the contract is a fault of ours, and not asked for again', async () => {
  for (const answer of [json({ firstName: 'Ana' }), () => new Response('<h1>Portal</h1>')]) {
    fetched.mockClear()
    answerWith(answer)
    const { error } = await settled(call('profileGet', {}))
    expect(error).toBeInstanceOf(ContractError)
    expect(fetched).toHaveBeenCalledTimes(1)
  }
})

test('a token that the backend no longer takes is renewed once, and nobody notices', async () => {
  answerWith(problem(401, 'unauthenticated'), json(shownProfile))
  const { value } = await settled(call('profileGet', {}))
  expect(value).toMatchObject({ data: shownProfile })
  expect(sent(1).headers.authorization).toBe('Bearer second')

  answerWith(problem(401, 'unauthenticated'))
  fetched.mockClear()
  const { error } = await settled(call('profileGet', {}))
  expect(error).toMatchObject({ problem: { code: 'unauthenticated' } })
  expect(fetched).toHaveBeenCalledTimes(2)
})

test('a sign-in that is too old is proved anew; whoever would rather not hears what was refused', async () => {
  answerWith(problem(401, 'signed_in_long_ago'), done)
  expect(await settled(call('companySignIn', { params: { companyId } }))).toMatchObject({
    value: null,
  })
  expect(token).toHaveBeenLastCalledWith('recent')
  expect(sent(1).headers.authorization).toBe('Bearer second')

  answerWith(problem(401, 'signed_in_long_ago'))
  fetched.mockClear()
  token.mockResolvedValueOnce('first').mockRejectedValueOnce(new Error('Not now'))
  const { error } = await settled(call('companySignIn', { params: { companyId } }))
  expect(error).toMatchObject({ problem: { code: 'signed_in_long_ago' } })
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('a renewed token may still be of a sign-in that is too old', async () => {
  answerWith(problem(401, 'unauthenticated'), problem(401, 'signed_in_long_ago'), done)
  token.mockClear()
  expect(await settled(call('companySignIn', { params: { companyId } }))).toMatchObject({
    value: null,
  })
  expect(token.mock.calls).toEqual([['any'], ['renewed'], ['recent']])
})

const key = { idempotencyKey: 'key-1' }
const repeatable: { [K in Operation]?: CallInput<K> } = {
  profileGet: {},
  companySignIn: { params: { companyId } },
  accessRequestCreate: { params: { companyId }, body: { reason: '' }, ...key },
  accessRequestWithdraw: { params: { companyId, requestId: companyId }, ...key },
  profileUpdate: { body: profile, etag: '"7"', ...key },
}

test.each(Object.entries(repeatable) as [Operation, never][])(
  '%s is tried three times, with the same key, before it counts as unreachable',
  async (operation, input) => {
    answerWith(noNetwork)
    const { error, waited } = await settled(call(operation, input))
    expect(error).toBeInstanceOf(Unreachable)
    expect(fetched).toHaveBeenCalledTimes(3)
    expect(waited).toBe(600 + 1200)
    expect(new Set([0, 1, 2].map((n) => sent(n).headers['idempotency-key'])).size).toBe(1)
  },
)

test.each([429, 502, 503, 504])('a status %i may pass, and is waited for', async (status) => {
  answerWith(() => new Response(null, { status }), json(shownProfile))
  const { value, waited } = await settled(call('profileGet', {}))
  expect(value).toMatchObject({ data: shownProfile })
  expect(waited).toBe(600)
})

test('how long to wait is the backend’s to say', async () => {
  answerWith(problem(429, 'rate_limited', { 'retry-after': '7' }), json(shownProfile))
  expect(await settled(call('profileGet', {}))).toMatchObject({ error: null, waited: 7000 })
})

test('a call that waits for a busy backend is known, until it is answered or given up', async () => {
  answerWith(problem(429, 'rate_limited', { 'retry-after': '7' }), json(shownProfile))
  const asking = call('profileGet', {})
  await vi.advanceTimersByTimeAsync(6999)
  expect(overload.isMet()).toBe(true)
  await vi.advanceTimersByTimeAsync(1)
  await asking
  expect(overload.isMet()).toBe(false)

  answerWith(problem(503, 'server_error'))
  const controller = new AbortController()
  const givenUp = call('profileGet', {}, controller.signal).catch(() => 'given up')
  await vi.advanceTimersByTimeAsync(100)
  expect(overload.isMet()).toBe(true)
  controller.abort()
  expect(await givenUp).toBe('given up')
  expect(overload.isMet()).toBe(false)

  answerWith(noNetwork)
  const unreached = settled(call('profileGet', {}))
  expect(overload.isMet()).toBe(false)
  await unreached
})

test('a connection that breaks in the middle of an answer is tried again', async () => {
  const broken = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"firstName":'))
          controller.error(new TypeError('network error'))
        },
      }),
    )
  answerWith(broken, json(shownProfile))
  expect((await settled(call('profileGet', {}))).value).toMatchObject({ data: shownProfile })
  answerWith(broken)
  expect((await settled(call('profileGet', {}))).error).toBeInstanceOf(Unreachable)
})

test('whoever gives up is left alone: while it is sent, and while it waits', async () => {
  const reason = new Error('gave up')
  const controller = new AbortController()
  fetched.mockImplementation((_, { signal }) => {
    controller.abort(reason)
    return Promise.reject((signal ?? controller.signal).reason as Error)
  })
  const sending = await settled(call('profileGet', {}, controller.signal))
  expect(sending.error).toBe(reason)

  answerWith(noNetwork)
  fetched.mockClear()
  const later = new AbortController()
  setTimeout(() => {
    later.abort(reason)
  }, 100)
  const waiting = await settled(call('profileGet', {}, later.signal))
  expect(waiting).toMatchObject({ error: reason, waited: 100 })
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('a backend that never answers counts as unreachable after half a minute, and is not waited for again', async () => {
  const tooLong = AbortSignal.abort(new DOMException('', 'TimeoutError'))
  const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(tooLong)
  fetched.mockImplementation((_, { signal }) => {
    signal?.throwIfAborted()
    return new Promise(() => undefined)
  })
  const { error } = await settled(call('profileGet', {}))
  expect(error).toBeInstanceOf(Unreachable)
  expect(patience).toHaveBeenCalledWith(30_000)
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('what takes long to send is given the time for it, on a slow line, too', async () => {
  const patience = vi.spyOn(AbortSignal, 'timeout')
  answerWith(json({ reference: 'S-1' }))
  // All that support takes, as it travels.
  const content = 'A'.repeat((longestAttachments * 4) / 3)
  await call('supportMessageSend', {
    body: {
      from: 'a@b.example',
      subject: 'general',
      description: 'The log is attached.',
      attachments: [{ name: 'log.zip', type: '', content }],
    },
    ...key,
  })
  // A megabit a second, of which a fifth is not ours.
  const slowest = 100_000
  const [ms = 0] = patience.mock.lastCall ?? []
  expect(ms).toBeGreaterThan(30_000 + (content.length / slowest) * 1000)
  expect(ms).toBeLessThan(5 * 60_000)
})

test('every answer tells the time of the backend, a refusal too', async () => {
  vi.setSystemTime('2026-03-02T09:00:00Z')
  answerWith(problem(404, 'not_found', { date: 'Mon, 02 Mar 2026 12:00:00 GMT' }))
  await settled(call('profileGet', {}))
  expect(new Date(serverNow()).toISOString()).toBe('2026-03-02T12:00:00.000Z')
})
