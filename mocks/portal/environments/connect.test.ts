import { expect, test } from 'vitest'
import { IntunePermission } from '#src/api/contract/environments.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import { hours } from '#mocks/world/clock.ts'
import { newKey } from '../for-tests.ts'
import { openEnvironments } from './for-tests.ts'

const contosoEnd = tenants.contoso.id.slice(-5)
const [first = ''] = IntunePermission.options

test('with the consent of an administrator Intune is connected, once and with its event', async () => {
  const { connect, consent, company, titles } = openEnvironments('new-company')
  consent()
  const key = newKey()
  const environment = await connect('owner', key)
  expect(await connect('owner', key)).toEqual(environment)
  expect(environment.connection).toMatchObject({ tenantIdEnd: contosoEnd, missing: [] })
  expect(company().environment.connection?.tenantId).toBe(tenants.contoso.id)
  expect(titles()).toEqual(['Intune Connection Added'])
})

test('a word is no consent: Microsoft itself has to show it', async () => {
  const { connect, consent, revoke, store } = openEnvironments('new-company')
  const before = store.read()
  await expect(connect('owner')).rejects.toThrow('consent_missing')
  expect(store.read().portal).toEqual(before.portal)

  consent()
  revoke([first])
  await expect(connect('owner')).rejects.toMatchObject({
    problem: { code: 'consent_missing', facts: { missing: first } },
  })
})

test('consent of before is not enough: an administrator stands behind each new connection', async () => {
  const { as, connect, consent, params, store, company, pass } = openEnvironments('licensed')
  store.change((world) => {
    companyIn(world, 'contoso').environment.connection = null
  })
  const { portal } = store.read()
  await expect(connect('intune-app-admin')).rejects.toThrow('administrator_needed')
  expect(store.read().portal).toEqual(portal)
  const administrator = async () =>
    (await as('intune-app-admin')('intuneHealth', { params })).administrator
  expect(await administrator()).toBe(false)

  // Neither whoever likes, nor an administrator of another tenant, nor one who was there long ago.
  await expect(as('app-admin')('intuneApprove', { params, ...newKey() })).rejects.toThrow(
    'administrator_needed',
  )
  await as('fabrikam-owner')('intuneApprove', { params, ...newKey() })
  expect(await administrator()).toBe(false)
  await as('newcomer')('intuneApprove', { params, ...newKey() })
  expect(await administrator()).toBe(true)
  pass(hours(1))
  expect(await administrator()).toBe(false)
  await expect(connect('intune-app-admin')).rejects.toThrow('administrator_needed')

  await as('newcomer')('intuneApprove', { params, ...newKey() })
  consent('newcomer')
  await connect('intune-app-admin')
  expect(company().environment.connection?.tenantId).toBe(tenants.contoso.id)
  expect(store.read().portal.events.at(-1)?.facts).toContainEqual({
    name: 'Administrator',
    value: 'nia.okafor@contoso.example',
  })
})

test('what an administrator confirmed is for one company, and for one connection', async () => {
  const { as, connect, disconnect, consent, store } = openEnvironments('new-company')
  const access = { role: 'full-admin', accessManagement: false } as const
  store.change(({ portal }) => {
    for (const slug of ['contoso', 'contoso-labs'] as const)
      portal.users.push(userOf(slug, 'full-admin', access, null))
    portal.sessions[personByKey('full-admin').oid] = companyIdOf('contoso')
  })
  consent()
  const labs = { companyId: companyIdOf('contoso-labs') }
  await as('owner')('intuneApprove', { params: labs, ...newKey() })
  await expect(connect('full-admin')).rejects.toThrow('administrator_needed')
  await as('owner')('intuneApprove', {
    params: { companyId: companyIdOf('contoso') },
    ...newKey(),
  })
  await connect('full-admin')
  await disconnect('owner')
  await expect(connect('full-admin')).rejects.toThrow('administrator_needed')
})

test('connecting again needs no administrator: the tenant was given to this company before', async () => {
  const { connect, consent } = openEnvironments('connection-lost')
  consent()
  expect((await connect('intune-app-admin')).connection?.missing).toEqual([])
})

test('a tenant that another company holds is refused, and nothing is changed', async () => {
  const { connect, store } = openEnvironments('tenant-taken')
  const before = store.read()
  await expect(connect('owner')).rejects.toThrow('tenant_taken')
  expect(store.read().portal).toEqual(before.portal)
})

test('the tenant is that of the token: reconnecting another one names the ends of both', async () => {
  const { connect, store, consent } = openEnvironments('tenant-taken', 'fabrikam')
  consent('fabrikam-owner')
  const before = store.read()
  await expect(connect('fabrikam-owner')).rejects.toMatchObject({
    problem: {
      code: 'other_tenant',
      facts: { expected: contosoEnd, found: tenants.fabrikam.id.slice(-5) },
    },
  })
  expect(store.read().portal).toEqual(before.portal)
})

test('reconnecting heals what was taken back, and keeps since when', async () => {
  const { as, connect, consent, company, params, titles, pass } =
    openEnvironments('connection-lost')
  const since = company().environment.connection
  const overview = () => as('owner')('companyOverview', { params })
  expect((await overview()).banners).toEqual([
    { kind: 'permissions-missing' },
    { kind: 'one-access-manager' },
  ])
  await expect(connect('owner')).rejects.toThrow('consent_missing')

  pass(60_000)
  consent()
  expect((await connect('owner')).connection?.missing).toEqual([])
  expect(company().environment.connection).toEqual(since)
  expect(titles()).toEqual(['Intune Connection Added'])
  expect(await overview()).toMatchObject({ connection: 'connected', banners: [] })
})

test('when one permission is taken back, it is named', async () => {
  const { as, params, revoke } = openEnvironments('licensed')
  revoke(['GroupMember.Read.All'])
  const missing = ['GroupMember.Read.All']
  expect(await as('reader')('intuneHealth', { params })).toMatchObject({
    tenantIdEnd: contosoEnd,
    missing,
  })
  expect(await as('reader')('companyOverview', { params })).toMatchObject({
    connection: 'connected',
    missing,
    banners: [{ kind: 'permissions-missing' }, { kind: 'one-access-manager' }],
  })
  // What does not need it goes on.
  expect((await as('reader')('deploymentList', { params, query: {} })).items).not.toEqual([])
  expect(await as('reader')('groupList', { params })).toMatchObject({ directory: 'not-allowed' })
  const { connection } = await as('reader')('environmentGet', { params })
  expect(connection).toMatchObject({ missing })
})

test.each(['entraToken:network', 'entraToken:status-503', 'entraToken:malformed'])(
  'while Microsoft is not reached (%s) nothing is decided',
  async (faults) => {
    const { as, connect, consent, params, store } = openEnvironments('new-company')
    consent()
    store.change(({ conditions }) => {
      conditions.faults = faults
    })
    const { portal } = store.read()
    await expect(connect('owner')).rejects.toThrow('microsoft_unreachable')
    await expect(as('owner')('intuneHealth', { params })).rejects.toThrow('microsoft_unreachable')
    expect(store.read().portal).toEqual(portal)
  },
)

test('what changes while Microsoft is asked is seen: of two companies one gets the tenant', async () => {
  const { as, connect, consent, store } = openEnvironments('new-company')
  consent()
  const { oid } = personByKey('newcomer')
  const labs = { companyId: companyIdOf('contoso-labs') }
  store.change(({ portal }) => {
    const access = { role: 'full-admin', accessManagement: false } as const
    portal.users.push(userOf('contoso-labs', 'newcomer', access, null))
    portal.sessions[oid] = labs.companyId
  })
  const outcomes = await Promise.allSettled([
    connect('owner'),
    as('newcomer')('intuneConnect', { params: labs, ...newKey() }),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const held = store.read().portal.companies.filter(({ environment }) => environment.connection)
  expect(held).toHaveLength(1)
})
