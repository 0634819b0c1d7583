import { expect, test } from 'vitest'
import type { CompanySettingsUpdate } from '#src/api/contract/settings.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { hours } from '#mocks/world/clock.ts'
import { newKey, openBackend, start } from './for-tests.ts'

const params = { companyId: companyIdOf('contoso') }

const asItIs: CompanySettingsUpdate = {
  name: 'Contoso',
  billingEmail: 'billing@contoso.example',
  country: 'US',
  recovery: true,
  previews: false,
  support: 'keep',
  supportRole: null,
  supportPeriod: '24',
}

async function open(scenario: ScenarioId = 'licensed') {
  const backend = openBackend(scenario)
  const owner = backend.as('owner')
  await owner('companySignIn', { params })
  const save = async (changes: Partial<CompanySettingsUpdate>) => {
    const { etag } = await backend.send('companySettingsGet', { params }, 'owner')
    const body = { ...asItIs, ...changes }
    return owner('companyUpdate', { params, body, etag: etag ?? '', ...newKey() })
  }
  const events = () =>
    backend.store.read().portal.events.map(({ title, changes }) => [title, changes?.length])
  return { ...backend, owner, save, events }
}

test('what is saved is told as it was and as it is', async () => {
  const { save, events, store } = await open()
  expect(await save({})).toMatchObject({ name: 'Contoso', recovery: true })
  expect(events()).toEqual([])
  await save({ name: 'Contoso Group', billingEmail: '', country: 'PT', recovery: false })
  expect(events()).toEqual([['Company Contoso Group Updated by ana.silva@contoso.example', 4]])
  expect(store.read().portal.events[0]?.changes).toContainEqual({
    name: 'Company Recovery',
    before: 'On',
    after: 'Off',
  })
})

test('once recovery is off, a claim is refused; switched on, it is possible again', async () => {
  const { save, as } = await open()
  const claim = () => as('newcomer')('claimCreate', { body: params, ...newKey() })
  await save({ recovery: false })
  await expect(claim()).rejects.toThrow('recovery_disabled')
  await save({ recovery: true })
  expect(await claim()).toMatchObject({ state: { kind: 'open' } })
})

test('support comes in for a time, and out by itself', async () => {
  const { save, owner, pass, events, store } = await open()
  await expect(save({ support: 'grant' })).rejects.toThrow('invalid_request')
  const granted = await save({ support: 'grant', supportRole: 'read-only' })
  expect(granted.support).toEqual({
    role: 'read-only',
    until: new Date(start + hours(24)).toISOString(),
  })
  pass(hours(24) - 1)
  expect((await owner('companySettingsGet', { params })) as unknown).toMatchObject({
    support: { role: 'read-only' },
  })
  pass(hours(3))
  expect((await owner('companySettingsGet', { params })) as unknown).toMatchObject({
    support: null,
  })
  const title = 'Customer Support Settings Updated for Company Contoso'
  const own = events().filter(([name]) => name === title)
  expect(own).toEqual([
    [title, 1],
    [title, 1],
  ])
  const { portal } = store.read()
  expect(portal.events.findLast((event) => event.title === title)).toMatchObject({
    at: start + hours(24),
    severity: 'Security',
    actor: 'service@holdfast.example',
  })
})

test('support is sent out at once when somebody ends it', async () => {
  const { save, events } = await open()
  await save({ support: 'grant', supportRole: 'full-admin', supportPeriod: '168' })
  expect(await save({ support: 'none' })).toMatchObject({ support: null })
  expect(events()).toHaveLength(2)
})

test('previews that are on stay on', async () => {
  const { save } = await open()
  const all = (await save({ previews: true })).previews
  expect(all.features.every(({ on }) => on)).toBe(true)
  expect((await save({ previews: false })).previews).toEqual({ ...all, enabled: false })
})

test('a company can be deleted once nothing connects it, and leaves nothing behind', async () => {
  const { owner, store } = await open()
  const remove = () => owner('companyDelete', { params, ...newKey() })
  await expect(remove()).rejects.toThrow('connection_exists')
  store.change((world) => {
    companyIn(world, 'contoso').environment.connection = null
    world.portal.seenNotices[`somebody/${params.companyId}`] = start
  })
  await remove()
  const { portal } = store.read()
  const { answered: _, ...left } = portal
  expect(JSON.stringify(left)).not.toContain(params.companyId)
  await expect(owner('companyOverview', { params })).rejects.toThrow('not_found')
})

test('usage counts each system for itself', async () => {
  const { owner } = await open()
  expect(await owner('companyUsageGet', { params })).toMatchObject({
    license: { type: 'Enterprise Plus', trial: false },
    windowsDeployments: { used: 12 - 1, limit: 1_000 },
    macDeployments: { used: 1, limit: 1_000 },
    customApps: { used: 12, limit: 100 },
  })
})

test('people of an enabled domain see the company, people of another do not', async () => {
  const { owner, as, send } = await open()
  const sees = async () =>
    (await as('newcomer')('companyList', { query: {} })).items.some(
      ({ id }) => id === params.companyId,
    )
  const enable = async (...enabled: string[]) => {
    const { etag } = await send('domainList', { params }, 'owner')
    return owner('domainsUpdate', { params, body: { enabled }, etag: etag ?? '', ...newKey() })
  }
  expect(await sees()).toBe(true)
  expect(await enable('contoso-retail.example')).toEqual({
    items: [
      { name: 'contoso.example', enabled: false, available: true },
      { name: 'contoso-retail.example', enabled: true, available: true },
    ],
  })
  expect(await sees()).toBe(false)
  await expect(enable()).rejects.toThrow('invalid_request')
  await expect(enable('elsewhere.example')).rejects.toThrow('invalid_request')
  await enable('contoso.example')
  expect(await sees()).toBe(true)
})

test('a domain whose people alone manage the access through a group cannot be shut out', async () => {
  const { send, as } = await open('group-holds-access')
  await as('full-admin')('companySignIn', { params })
  const { etag } = await send('domainList', { params }, 'full-admin')
  const body = { enabled: ['contoso-retail.example'] }
  const update = as('full-admin')('domainsUpdate', { params, body, etag: etag ?? '', ...newKey() })
  await expect(update).rejects.toThrow('last_access_manager')
})

test('whom a domain that is shut out let in through a group is signed out', async () => {
  const { owner, send, as, store } = await open()
  const { oid } = personByKey('newcomer')
  store.change(({ microsoft }) => {
    for (const { name, members } of microsoft.groups)
      if (name === 'PMPC Packaging') members.push(oid)
  })
  await as('newcomer')('companySignIn', { params })
  expect(store.read().portal.sessions).toHaveProperty(oid)
  const { etag } = await send('domainList', { params }, 'owner')
  const body = { enabled: ['contoso-retail.example'] }
  await owner('domainsUpdate', { params, body, etag: etag ?? '', ...newKey() })
  expect(Object.keys(store.read().portal.sessions)).toEqual([personByKey('owner').oid])
})

test('a domain that Microsoft no longer knows says so, and can be switched off', async () => {
  const { owner, store } = await open()
  store.change((world) => {
    companyIn(world, 'contoso').domains.push('old.example')
  })
  expect(await owner('domainList', { params })).toMatchObject({
    items: [{}, {}, { name: 'old.example', enabled: true, available: false }],
  })
})

test('deleting a company signs everybody out of it', async () => {
  const { owner, store } = await open('new-company')
  expect(store.read().portal.sessions[personByKey('owner').oid]).toBe(params.companyId)
  await owner('companyDelete', { params, ...newKey() })
  expect(store.read().portal.sessions).toEqual({})
})
