import { expect, test } from 'vitest'
import type { Microsoft } from '#mocks/world/microsoft-state.ts'
import { createStore } from '#mocks/world/store.ts'
import { portal, portalScopes } from '../publishers.ts'
import { microsoftWorld } from '../for-tests.ts'
import { personByKey, personKeys } from '../people.ts'
import { verifyToken } from '../tokens.ts'
import { answerTokenRequest } from './token-endpoint.ts'
import { writeTicket } from './tickets.ts'

// The verifier and its challenge are the example of RFC 7636, appendix B.
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
const redirectUri = 'https://portal.example/redirect.html'
const owner = personByKey('owner')
const soon = Math.floor(Date.now() / 1000) + 60
const past = soon - 120

const code = {
  kind: 'code' as const,
  id: 'a-code',
  clientId: portal.clientId,
  oid: owner.oid,
  scope: portalScopes.join(' '),
  nonce: 'a-nonce',
  challenge,
  redirectUri,
  until: soon,
}
const refresh = { kind: 'refresh' as const, clientId: portal.clientId, oid: owner.oid, until: soon }

const withCode = (changes: Partial<typeof code> = {}) => ({
  grant_type: 'authorization_code',
  client_id: portal.clientId,
  redirect_uri: redirectUri,
  code_verifier: verifier,
  code: writeTicket({ ...code, ...changes }),
})

const withRefresh = (changes: Partial<typeof refresh> = {}) => ({
  grant_type: 'refresh_token',
  client_id: portal.clientId,
  scope: `openid profile offline_access ${portalScopes.join(' ')}`,
  refresh_token: writeTicket({ ...refresh, ...changes }),
})

interface Answer {
  access_token: string
  id_token: string
  refresh_token_expires_in: number
}

const begin = (changes: Partial<Microsoft> = {}) =>
  createStore(() => microsoftWorld({ sessions: [owner.oid], ...changes }), null)

async function ask(form: Record<string, string>, store = begin()) {
  const response = await answerTokenRequest(store, new URLSearchParams(form))
  return { status: response.status, body: (await response.json()) as Answer }
}

test('a code with its verifier becomes tokens', async () => {
  const { status, body } = await ask(withCode())
  expect(status).toBe(200)
  expect(await verifyToken(body.id_token)).toMatchObject({ nonce: 'a-nonce', oid: owner.oid })
  expect(await verifyToken(body.access_token)).toMatchObject({ aud: portal.clientId })
})

test('a code counts once, in whichever window; another one of the same person counts, too', async () => {
  const store = begin()
  const both = await Promise.all([ask(withCode(), store), ask(withCode(), store)])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400])
  const again = await ask(withCode(), store)
  expect(again).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant', error_codes: [54005] },
  })
  expect((await ask(withCode({ id: 'another' }), store)).status).toBe(200)
})

test('what is too old to be used again is forgotten', async () => {
  const store = begin({ spentCodes: [{ id: 'old', until: past }] })
  await ask(withCode(), store)
  expect(store.read().microsoft.spentCodes).toEqual([{ id: 'a-code', until: soon }])
})

test('a refresh token does not live longer by being used', async () => {
  const { body } = await ask(withRefresh())
  expect(body.refresh_token_expires_in).toBeLessThanOrEqual(60)
  expect(await verifyToken(body.access_token)).toMatchObject({ oid: owner.oid })
})

const disabled = personKeys.map((key) => ({ ...personByKey(key), enabled: key !== 'owner' }))

test.each<[string, Record<string, string>, Partial<Microsoft>, string, number]>([
  ['a wrong verifier', { ...withCode(), code_verifier: 'other' }, {}, 'invalid_grant', 501481],
  ['a code that is too old', withCode({ until: past }), {}, 'invalid_grant', 70008],
  ['another address', withCode({ redirectUri: 'https://x/' }), {}, 'invalid_grant', 50011],
  ['a code of another client', withCode({ clientId: 'x' }), {}, 'invalid_grant', 70000],
  ['no code at all', { ...withCode(), code: '%' }, {}, 'invalid_grant', 70000],
  [
    'a code as a refresh token',
    { ...withRefresh(), refresh_token: writeTicket(code) },
    {},
    'invalid_grant',
    70000,
  ],
  ['a refresh token of yesterday', withRefresh({ until: past }), {}, 'invalid_grant', 700084],
  [
    'an unknown application',
    { ...withRefresh(), client_id: 'x' },
    {},
    'unauthorized_client',
    700016,
  ],
  [
    'a secret from a page',
    { ...withCode(), grant_type: 'client_credentials' },
    {},
    'unsupported_grant_type',
    70003,
  ],
  [
    'two services at once',
    { ...withRefresh(), scope: `User.Read ${portalScopes.join(' ')}` },
    {},
    'invalid_request',
    28000,
  ],
  ['a session that has ended', withRefresh(), { sessions: [] }, 'interaction_required', 50058],
  ['an account switched off', withRefresh(), { accounts: disabled }, 'interaction_required', 50057],
  ['a withdrawn consent', withRefresh(), { grants: [] }, 'interaction_required', 65001],
])('%s is refused', async (_, form, changes, error, problem) => {
  const { status, body } = await ask(form, begin(changes))
  expect(status).toBe(400)
  expect(body).toMatchObject({
    error,
    error_codes: [problem],
    error_description: expect.stringContaining(`AADSTS${String(problem)}`) as string,
  })
})
