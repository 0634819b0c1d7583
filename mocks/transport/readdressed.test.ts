import { beforeEach, expect, test, vi } from 'vitest'
import { readdressed } from './readdressed.ts'

const there = 'https://login.test/token'
const url = 'https://portal.test/simulated/login.test/token'

// As in Firefox.
beforeEach(() => {
  const body = vi.spyOn(Request.prototype, 'body', 'get').mockReturnValue(null)
  return () => body.mockRestore()
})

test('a call takes along what it carries, also where no browser shows it as a stream', async () => {
  const sent = new Request(there, {
    method: 'POST',
    headers: { authorization: 'Bearer it' },
    body: new URLSearchParams({ grant_type: 'refresh_token' }),
  })
  const call = await readdressed(sent, url)
  expect(call).toMatchObject({ method: 'POST', url })
  expect(call.headers.get('authorization')).toBe('Bearer it')
  expect(call.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/)
  expect(await call.text()).toBe('grant_type=refresh_token')
})

test('what carries nothing stays so, and is given up with the call that it was', async () => {
  const controller = new AbortController()
  const call = await readdressed(new Request(there, { signal: controller.signal }), url)
  expect(call.method).toBe('GET')
  expect(await call.text()).toBe('')
  controller.abort()
  expect(call.signal.aborted).toBe(true)
})
