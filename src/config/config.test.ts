import { afterEach, expect, test, vi } from 'vitest'
import { Unreachable } from '#src/api/errors.ts'
import { ReadableError } from '#src/lib/readable-error.ts'
import { loadConfig } from './config.ts'

const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>()

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const broken = () =>
  new Response(new ReadableStream({ start: (body) => body.error(new TypeError('network error')) }))

test.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), Unreachable],
  ['a network that breaks off', () => Promise.resolve(broken()), Unreachable],
  ['no file', () => Promise.resolve(new Response('', { status: 404 })), ReadableError],
  ['a page in its place', () => Promise.resolve(new Response('<!doctype html>')), ReadableError],
])('%s is told as what it is', async (_, answer, kind) => {
  vi.stubGlobal('fetch', fetched.mockImplementation(answer))
  await expect(loadConfig()).rejects.toBeInstanceOf(kind)
})

test('settings that never come are waited for half a minute', async () => {
  const tooLong = AbortSignal.abort(new DOMException('', 'TimeoutError'))
  const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(tooLong)
  vi.stubGlobal(
    'fetch',
    fetched.mockImplementation((_, { signal }) => Promise.reject(signal?.reason as Error)),
  )
  await expect(loadConfig()).rejects.toBeInstanceOf(Unreachable)
  expect(patience).toHaveBeenCalledWith(30_000)
})
