import { http, HttpResponse, passthrough } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { installInPage } from './in-page.ts'

const site = 'http://localhost:4173/'
const real = vi.fn((_request: Request) => Promise.resolve(new Response('from the site')))
const mistake = new RangeError('no such row')
let uninstall: () => void

beforeEach(() => {
  vi.stubGlobal('location', new URL(site))
  vi.stubGlobal('document', { baseURI: `${site}companies/` })
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('fetch', real)
  uninstall = installInPage([
    http.post('*/api/echo', async ({ request }) =>
      HttpResponse.json({ body: await request.text(), tenant: request.headers.get('x-tenant') }),
    ),
    http.get('*/api/never', () => new Promise<never>(() => undefined)),
    http.get('*/api/broken', () => HttpResponse.error()),
    http.get('*/api/mistaken', () => {
      throw mistake
    }),
    http.get('*/config.json', () => passthrough()),
  ])
})

afterEach(() => {
  uninstall()
  expect(globalThis.fetch).toBe(real)
  real.mockClear()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a call is answered inside the page, with all that was sent', async () => {
  const response = await fetch('/api/echo', {
    method: 'POST',
    body: 'hello',
    headers: { 'x-tenant': 'contoso' },
  })
  expect(await response.json()).toEqual({ body: 'hello', tenant: 'contoso' })
  expect(response.url).toBe(`${site}api/echo`)
  expect(real).not.toHaveBeenCalled()
})

test.each([
  ['a path', '../api/echo'],
  ['an address', new URL('/api/echo', site)],
  ['a request', new Request(new URL('/api/echo', site), { method: 'POST' })],
])('%s may be called', async (_, input) => {
  const response = await fetch(input, { method: 'POST' })
  expect(response.status).toBe(200)
})

test('a connection that fails looks as it does in a browser', async () => {
  await expect(fetch('/api/broken')).rejects.toThrow(new TypeError('Failed to fetch'))
})

test('a mistake of the simulation is told, and is no lost connection', async () => {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  expect((await fetch('/api/mistaken')).status).toBe(500)
  expect(complain).toHaveBeenCalledWith(mistake)
})

test('a call can be given up, before and while it waits', async () => {
  const reason = new Error('gave up')
  await expect(fetch('/api/never', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  const controller = new AbortController()
  const call = fetch('/api/never', { signal: controller.signal })
  controller.abort(reason)
  await expect(call).rejects.toBe(reason)
})

test.each(['/config.json', '/assets/map.svg', '/apis', 'http://localhost:9/api/echo'])(
  '%s goes to its own server',
  async (address) => {
    const response = await fetch(address)
    expect(await response.text()).toBe('from the site')
    expect(real.mock.calls[0]?.[0].url).toBe(new URL(address, site).href)
  },
)

test.each([
  '/api/unheard-of',
  'https://login.microsoftonline.com/common/oauth2/v2.0/token',
  'https://graph.microsoft.com/v1.0/users',
])('%s never leaves the page: unanswered, it is told as a mistake', async (address) => {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  const response = await fetch(address)
  expect(response.status).toBe(501)
  expect(complain).toHaveBeenCalledWith(
    `Nothing in the demo answers GET ${new URL(address, site).href}`,
  )
  expect(real).not.toHaveBeenCalled()
})

test('offline, no call is answered', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  await expect(fetch('/api/echo', { method: 'POST', body: 'hello' })).rejects.toThrow(
    'Failed to fetch',
  )
  expect(real).not.toHaveBeenCalled()
})
