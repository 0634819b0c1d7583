import { expect, test, vi } from 'vitest'
import { issueTokens } from './authority/issue.ts'
import { portal, portalScopes } from './publishers.ts'
import { personByKey } from './people.ts'
import { bearerOf, decodeToken, signToken, verifyToken } from './tokens.ts'

const owner = personByKey('owner')

const issue = (scope = portalScopes.join(' ')) =>
  issueTokens({ account: owner, clientId: portal.clientId, scope })

test('a token of ours is verified and read', async () => {
  const { access_token, id_token } = await issue()
  expect(await verifyToken(access_token)).toMatchObject({
    aud: portal.clientId,
    oid: owner.oid,
    tid: owner.tenantId,
    preferred_username: owner.upn,
  })
  expect(await verifyToken(id_token)).toMatchObject({ given_name: 'Ana', family_name: 'Silva' })
})

test('names outside Latin survive', async () => {
  const { access_token } = await issueTokens({
    account: { ...owner, name: 'Žofie 山田 🙂' },
    clientId: portal.clientId,
    scope: 'openid',
  })
  expect((await verifyToken(access_token))?.name).toBe('Žofie 山田 🙂')
})

test('a changed token is not ours', async () => {
  const { access_token } = await issue()
  const [head, , signature] = access_token.split('.')
  const other = await signToken({ ...decodeToken(access_token), oid: personByKey('reader').oid })
  expect(await verifyToken(`${head}.${other.split('.')[1]}.${signature}`)).toBeNull()
})

test.each(['', 'a.b', 'a.b.c', 'a.b.c.d', '€.€.€'])('%j is no token', async (text) => {
  expect(await verifyToken(text)).toBeNull()
})

test('a token ends after an hour', async () => {
  const { access_token, expires_in } = await issue()
  expect(expires_in).toBe(3600)
  vi.useFakeTimers({ now: Date.now() + 3_601_000, toFake: ['Date'] })
  try {
    expect(await verifyToken(access_token)).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})

test('a bearer token opens only the door it was made for', async () => {
  const { access_token } = await issue('User.Read')
  const request = new Request('https://graph.microsoft.com/v1.0/me', {
    headers: { authorization: `Bearer ${access_token}` },
  })
  expect(await bearerOf(request, 'https://graph.microsoft.com')).toMatchObject({ oid: owner.oid })
  expect(await bearerOf(request, portal.clientId)).toBeNull()
  expect(await bearerOf(new Request(request.url), portal.clientId)).toBeNull()
})
