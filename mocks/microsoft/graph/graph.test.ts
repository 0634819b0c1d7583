import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { switchboard } from '#mocks/transport/switchboard.ts'
import { createStore } from '#mocks/world/store.ts'
import { portal, portalScopes } from '../publishers.ts'
import { issueTokens } from '../authority/issue.ts'
import { microsoftWorld } from '../for-tests.ts'
import { personByKey } from '../people.ts'
import { graphLines } from './lines.ts'

const owner = personByKey('owner')
const graph = switchboard(graphLines(createStore(microsoftWorld, null)))

async function tokenFor(scope: string) {
  const tokens = await issueTokens({ account: owner, clientId: portal.clientId, scope })
  return tokens.access_token
}

async function get(path: string, token?: string) {
  const headers: HeadersInit = token ? { authorization: `Bearer ${token}` } : {}
  const request = new Request(`https://graph.microsoft.com/v1.0${path}`, { headers })
  const response = await getResponse([graph], request)
  return { status: response?.status, body: (await response?.json()) as unknown }
}

test('/me is the person of the token', async () => {
  expect(await get('/me', await tokenFor('User.Read'))).toMatchObject({
    status: 200,
    body: {
      id: owner.oid,
      displayName: 'Ana Silva',
      givenName: 'Ana',
      surname: 'Silva',
      userPrincipalName: owner.upn,
    },
  })
})

test('$select gives what was asked for and no more', async () => {
  const { body } = await get('/me?$select=givenName', await tokenFor('User.Read'))
  expect(body).toEqual({ '@odata.context': expect.any(String) as string, givenName: 'Ana' })
})

test('/organization is the tenant of the token', async () => {
  expect(await get('/organization', await tokenFor('User.Read'))).toMatchObject({
    status: 200,
    body: { value: [{ id: owner.tenantId, displayName: 'Contoso' }] },
  })
})

test.each([
  ['no token', undefined, 401, 'InvalidAuthenticationToken'],
  [
    'a token for the portal',
    await tokenFor(portalScopes.join(' ')),
    401,
    'InvalidAuthenticationToken',
  ],
  ['a token without the permission', await tokenFor('openid'), 403, 'Authorization_RequestDenied'],
])('%s is refused in the words of Graph', async (_, token, status, code) => {
  expect(await get('/me', token)).toMatchObject({ status, body: { error: { code } } })
})
