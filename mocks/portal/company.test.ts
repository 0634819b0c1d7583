import { expect, test } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { days, hours } from '#mocks/world/clock.ts'
import { newKey, openBackend, start } from './for-tests.ts'

type Backend = ReturnType<typeof openBackend>

const contoso = { params: { companyId: companyIdOf('contoso') } }
const fabrikam = { params: { companyId: companyIdOf('fabrikam') } }

test('signing in to a company signs out of the one before, and is noted', async () => {
  const backend = openBackend()
  const call = backend.as('two-companies')
  expect(await call('companySignIn', contoso)).toMatchObject({ name: 'Contoso', signedIn: true })
  backend.pass(hours(1))
  expect(await call('companySignIn', fabrikam)).toMatchObject({ name: 'Fabrikam', signedIn: true })
  expect(await call('companyOverview', contoso)).toMatchObject({ signedIn: false })

  const { oid } = personByKey('two-companies')
  const logons = backend.store.read().portal.users.filter((user) => user.oid === oid)
  expect(logons.map(({ lastLogon }) => lastLogon)).toEqual([start, start + hours(1)])
})

test('nobody signs in to a company that is not theirs', async () => {
  const { as, store } = openBackend()
  await expect(as('newcomer')('companySignIn', contoso)).rejects.toThrow('not_found')
  await expect(as('owner')('companySignIn', fabrikam)).rejects.toThrow('not_found')
  expect(store.read().portal.sessions).toEqual({})
})

test('a company in a region that is down cannot be opened', async () => {
  const { as, store } = openBackend()
  store.change(({ conditions }) => {
    conditions.outages = ['US']
  })
  for (const operation of ['companyOverview', 'companySignIn', 'noticeList'] as const) {
    await expect(as('owner')(operation, contoso)).rejects.toMatchObject({
      problem: { code: 'region_unavailable', facts: { region: 'US' } },
    })
  }
})

const at = (instant: number) => new Date(instant).toISOString()

test.each<[ScenarioId, unknown[]]>([
  ['tour', []],
  ['owner-left', [{ kind: 'one-access-manager' }]],
  ['new-company', [{ kind: 'one-access-manager' }]],
  [
    'trial-day-12',
    [{ kind: 'one-access-manager' }, { kind: 'trial-ends', expiresAt: at(start + days(18)) }],
  ],
  ['trial-expired', [{ kind: 'license-expired' }, { kind: 'one-access-manager' }]],
  ['connection-lost', [{ kind: 'permissions-missing' }, { kind: 'one-access-manager' }]],
  ['one-access-manager', [{ kind: 'one-access-manager' }]],
  ['group-holds-access', [{ kind: 'one-access-manager' }]],
])('in %s the banners are %j', async (scenario, banners) => {
  const { as } = openBackend(scenario)
  expect(await as('owner')('companyOverview', contoso)).toMatchObject({ banners })
})

test('with the last member of the last group nobody manages access, and the banner says so', async () => {
  const { as, store } = openBackend('group-holds-access')
  store.change(({ microsoft }) => {
    for (const group of microsoft.groups) group.members = []
  })
  expect(await as('full-admin')('companyOverview', contoso)).toMatchObject({
    banners: [{ kind: 'no-access-manager', recovery: true }],
  })
})

test('a trial is told to the last moment', async () => {
  const backend = openBackend('trial-day-12')
  const bannersAfter = async (ms: number) => {
    backend.pass(ms)
    return (await backend.as('owner')('companyOverview', contoso)).banners
  }
  const ends = { kind: 'trial-ends', expiresAt: at(start + days(18)) }
  expect(await bannersAfter(days(18) - 1)).toContainEqual(ends)
  expect(await bannersAfter(1)).toContainEqual({ kind: 'license-expired' })
})

test('an outage elsewhere is told to those who have a company there', async () => {
  const { as, store } = openBackend()
  store.change(({ portal, conditions }) => {
    conditions.outages = ['EU']
    for (const user of portal.users) {
      if (user.companyId === companyIdOf('contoso-labs')) user.oid = personByKey('owner').oid
    }
  })
  const outage = { kind: 'region-outage', region: 'EU' }
  expect((await as('owner')('companyOverview', contoso)).banners).toContainEqual(outage)
  expect((await as('reader')('companyOverview', contoso)).banners).not.toContainEqual(outage)
})

test('the bell tells of open requests until they were looked at; each person looks alone', async () => {
  const backend = openBackend('access-requests')
  const unseen = async (person: 'owner' | 'reader' | 'custom-app-admin') =>
    (await backend.as(person)('companyOverview', contoso)).unseenNotices
  const { items } = await backend.as('owner')('noticeList', contoso)
  expect(items.map(({ who, seen }) => [who, seen])).toEqual([
    ['Jonas Berg', false],
    ['Priya Nair', false],
    ['Sam Ortiz', false],
  ])
  expect(await unseen('owner')).toBe(3)
  expect(await unseen('custom-app-admin'), 'may not see users at all').toBe(0)

  await see(backend, items[1]?.at ?? '')
  expect(await unseen('owner')).toBe(1)
  expect(await unseen('reader')).toBe(3)
  await see(backend, items[0]?.at ?? '')
  expect(await unseen('owner')).toBe(0)
  await see(backend, items[2]?.at ?? '')
  expect(await unseen('owner'), 'a late answer of another tab unsees nothing').toBe(0)
})

test('what comes after a look is new, whatever the page said it had seen', async () => {
  const backend = openBackend()
  await see(backend, new Date(start + days(365)).toISOString())
  backend.pass(hours(1))
  await backend.as('newcomer')('accessRequestCreate', {
    ...contoso,
    body: { reason: '' },
    ...newKey(),
  })
  const { items } = await backend.as('owner')('noticeList', contoso)
  expect(items.map(({ who, seen }) => [who, seen])).toEqual([
    ['Nia Okafor', false],
    ['Sam Ortiz', true],
  ])
})

test('a recovery is told to those who manage access, and the claimant is reminded to tidy up', async () => {
  const backend = openBackend('owner-left')
  const { oid, name, upn } = personByKey('full-admin')
  const claimId = '5f0e6c1a-8f0b-4f0e-9d0c-3b8f5d8b7a11'
  backend.store.change(({ portal }) => {
    for (const user of portal.users) {
      if (user.oid === oid) user.accessManagement = true
    }
    const { companyId } = contoso.params
    portal.claims.push({ id: claimId, companyId, oid, name, email: upn, state: granted })
  })
  const kinds = async (person: 'owner' | 'full-admin' | 'reader') =>
    (await backend.as(person)('noticeList', contoso)).items.map(({ kind, who }) => [kind, who])
  expect(await kinds('owner')).toEqual([['ownership-claimed', 'Ben Carter']])
  expect(await kinds('full-admin'), 'knows what they did').toEqual([])
  expect(await kinds('reader'), 'manages no access').toEqual([])

  const banners = async (person: 'owner' | 'full-admin') =>
    (await backend.as(person)('companyOverview', contoso)).banners
  expect(await banners('owner')).toEqual([])
  expect(await banners('full-admin')).toEqual([{ kind: 'delete-registration', claimId }])
  await backend.as('full-admin')('claimRegistrationDeleted', { params: { claimId } })
  expect(await banners('full-admin')).toEqual([])
})

const granted = {
  kind: 'granted' as const,
  receipt: {
    grantedAt: start,
    clientIdEnd: '34554',
    createdAt: start,
    createdBy: 'ben.carter@contoso.example',
    consentedBy: 'ben.carter@contoso.example',
    notified: 1,
    registrationDeleted: false,
  },
}

async function see({ as }: Backend, upTo: string) {
  await as('owner')('companySignIn', contoso)
  await as('owner')('noticesSeen', { ...contoso, body: { upTo } })
}
