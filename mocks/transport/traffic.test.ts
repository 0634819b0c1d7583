import * as fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createTraffic, curlOf } from './traffic.ts'

const secret = 'dem8Q~ready-registration-demo-secret-001'
const token = 'eyJhbGciOiJFUzI1NiJ9.eyJvaWQiOiIxIn0.c2lnbmF0dXJl'

function open() {
  const traffic = createTraffic()
  traffic.record()
  return traffic
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

test('nothing is kept before somebody asks for it', () => {
  const traffic = createTraffic()
  traffic.begin(new Request('http://localhost/api/me'), 'profileGet', null)(Response.json({}))
  expect(traffic.read()).toEqual([])
})

test('a call is there as soon as it is on its way, and then with its answer', async () => {
  const traffic = open()
  const answered = traffic.begin(
    new Request('http://localhost/api/me', { method: 'PUT', body: '{"firstName":"Ana"}' }),
    'profileUpdate',
    { kind: 'delay', ms: 5 },
  )
  expect(traffic.read()).toMatchObject([
    { operation: 'profileUpdate', method: 'PUT', fault: 'delay-5', outcome: null },
  ])
  answered(Response.json({ lastName: 'Silva' }, { status: 201 }))
  await settled()
  const [call] = traffic.read()
  expect(call?.outcome?.status).toBe(201)
  expect(call?.request?.body).toBe('{\n  "firstName": "Ana"\n}')
  expect(call?.reply?.body).toContain('Silva')
})

test.for([
  ['an answer that is lost', Response.error()],
  ['a caller who gave up', null],
])('%s is a call without one', async ([, response]) => {
  const traffic = open()
  traffic.begin(
    new Request('http://localhost/api/me'),
    'profileGet',
    null,
  )(response as Response | null)
  await settled()
  expect(traffic.read()).toMatchObject([{ outcome: { status: 0 }, reply: null }])
})

test('the last two hundred are kept', () => {
  const traffic = open()
  for (let n = 0; n < 250; n += 1)
    traffic.begin(new Request(`http://localhost/api/${String(n)}`), null, null)
  expect(traffic.read()).toHaveLength(200)
  expect(traffic.read().at(-1)?.url).toBe('http://localhost/api/249')
})

test('no secret is kept, wherever it stands', async () => {
  const traffic = open()
  const form = new URLSearchParams({
    client_secret: secret,
    code: 'one-time',
    code_verifier: 'only-once',
    refresh_token: 'long-lived',
    grant_type: 'authorization_code',
  })
  traffic.begin(
    new Request(`http://localhost/token?code=one-time&x=${secret}`, { method: 'POST', body: form }),
    'entraToken',
    null,
  )(Response.json({ access_token: token, id_token: token, scope: 'openid' }))
  traffic.begin(
    new Request('http://localhost/api/claims', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'x-other': `see ${token}` },
      body: JSON.stringify({ values: { secret, clientId: 'kept' }, note: `it is ${secret}` }),
    }),
    'claimSubmit',
    null,
  )(Response.json({ code: 'not_found', secretText: 'anything', secretId: 'kept' }))
  await settled()
  const kept = JSON.stringify(traffic.read())
  for (const hidden of [secret, token, 'one-time', 'only-once', 'long-lived', 'anything'])
    expect(kept).not.toContain(hidden)
  for (const shown of ['authorization_code', 'openid', 'kept', 'not_found'])
    expect(kept).toContain(shown)
})

test('whatever is in a call, a shell takes its command as it is meant', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme-ascii' }), async (text) => {
      const traffic = open()
      traffic.begin(new Request('http://localhost/api', { method: 'POST', body: text }), null, null)
      await settled()
      const [call] = traffic.read()
      if (!call) throw new Error('The call was not kept')
      const words = `${curlOf(call)}\n`.replace(/^curl/, String.raw`printf '%s\n'`)
      const heard = execFileSync('sh', ['-c', words], { encoding: 'utf8' })
      expect(heard).toContain(call.request?.body ?? '')
      expect(heard.startsWith('-X\nPOST\nhttp://localhost/api\n')).toBe(true)
    }),
    { numRuns: 30 },
  )
})
