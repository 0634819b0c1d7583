import { expect, test } from 'vitest'
import { addRegistrations, registrations } from '#mocks/scenarios/registrations.ts'
import { hours } from '#mocks/world/clock.ts'
import type { Application } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import { microsoftWorld } from '../for-tests.ts'
import { tenants } from '../tenants.ts'
import { verifyToken } from '../tokens.ts'
import { answerClientCredentials } from './client-credentials.ts'

const { ready } = registrations
const scope = 'https://graph.microsoft.com/.default'

function withRegistrations(change: (application: Application, world: World) => void = () => {}) {
  const world = microsoftWorld()
  addRegistrations(world)
  for (const application of world.microsoft.applications) {
    if (application.id === ready.id) change(application, world)
  }
  return world
}

async function ask(
  { clientId, secret }: { clientId: string; secret: string } = ready,
  { world = withRegistrations(), tenant = tenants.contoso.id, later = 0, more = {} } = {},
) {
  const form = { client_id: clientId, client_secret: secret, scope, ...more }
  const parameters = new URLSearchParams(form)
  const now = world.startedAt + later
  const response = await answerClientCredentials(world, tenant, parameters, now)
  return { status: response.status, body: (await response.json()) as { access_token: string } }
}

test('the token speaks for the application, with what it was granted', async () => {
  const { status, body } = await ask()
  expect(status).toBe(200)
  expect(await verifyToken(body.access_token)).toMatchObject({
    aud: 'https://graph.microsoft.com',
    idtyp: 'app',
    tid: tenants.contoso.id,
    azp: ready.clientId,
    oid: ready.principalId,
    roles: ['AuditLog.Read.All'],
  })
})

test.each(['no-consent', 'delegated'] as const)('%s has no role', async (key) => {
  const { status, body } = await ask(registrations[key])
  expect(status).toBe(200)
  expect(await verifyToken(body.access_token)).not.toHaveProperty('roles')
})

test('a tenant goes by its domain as well', async () => {
  const { status } = await ask(ready, { tenant: tenants.contoso.domain })
  expect(status).toBe(200)
})

const switchedOff = withRegistrations((application) => {
  application.disabled = true
})
const deleted = withRegistrations((application, { startedAt }) => {
  application.deletedAt = startedAt
})
const withoutPrincipal = withRegistrations((_, { microsoft }) => {
  microsoft.servicePrincipals = []
})

test.each<[string, ReturnType<typeof ask>, number, string, number]>([
  ['no such organization', ask(ready, { tenant: 'x' }), 90002, 'invalid_request', 400],
  [
    'an application of another organization',
    ask(registrations.fabrikam),
    700016,
    'unauthorized_client',
    400,
  ],
  ['a deleted application', ask(ready, { world: deleted }), 700016, 'unauthorized_client', 400],
  ['another application', ask({ ...ready, clientId: 'x' }), 700016, 'unauthorized_client', 400],
  ['a single scope', ask(ready, { more: { scope: 'User.Read' } }), 1002012, 'invalid_scope', 400],
  ['a wrong secret', ask({ ...ready, secret: 'wrong' }), 7000215, 'invalid_client', 401],
  [
    'the Secret ID in its place',
    ask({ ...ready, secret: ready.secretId }),
    7000215,
    'invalid_client',
    401,
  ],
  [
    'the secret of another one',
    ask({ ...ready, secret: registrations.edge.secret }),
    7000215,
    'invalid_client',
    401,
  ],
  ['an expired secret', ask(registrations['secret-expired']), 7000222, 'invalid_client', 401],
  [
    'a secret half a year later',
    ask(ready, { later: hours(24 * 180) }),
    7000222,
    'invalid_client',
    401,
  ],
  [
    'a switched off application',
    ask(ready, { world: switchedOff }),
    7000112,
    'unauthorized_client',
    400,
  ],
  ['no service principal', ask(ready, { world: withoutPrincipal }), 7000229, 'invalid_client', 401],
])('%s is refused', async (_, answer, problem, error, status) => {
  expect(await answer).toMatchObject({ status, body: { error, error_codes: [problem] } })
})
