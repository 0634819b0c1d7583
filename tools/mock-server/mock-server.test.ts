import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { portal, portalScopes } from '#mocks/microsoft/publishers.ts'
import { toBase64Url } from '#mocks/microsoft/base64url.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import { createStore, type Shelf } from '#mocks/world/store.ts'
import { answerFrom } from './answer.ts'
import { fileShelf } from './file-shelf.ts'
import { html } from '../html.ts'
import { listen } from './listen.ts'

async function open(shelf: Shelf | null = null) {
  const store = createStore(() => beginScenario('tour', Date.now()), shelf)
  const server = await listen(answerFrom(store), { port: 0 })
  onTestFinished(() => server.close())
  const at = (path: string) => new URL(path, server.url)
  const post = (path: string, form?: Record<string, string>) =>
    fetch(at(path), {
      method: 'POST',
      redirect: 'manual',
      ...(form && { body: new URLSearchParams(form) }),
    })
  const tokenOf = async (person: string) => {
    const { access_token } = (await (await post(`/demo/token?as=${person}`)).json()) as Tokens
    return access_token
  }
  const as = async (person: string) => ({ authorization: `Bearer ${await tokenOf(person)}` })
  return { store, at, post, as }
}

interface Tokens {
  access_token: string
}

test('the portal answers with the rules of the demo', async () => {
  const { at, as } = await open()
  const list = await fetch(at('/api/companies'), { headers: await as('owner') })
  expect(await list.json()).toMatchObject({ memberships: 1, items: [{ name: 'Contoso' }, {}, {}] })
  const refused = await fetch(at('/api/companies'))
  expect([refused.status, await refused.json()]).toMatchObject([401, { code: 'unauthenticated' }])
})

test('a page of another origin may ask, and sees what it needs', async () => {
  const { at } = await open()
  const asked = 'authorization, idempotency-key, if-match'
  const preflight = await fetch(at('/api/me/profile'), {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:8080',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': asked,
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toBe(asked)
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT')
  const { headers } = await fetch(at('/api/companies'))
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-expose-headers')).toMatch(/date, etag/)
})

test('Microsoft Graph answers as Microsoft does', async () => {
  const { at, post } = await open()
  const scope = 'https://graph.microsoft.com/User.Read'
  const { access_token } = (await (
    await post(`/demo/token?as=owner&scope=${scope}`)
  ).json()) as Tokens
  const me = await fetch(at('/v1.0/me'), { headers: { authorization: `Bearer ${access_token}` } })
  expect(await me.json()).toMatchObject({ userPrincipalName: 'ana.silva@contoso.example' })
})

test('whoever is no person of the demo gets no token, and hears who is', async () => {
  const { post } = await open()
  const response = await post('/demo/token?as=ceo')
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('fabrikam-owner')
})

const verifier = 'v'.repeat(43)

async function challenge() {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return toBase64Url(new Uint8Array(digest))
}

const signInAddress = async (redirectUri: string) =>
  `/entra.html?${String(
    new URLSearchParams({
      tenant: 'organizations',
      client_id: portal.clientId,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: `openid profile ${portalScopes.join(' ')}`,
      nonce: 'n-1',
      state: 's-1',
      code_challenge: await challenge(),
      code_challenge_method: 'S256',
    }),
  )}`

test('a person signs in by forms alone, and the code is worth a token', async () => {
  const { at, post } = await open()
  const redirectUri = 'http://localhost:8080/redirect.html'
  const address = await signInAddress(redirectUri)
  const { oid, upn } = personByKey('owner')

  expect(await (await fetch(at(address))).text()).toContain('People of this demo')
  const named = await post(address, { step: 'identify', username: upn })
  expect(await named.text()).toContain('Enter password')
  const mistyped = await post(address, { step: 'authenticate', oid, password: 'wrong' })
  expect(await mistyped.text()).toContain('That password is not right')
  const left = await post(address, { step: 'authenticate', oid, password: 'right' })
  expect(left.status).toBe(303)
  const to = new URL(left.headers.get('location') ?? '')
  expect(to.href).toMatch(redirectUri)
  const { code = '', state } = Object.fromEntries(new URLSearchParams(to.hash.slice(1)))
  expect(state).toBe('s-1')

  const redeemed = await post('/organizations/oauth2/v2.0/token', {
    grant_type: 'authorization_code',
    client_id: portal.clientId,
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
  })
  const { access_token } = (await redeemed.json()) as Tokens
  const headers = { authorization: `Bearer ${access_token}` }
  expect((await fetch(at('/api/me/profile'), { headers })).status).toBe(200)
})

test('it sends nobody to a site that is not on this machine', async () => {
  const { at } = await open()
  const response = await fetch(at(await signInAddress('https://evil.example/')))
  expect(await response.text()).toContain('does not belong to this application')
})

test('what the page is told cannot break out of its place', async () => {
  const { post } = await open()
  const page = await post(await signInAddress('http://localhost:1/'), {
    step: 'identify',
    username: '"><script>alert(1)</script>',
  })
  const text = await page.text()
  expect(text).not.toContain('<script>')
  expect(text).toContain('value="&quot;&gt;&lt;script&gt;')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(html`<p>${['a', 0, null, false, html`<b>${'<'}</b>`]}</p>`.text).toBe(
    '<p>a0<b>&lt;</b></p>',
  )
})

test('the authority tells where it answers, and its keys', async () => {
  const { at } = await open()
  const configuration = at('/organizations/v2.0/.well-known/openid-configuration')
  const { jwks_uri, token_endpoint } = (await (await fetch(configuration)).json()) as Record<
    string,
    string
  >
  expect(token_endpoint).toBe(at('/organizations/oauth2/v2.0/token').href)
  expect(await (await fetch(jwks_uri ?? '')).json()).toMatchObject({ keys: [{ alg: 'ES256' }] })
})

test('the contract is there as a document and as a page', async () => {
  const { at } = await open()
  const document = (await (await fetch(at('/openapi.json'))).json()) as { paths: object }
  const page = await fetch(at('/'))
  const text = await page.text()
  for (const path of Object.keys(document.paths)) expect(text).toContain(path)
  const anchors = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
  expect(anchors.filter((id) => !text.includes(`id="${id}"`))).toEqual([])
  expect((await fetch(at('/pages.css'))).headers.get('content-type')).toBe('text/css')
})

test('with a file, what was done outlives the server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'world.json')
  const first = await open(fileShelf(file))
  const company = (await (
    await fetch(first.at('/api/companies'), { headers: await first.as('owner') })
  ).json()) as { items: { id: string }[] }
  const session = `/api/companies/${company.items[0]?.id ?? ''}/session`
  await fetch(first.at(session), { method: 'PUT', headers: await first.as('owner') })

  const second = await open(fileShelf(file))
  expect(second.store.read()).toEqual(first.store.read())
  expect(Object.values(second.store.read().portal.sessions)).toContain(company.items[0]?.id)
  await second.post('/demo/reset')
  expect(second.store.read().portal.sessions).toEqual({})
})

test('a lost connection and a status of the fault script come over the wire', async () => {
  const { store, at, as } = await open()
  const headers = await as('owner')
  store.change(({ conditions }) => {
    conditions.faults = 'companyList#1:network;companyList#2:status-503'
  })
  await expect(fetch(at('/api/companies'), { headers })).rejects.toThrow('fetch failed')
  expect((await fetch(at('/api/companies'), { headers })).status).toBe(503)
  expect((await fetch(at('/api/companies'), { headers })).status).toBe(200)
})
