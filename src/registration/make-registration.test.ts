import { setupServer } from 'msw/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { beginPlan, isFinal, secretLife, type Plan } from '#src/domain/registration-plan.ts'
import { portal } from '#mocks/microsoft/publishers.ts'
import { issueTokens } from '#mocks/microsoft/authority/issue.ts'
import { microsoftWorld } from '#mocks/microsoft/for-tests.ts'
import { microsoftHandler } from '#mocks/microsoft/handler.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { createStore, type Store } from '#mocks/world/store.ts'
import { connect } from './graph.ts'
import { makeRegistration, Stopped, takeBack, type Tools } from './make-registration.ts'

const baseUrl = 'https://graph.microsoft.com/v1.0'
const scope = 'Application.ReadWrite.All AppRoleAssignment.ReadWrite.All'

interface Circumstances {
  as?: PersonKey
  replication?: number
  faults?: string
}

/** A tenant in which nothing was registered yet, and somebody who wants it done for them. */
async function begin({ as = 'newcomer', replication = 0, faults = '' }: Circumstances = {}) {
  const world = microsoftWorld()
  Object.assign(world.conditions, { replication, faults })
  const store = createStore(() => world, null)
  const server = setupServer(microsoftHandler(store))
  const calls: string[] = []
  server.events.on('request:start', ({ request }) => {
    calls.push(`${request.method} ${new URL(request.url).pathname.replace('/v1.0', '')}`)
  })
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => server.close())

  const { access_token: token } = await issueTokens({
    account: personByKey(as),
    clientId: portal.clientId,
    scope,
  })
  const pauses: number[] = []
  const told: string[] = []
  const stop = new AbortController()
  let kept: Plan = beginPlan('a-round')
  const tools: Tools = {
    graph: connect({ baseUrl, token, signal: stop.signal }),
    now: store.now,
    signal: stop.signal,
    async pause(ms) {
      pauses.push(ms)
      await Promise.resolve()
    },
    keep(plan) {
      kept = plan
    },
    tell(act, again) {
      told.push(again === undefined ? act : `${act} again`)
    },
  }
  return {
    store,
    calls,
    pauses,
    told,
    tools,
    stop,
    kept: () => kept,
    make: (plan = kept) => makeRegistration(plan, tools),
    /** As after a reload: nothing of the page is left, and its calls are no longer listened to. */
    takeBack: () =>
      takeBack(kept, {
        ...tools,
        graph: connect({ baseUrl, token }),
        signal: new AbortController().signal,
      }),
    calm() {
      store.change(({ conditions }) => {
        conditions.faults = ''
        conditions.calls = {}
      })
    },
  }
}

const applications = (store: Store) =>
  store.read().microsoft.applications.filter(({ deletedAt }) => deletedAt === null)

const stopOf = async (making: Promise<unknown>) => {
  const error = await making.then(
    () => new Error('It was made'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof Stopped)) throw error
  return error.stop
}

async function tokenFor(clientId: string, secret: string) {
  const response = await fetch(
    `https://login.microsoftonline.com/${tenants.contoso.id}/oauth2/v2.0/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: secret,
        scope: 'https://graph.microsoft.com/.default',
      }),
    },
  )
  return response.status
}

test('makes what a claim needs, with the documented calls and one look at its secrets', async () => {
  const { make, calls, store, told } = await begin()
  const { plan, secret, removed } = await make()
  expect(calls.map((call) => call.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '…'))).toEqual([
    "PATCH /applications(uniqueName='holdfast-recovery-a-round')",
    'POST /servicePrincipals',
    "GET /servicePrincipals(appId='…')",
    'POST /servicePrincipals/…/appRoleAssignedTo',
    'POST /applications/…/addPassword',
    'GET /applications/…',
  ])
  expect(told).toEqual(['application', 'principal', 'grant', 'secret'])
  expect(removed).toBe(0)
  const [made] = applications(store)
  expect(made).toMatchObject({
    id: plan.application?.objectId,
    clientId: plan.application?.clientId,
    name: 'PMPC Recovery',
    asks: [{ name: 'AuditLog.Read.All', type: 'application' }],
  })
  expect(made?.secrets[0]?.expiresAt).toBeLessThanOrEqual(store.now() + secretLife)
  expect(await tokenFor(made?.clientId ?? '', secret)).toBe(200)
  expect(JSON.stringify(plan)).not.toContain(secret)
})

// With one denial each, Microsoft says of the grant in words alone that it does not know yet what it is for.
test.each([1, 3])(
  'waits until a slow directory knows what was made, %i times',
  async (replication) => {
    const { make, store, pauses } = await begin({ replication })
    await make()
    expect(applications(store)).toHaveLength(1)
    expect(pauses.length).toBeGreaterThanOrEqual(3 * replication)
  },
)

test('where the directory never knows it for the grant, nothing is lost: one can go on later', async () => {
  const { make, store, kept } = await begin()
  const { plan } = await make()
  store.change(({ microsoft }) => {
    microsoft.replicating[plan.principalId ?? ''] = 99
    for (const principal of microsoft.servicePrincipals) principal.appRoles = []
  })
  const stop = await stopOf(make({ ...kept(), granted: false }))
  expect(stop).toBe('not-known-yet')
  expect(isFinal(stop)).toBe(false)
})

/** Every call that can be needed, with what must go wrong before for those that usually are not. */
const operations: [operation: string, before: string][] = [
  ['graphApplicationUpsert', ''],
  ['graphApplicationByName', 'graphApplicationUpsert#1:drop-reply;'],
  ['graphServicePrincipalCreate', ''],
  ['graphServicePrincipalByAppId', ''],
  ['graphAppRoleAssign', ''],
  ['graphAppRoleAssignmentList', 'graphAppRoleAssign#1:drop-reply;'],
  ['graphPasswordAdd', ''],
  ['graphApplicationGet', ''],
  ['graphPasswordRemove', 'graphPasswordAdd#1:drop-reply;'],
]
const passing = ['status-500', 'status-429', 'network', 'drop-reply', 'duplicate', 'malformed']
const cases = operations.flatMap(([operation, before]) =>
  passing.map((fault) => [operation, fault, before] as const),
)

async function expectWhole(store: Store, clientId: string | undefined, secret: string) {
  const [made, ...others] = applications(store)
  expect(others).toEqual([])
  expect(made?.clientId).toBe(clientId)
  expect(made?.secrets.map(({ hint }) => hint)).toEqual([secret.slice(0, 3)])
  expect(await tokenFor(made?.clientId ?? '', secret)).toBe(200)
}

describe.each(cases)('%s meets %s', (operation, fault, before) => {
  test('once: it is made all the same, once, with one secret', async () => {
    const { make, store, calls } = await begin({ faults: `${before}${operation}#1:${fault}` })
    const { plan, secret } = await make()
    await expectWhole(store, plan.application?.clientId, secret)
    expect(calls.length).toBeLessThanOrEqual(6 + 1 + 7)
  })

  test('again and again: what is there is kept, a later start goes on with it, and nothing is doubled', async () => {
    const { make, store, calm, kept } = await begin({ faults: `${before}${operation}:${fault}` })
    await make().catch(() => null)
    calm()
    const { plan, secret } = await make(JSON.parse(JSON.stringify(kept())) as Plan)
    await expectWhole(store, plan.application?.clientId, secret)
  })

  test('again and again: taking back leaves nothing', async () => {
    const { make, store, calm, takeBack } = await begin({
      faults: `${before}${operation}:${fault}`,
    })
    await make().catch(() => null)
    calm()
    await takeBack()
    expect(applications(store)).toEqual([])
  })
})

test.each(['drop-reply', 'duplicate', 'malformed'])(
  'a secret that met %s is told to have been removed',
  async (fault) => {
    const { make } = await begin({ faults: `graphPasswordAdd#1:${fault}` })
    expect((await make()).removed).toBe(fault === 'malformed' ? 0 : 1)
  },
)

test('a secret that somebody made by hand stays', async () => {
  const { make, store } = await begin()
  const { plan } = await make()
  store.change(({ microsoft }) => {
    for (const { id, secrets } of microsoft.applications) {
      const [ours] = secrets
      if (id === plan.application?.objectId && ours)
        secrets.push({ ...ours, id: crypto.randomUUID(), name: 'Somebody’s own' })
    }
  })
  const { secret } = await make()
  const [made] = applications(store)
  expect(made?.secrets.map(({ name }) => name)).toEqual(['Somebody’s own', 'PMPC Recovery'])
  expect(made?.secrets[1]?.hint).toBe(secret.slice(0, 3))
})

// Of the look at the secrets nothing depends: who holds one may use it, also where the others cannot be seen.
const needed = operations.filter(([operation]) => operation !== 'graphApplicationGet')

test.each(needed)(
  '%s is refused for good: it stops at once and can be taken back',
  async (operation, before) => {
    const { make, store, calm, takeBack, pauses } = await begin({
      faults: `${before}${operation}:status-403`,
    })
    expect(await stopOf(make())).toBe('role-too-small')
    expect(pauses).toHaveLength(before ? 1 : 0)
    calm()
    expect(await takeBack()).toBe(operation !== 'graphApplicationUpsert')
    expect(applications(store)).toEqual([])
  },
)

test('where the secrets may not be looked at, the one that was made serves all the same', async () => {
  const { make, store } = await begin({ faults: 'graphApplicationGet:status-403' })
  const { plan, secret } = await make()
  await expectWhole(store, plan.application?.clientId, secret)
})

test('waits as long as Microsoft asks for', async () => {
  const { make, pauses } = await begin({ faults: 'graphApplicationUpsert#1:status-429' })
  await make()
  expect(pauses).toEqual([3000])
})

test('an Application Administrator stops at the grant', async () => {
  const { make, takeBack, store } = await begin({ as: 'app-admin' })
  expect(await stopOf(make())).toBe('role-too-small')
  await takeBack()
  expect(applications(store)).toEqual([])
})

test('a policy against secrets is told apart, and cannot be gone on from', async () => {
  const { make, store } = await begin()
  store.change(({ microsoft }) => {
    microsoft.tenants = [{ ...tenants.contoso, secretsBlocked: true }]
  })
  const stop = await stopOf(make())
  expect(stop).toBe('secrets-forbidden')
  expect(isFinal(stop)).toBe(true)
})

test.each(operations)('called off at %s: nothing stays behind', async (operation, before) => {
  const { make, store, tools, stop, takeBack, told, calm } = await begin({
    faults: `${before}${operation}#1:drop-reply`,
  })
  tools.pause = () => {
    stop.abort()
    return Promise.reject(new Error('called off'))
  }
  await expect(make()).rejects.toThrow()
  calm()
  expect(await takeBack()).toBe(true)
  expect(told.at(-1)).toBe('delete')
  expect(applications(store)).toEqual([])
})

test.each(['status-500', 'status-429', 'status-404', 'network', 'drop-reply', 'duplicate'])(
  'a deletion that meets %s is done all the same',
  async (fault) => {
    const { make, store, takeBack } = await begin({ faults: `graphApplicationDelete#1:${fault}` })
    await make()
    expect(await takeBack()).toBe(true)
    expect(applications(store)).toEqual([])
  },
)

test('a secret that was lost with its page is removed before the next one', async () => {
  const { make, store } = await begin()
  await make()
  const { removed, secret, plan } = await make()
  expect(removed).toBe(1)
  expect(applications(store)[0]?.secrets).toHaveLength(1)
  expect(await tokenFor(plan.application?.clientId ?? '', secret)).toBe(200)
})
