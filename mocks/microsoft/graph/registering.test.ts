import { Client, GraphError, PageIterator } from '@microsoft/microsoft-graph-client'
import { setupServer } from 'msw/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { addRegistrations } from '#mocks/scenarios/registrations.ts'
import { minutes, moved } from '#mocks/world/clock.ts'
import { createStore, type Store } from '#mocks/world/store.ts'
import { portal } from '../publishers.ts'
import { graphPermissions, graphPrincipal } from '../applications/microsoft-graph.ts'
import { issueTokens } from '../authority/issue.ts'
import { microsoftWorld } from '../for-tests.ts'
import { microsoftHandler } from '../handler.ts'
import { personByKey, type PersonKey } from '../people.ts'
import { tenants } from '../tenants.ts'

// The real client of Microsoft Graph does here what "Do it for me" and the claim's verification will do.

const auditLog = graphPermissions.find(
  ({ name, type }) => name === 'AuditLog.Read.All' && type === 'application',
)
const fullScope =
  'Application.ReadWrite.All AppRoleAssignment.ReadWrite.All AuditLog.Read.All Directory.Read.All'

interface Made {
  id: string
  appId: string
}

function begin(conditions: { replication?: number; faults?: string } = {}): Store {
  const world = microsoftWorld()
  Object.assign(world.conditions, conditions)
  const store = createStore(() => world, null)
  const server = setupServer(microsoftHandler(store))
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => {
    server.close()
  })
  return store
}

const clientWith = (token: string) =>
  Client.init({
    authProvider: (done) => {
      done(null, token)
    },
  })

async function graphAs(key: PersonKey, scope = fullScope) {
  const account = personByKey(key)
  const tokens = await issueTokens({ account, clientId: portal.clientId, scope })
  return clientWith(tokens.access_token)
}

/** What Graph refuses with: the code, or the one that stands below it. */
async function refusalOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => new Error('It was allowed'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof GraphError)) throw error
  const { details } = JSON.parse(String(error.body)) as { details?: { code: string }[] }
  return `${String(error.statusCode)} ${details?.[0]?.code ?? String(error.code)}`
}

const register = (graph: Client): Promise<Made> =>
  graph.api('/applications').post({
    displayName: 'PMPC Recovery',
    signInAudience: 'AzureADMyOrg',
    requiredResourceAccess: [
      {
        resourceAppId: '00000003-0000-0000-c000-000000000000',
        resourceAccess: [{ id: auditLog?.id, type: 'Role' }],
      },
    ],
  }) as Promise<Made>

const addPrincipal = (graph: Client, { appId }: Made): Promise<Made> =>
  graph.api('/servicePrincipals').post({ appId }) as Promise<Made>

async function grant(graph: Client, principal: Made) {
  const { value } = (await graph
    .api('/servicePrincipals')
    .filter("appId eq '00000003-0000-0000-c000-000000000000'")
    .get()) as { value: [Made & { appRoles: { id: string; value: string }[] }] }
  const [resource] = value
  const role = resource.appRoles.find((it) => it.value === 'AuditLog.Read.All')
  await graph.api(`/servicePrincipals/${resource.id}/appRoleAssignedTo`).post({
    principalId: principal.id,
    resourceId: resource.id,
    appRoleId: role?.id,
  })
}

async function addPassword(graph: Client, { id }: Made, endDateTime?: string) {
  const passwordCredential = { displayName: 'PMPC Recovery', endDateTime }
  return (await graph.api(`/applications/${id}/addPassword`).post({ passwordCredential })) as {
    secretText: string
    keyId: string
    endDateTime: string
  }
}

async function provision(graph: Client) {
  const application = await register(graph)
  const principal = await addPrincipal(graph, application)
  await grant(graph, principal)
  const { secretText } = await addPassword(graph, application)
  return { application, principal, secret: secretText }
}

async function appToken({ appId }: Made, secret: string) {
  const response = await fetch(
    `https://login.microsoftonline.com/${tenants.contoso.id}/oauth2/v2.0/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: secret,
        scope: 'https://graph.microsoft.com/.default',
      }),
    },
  )
  return (await response.json()) as { access_token: string; error_codes?: number[] }
}

const later = (store: Store, by: number) => {
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, by)
  })
}

const activities = (client: Client, filter: string) =>
  client
    .api('/auditLogs/directoryAudits')
    .filter(filter)
    .get()
    .then(({ value }: { value: { activityDisplayName: string }[] }) =>
      value.map((it) => it.activityDisplayName),
    )

describe('from nothing to a verified registration', () => {
  test('what is provisioned can be verified, once the log shows it', async () => {
    const store = begin()
    const graph = await graphAs('newcomer')
    const { application, principal, secret } = await provision(graph)

    const verifier = clientWith((await appToken(application, secret)).access_token)
    const creation = `activityDisplayName eq 'Add application' and targetResources/any(t:t/id eq '${application.id}')`
    expect(await activities(verifier, creation)).toEqual([])

    later(store, minutes(5))
    const { value } = (await verifier.api('/auditLogs/directoryAudits').filter(creation).get()) as {
      value: unknown[]
    }
    const { oid, upn } = personByKey('newcomer')
    expect(value).toMatchObject([
      {
        activityDisplayName: 'Add application',
        activityDateTime: new Date(store.now() - minutes(5)).toISOString(),
        initiatedBy: { user: { id: oid, userPrincipalName: upn } },
        targetResources: [{ id: application.id, type: 'Application' }],
      },
    ])
    expect(await activities(verifier, `targetResources/any(t:t/id eq '${principal.id}')`)).toEqual([
      'Add service principal',
      'Add app role assignment to service principal',
    ])
  })

  test('afterwards it is deleted, and its secret opens nothing', async () => {
    begin()
    const graph = await graphAs('newcomer')
    const { application, secret } = await provision(graph)
    await graph.api(`/applications/${application.id}`).delete()
    expect(await refusalOf(graph.api(`/applications/${application.id}`).get())).toBe(
      '404 Request_ResourceNotFound',
    )
    expect((await appToken(application, secret)).error_codes).toEqual([700016])
  })

  test('until consent is given, the token opens no log', async () => {
    begin()
    const graph = await graphAs('newcomer')
    const application = await register(graph)
    const principal = await addPrincipal(graph, application)
    const { secretText } = await addPassword(graph, application)
    const read = async () => {
      const { access_token } = await appToken(application, secretText)
      return clientWith(access_token).api('/auditLogs/directoryAudits').get() as Promise<unknown>
    }
    expect(await refusalOf(read())).toBe('403 Authentication_MSGraphPermissionMissing')
    await grant(graph, principal)
    expect(await read()).toMatchObject({ value: [] })
  })

  test('new things are denied as often as the world says, and then known', async () => {
    begin({ replication: 2 })
    const graph = await graphAs('newcomer')
    const application = await register(graph)
    const missing = '400 NoBackingApplicationObject'
    expect(await refusalOf(addPrincipal(graph, application))).toBe(missing)
    expect(await refusalOf(addPrincipal(graph, application))).toBe(missing)
    const principal = await addPrincipal(graph, application)
    const unknown = '404 Request_ResourceNotFound'
    expect(await refusalOf(grant(graph, principal))).toBe(unknown)
    await expect(grant(graph, principal)).rejects.toMatchObject({
      statusCode: 400,
      code: 'Request_BadRequest',
      message: 'Not a valid reference update.',
    })
    await grant(graph, principal)
    expect(await refusalOf(addPassword(graph, application))).toBe(unknown)
    expect(await refusalOf(graph.api(`/applications/${application.id}`).get())).toBe(unknown)
    expect(await addPassword(graph, application)).toHaveProperty('secretText')
  })
})

describe('applications', () => {
  test('are found by name, read, changed, and say nothing of their secrets', async () => {
    const store = begin()
    const graph = await graphAs('newcomer')
    const { id, appId } = await register(graph)
    const { keyId, secretText, endDateTime } = await addPassword(graph, { id, appId })
    expect(Date.parse(endDateTime) - store.now()).toBe(minutes(60 * 24 * 730))
    await graph.api(`/applications/${id}`).patch({ displayName: 'PMPC Recovery 2' })
    const found = (await graph
      .api('/applications')
      .filter("displayName eq 'PMPC Recovery 2'")
      .select('id,displayName')
      .get()) as { value: unknown[] }
    expect(found.value).toEqual([{ id, displayName: 'PMPC Recovery 2' }])
    const shown = (await graph.api(`/applications/${id}`).get()) as object
    expect(shown).toMatchObject({
      appId,
      requiredResourceAccess: [{ resourceAccess: [{ id: auditLog?.id, type: 'Role' }] }],
      passwordCredentials: [{ keyId, hint: secretText.slice(0, 3), secretText: null }],
    })
    await graph.api(`/applications/${id}/removePassword`).post({ keyId })
    expect(await graph.api(`/applications/${id}`).get()).toMatchObject({ passwordCredentials: [] })
  })

  test('come page by page, and the client turns the pages', async () => {
    const store = begin()
    store.change(addRegistrations)
    const graph = await graphAs('newcomer')
    const first = (await graph.api('/applications').top(3).get()) as { value: Made[] }
    const ids: string[] = []
    await new PageIterator(graph, first, ({ id }: Made) => ids.push(id) > 0).iterate()
    expect(first.value).toHaveLength(3)
    expect(new Set(ids).size).toBe(7)
  })

  test.each([
    ['no name', {}],
    [
      'a permission that does not exist',
      {
        displayName: 'x',
        requiredResourceAccess: [
          { resourceAppId: 'x', resourceAccess: [{ id: 'x', type: 'Role' }] },
        ],
      },
    ],
  ])('with %s they are refused', async (_, body) => {
    begin()
    const graph = await graphAs('newcomer')
    expect(await refusalOf(graph.api('/applications').post(body))).toBe('400 Request_BadRequest')
  })
})

describe('scopes and roles', () => {
  test.each<[string, string, (graph: Client) => Promise<unknown>]>([
    ['register', 'Application.Read.All', register],
    [
      'grant',
      'Application.ReadWrite.All',
      async (graph) => grant(graph, await addPrincipal(graph, await register(graph))),
    ],
    ['list', 'User.Read', (graph) => graph.api('/applications').get()],
    [
      'read one’s roles',
      'User.Read',
      (graph) => graph.api('/me/memberOf/microsoft.graph.directoryRole').get(),
    ],
  ])('to %s, %s is not enough', async (_, scope, act) => {
    begin()
    const refusal = await refusalOf(act(await graphAs('newcomer', scope)))
    expect(refusal).toBe('403 Authorization_RequestDenied')
  })

  test('a grant names the service principal, not the registration, and both of its ends', async () => {
    begin()
    const graph = await graphAs('newcomer')
    const application = await register(graph)
    const principal = await addPrincipal(graph, application)
    expect(await refusalOf(grant(graph, application))).toBe('404 Request_ResourceNotFound')
    const elsewhere = graph.api(`/servicePrincipals/${principal.id}/appRoleAssignedTo`)
    const { id: resourceId } = graphPrincipal(tenants.contoso.id)
    const body = { principalId: principal.id, resourceId, appRoleId: auditLog?.id }
    expect(await refusalOf(elsewhere.post(body))).toBe('400 Request_BadRequest')
    await graph.api(`/servicePrincipals/${principal.id}/appRoleAssignments`).post(body)
  })

  test('an Application Administrator provisions everything but the consent', async () => {
    begin()
    const graph = await graphAs('app-admin')
    const principal = await addPrincipal(graph, await register(graph))
    expect(await refusalOf(grant(graph, principal))).toBe('403 Authorization_RequestDenied')
    await grant(await graphAs('two-companies'), principal)
    const { value } = (await graph
      .api(`/servicePrincipals/${principal.id}/appRoleAssignments`)
      .get()) as { value: unknown[] }
    expect(value).toMatchObject([{ appRoleId: auditLog?.id, principalId: principal.id }])
  })

  test('where secrets are blocked, Graph names the policy', async () => {
    const store = begin()
    store.change(({ microsoft }) => {
      microsoft.tenants = [{ ...tenants.contoso, secretsBlocked: true }]
    })
    const graph = await graphAs('newcomer')
    const application = await register(graph)
    expect(await refusalOf(addPassword(graph, application))).toBe(
      '400 CredentialTypeNotAllowedAsPerAppPolicy',
    )
  })

  test('people need a role to read the log, applications do not', async () => {
    begin()
    const read = async (key: PersonKey) =>
      (await graphAs(key)).api('/auditLogs/directoryAudits').get() as Promise<unknown>
    expect(await read('app-admin')).toMatchObject({ value: [] })
    expect(await refusalOf(read('reader'))).toBe('403 Authorization_RequestDenied')
  })

  test('everybody can read their own roles', async () => {
    begin()
    const graph = await graphAs('two-companies')
    const { value } = (await graph
      .api('/me/transitiveMemberOf/microsoft.graph.directoryRole')
      .get()) as { value: { displayName: string; roleTemplateId: string }[] }
    expect(value.map((it) => it.displayName)).toEqual([
      'Application Administrator',
      'Privileged Role Administrator',
    ])
  })
})

test('a filter that the log does not document is refused', async () => {
  begin()
  const graph = await graphAs('newcomer')
  expect(await refusalOf(activities(graph, "result eq 'success'"))).toBe(
    '400 Request_UnsupportedQuery',
  )
})

describe('faults of the script', () => {
  test('429 says when to come back', async () => {
    begin({ faults: 'graphApplicationCreate#1:status-429' })
    const response = await fetch('https://graph.microsoft.com/v1.0/applications', {
      method: 'POST',
    })
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('3')
  })

  test('a lost reply leaves an application that can be found', async () => {
    begin({ faults: 'graphApplicationCreate#1:drop-reply' })
    const graph = await graphAs('newcomer')
    await expect(register(graph)).rejects.toBeInstanceOf(GraphError)
    const { value } = (await graph
      .api('/applications')
      .filter("displayName eq 'PMPC Recovery'")
      .get()) as { value: unknown[] }
    expect(value).toHaveLength(1)
  })
})
