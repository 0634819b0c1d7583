import { IntunePermission } from '#src/api/contract/environments.ts'
import { missingIn } from '#mocks/portal/context.ts'
import { describe, expect, test } from 'vitest'
import { highest } from '#src/api/contract/access.ts'
import { isPersonKey, personByKey, personKeys, type PersonKey } from '#mocks/microsoft/people.ts'
import config from '#mocks/config.json' with { type: 'json' }
import { tenants } from '#mocks/microsoft/tenants.ts'
import { accessManagers } from '#mocks/portal/context.ts'
import { days, minutes } from '#mocks/world/clock.ts'
import { copy } from '#mocks/world/copy.ts'
import type { World } from '#mocks/world/state.ts'
import { companyIn } from './base.ts'
import { companyIdOf, companySlugs } from './companies.ts'
import { beginScenario, scenarioById, scenarioIds, type ScenarioId } from './scenarios.ts'

const now = Date.parse('2026-03-02T09:00:00Z')
const begin = (id: ScenarioId) => beginScenario(id, now)

const contosoOf = (id: ScenarioId) => {
  const world = begin(id)
  const contoso = companyIn(world, 'contoso')
  return { world, contoso, environment: contoso.environment }
}

const managersOf = (world: World) => {
  const { users, groups } = accessManagers(world, companyIn(world, 'contoso'))
  const names = groups.map(
    ({ groupId }) => world.microsoft.groups.find(({ id }) => id === groupId)?.name,
  )
  return [...users.map(({ email }) => email), ...names]
}

const owner = 'ana.silva@contoso.example'

// The ids below stand in links and documents of others: a change here breaks them.

test.each<[PersonKey, string, string, string, string[]]>([
  ['owner', 'Ana Silva', '1099f562-9b9b-4684-9c7b-5e12a345c5ae', owner, ['Global Administrator']],
  [
    'full-admin',
    'Ben Carter',
    'b75c1c57-99a1-405a-b94b-9b14b570ed0e',
    'ben.carter@contoso.example',
    [],
  ],
  [
    'custom-app-admin',
    'Cora Lind',
    'f4ce0fca-bb83-4181-9c12-2273e89bf388',
    'cora.lind@contoso.example',
    [],
  ],
  [
    'intune-app-admin',
    'Ivo Novak',
    '9ca03694-5fae-42a1-8594-effb1372e2f2',
    'ivo.novak@contoso.example',
    ['Application Administrator'],
  ],
  [
    'reader',
    'Rita Moreau',
    '9aaf1225-4a0d-4a3d-9a49-915c2dfe2b13',
    'rita.moreau@contoso.example',
    [],
  ],
  [
    'two-companies',
    'Max Weber',
    '446d32ed-acaa-4a8e-9d62-ae31c2600ec4',
    'max.weber@contoso.example',
    ['Application Administrator', 'Privileged Role Administrator'],
  ],
  [
    'newcomer',
    'Nia Okafor',
    '9432497b-2b85-416a-975c-f4976e316215',
    'nia.okafor@contoso.example',
    ['Global Administrator'],
  ],
  [
    'app-admin',
    'Omar Haddad',
    '7571fd3f-ac17-4a63-9446-d038bef0a80b',
    'omar.haddad@contoso.example',
    ['Application Administrator'],
  ],
  [
    'fabrikam-owner',
    'Fay Jensen',
    '15ecc77a-7553-4f19-ae47-233058ec8080',
    'fay.jensen@fabrikam.example',
    ['Global Administrator'],
  ],
  [
    'no-company',
    'Zed Young',
    'a2ac2742-51ec-4447-bc81-ba35b0fb18b2',
    'zed.young@tailspin.example',
    ['Global Administrator'],
  ],
])('%s is %s', (key, name, oid, upn, roles) => {
  const home = Object.values(tenants).find(({ domain }) => upn.endsWith(`@${domain}`))
  expect(personByKey(key)).toMatchObject({ name, oid, upn, roles, tenantId: home?.id })
})

test('there are ten people', () => {
  expect(personKeys).toHaveLength(10)
})

test('the tenants are as written', () => {
  expect(Object.values(tenants).map(({ name, id, domain }) => [name, id, domain])).toEqual([
    ['Contoso', 'f62e544d-45e5-41da-8313-a2b66bd8012d', 'contoso.example'],
    ['Fabrikam', 'fce67a04-4a3e-408c-ba87-2a69f00da989', 'fabrikam.example'],
    ['Tailspin', '5031e3aa-e59e-44ac-86c2-8fa68262d8d0', 'tailspin.example'],
  ])
})

test('whoever is locked out of their company’s tenant is sent to addresses of nobody’s tenant', () => {
  const { productDocs, releaseNotes, supportMail } = config.links
  const hosts = [productDocs, releaseNotes, `mailto://${supportMail}`].map(
    (address) => new URL(address).hostname,
  )
  for (const { domain, furtherDomains } of Object.values(tenants))
    for (const theirs of [domain, ...furtherDomains])
      expect(hosts.filter((host) => host.endsWith(theirs))).toEqual([])
})

test('the companies are as written', () => {
  const world = begin('tour')
  const tenantOf = (id: string) => world.microsoft.tenants.find((tenant) => tenant.id === id)?.name
  const rows = world.portal.companies.map((it) => [
    it.slug,
    it.name,
    it.id,
    it.region,
    tenantOf(it.tenantId),
  ])
  expect(rows).toEqual([
    ['contoso', 'Contoso', 'b57fbf7b-677f-4929-bdd2-60da87c5f87a', 'US', 'Contoso'],
    ['contoso-labs', 'Contoso Labs', 'd956b3d8-7672-4062-b57b-8fea70f6dc81', 'EU', 'Contoso'],
    ['northwind', 'Northwind Traders', 'bfccff7f-90e6-4dd6-a035-f2b0aae6916d', 'US', 'Contoso'],
    ['fabrikam', 'Fabrikam', '80e77c29-f0aa-45d4-9dc5-50f0e49f902f', 'US', 'Fabrikam'],
  ])
})

test('everybody has the access that the list of people promises', () => {
  const { users } = begin('tour').portal
  const rows = personKeys.flatMap((key) =>
    companySlugs.flatMap((slug) => {
      const own = users.filter(
        ({ oid, companyId }) => oid === personByKey(key).oid && companyId === companyIdOf(slug),
      )
      const access = highest(own)
      return access ? [[key, slug, access.role, access.accessManagement]] : []
    }),
  )
  expect(rows).toEqual([
    ['owner', 'contoso', 'full-admin', true],
    ['full-admin', 'contoso', 'full-admin', false],
    ['custom-app-admin', 'contoso', 'custom-app-admin', false],
    ['intune-app-admin', 'contoso', 'intune-app-admin', false],
    ['reader', 'contoso', 'read-only-admin', false],
    ['two-companies', 'contoso', 'read-only-admin', false],
    ['two-companies', 'fabrikam', 'intune-app-admin', false],
    ['fabrikam-owner', 'fabrikam', 'full-admin', true],
  ])
})

test('every promised scenario begins, with its person and company', () => {
  const rows = scenarioIds.map((id) => [id, scenarioById(id).person, scenarioById(id).company])
  expect(rows).toEqual([
    ['tour', 'nobody', 'contoso'],
    ['owner-left', 'nobody', 'contoso'],
    ['owner-left-two-failures', 'nobody', 'contoso'],
    ['owner-left-locked', 'nobody', 'contoso'],
    ['secrets-blocked', 'nobody', 'contoso'],
    ['new-company', 'owner', 'contoso'],
    ['trial-day-12', 'owner', 'contoso'],
    ['trial-expired', 'owner', 'contoso'],
    ['limit-near', 'owner', 'contoso'],
    ['test-tenant', 'owner', 'contoso'],
    ['once-managed', 'owner', 'contoso'],
    ['licensed', 'owner', 'contoso'],
    ['connection-lost', 'owner', 'contoso'],
    ['tenant-taken', 'owner', 'contoso'],
    ['one-access-manager', 'owner', 'contoso'],
    ['group-holds-access', 'full-admin', 'contoso'],
    ['access-requests', 'owner', 'contoso'],
    ['region-outage', 'two-companies', null],
    ['many-companies', 'two-companies', null],
    ['large-company', 'owner', 'contoso'],
  ])
})

describe.each(scenarioIds)('%s', (id) => {
  test('survives JSON, and begins the same each time', () => {
    const world = begin(id)
    expect(JSON.parse(JSON.stringify(world))).toStrictEqual(world)
    expect(begin(id)).toEqual(world)
  })

  test('shares nothing with the next beginning', () => {
    const world = begin(id)
    const asItWas = copy(world)
    const { microsoft, portal } = begin(id)
    for (const account of microsoft.accounts) account.enabled = !account.enabled
    for (const tenant of microsoft.tenants) tenant.userConsent = 'blocked'
    for (const grant of microsoft.grants) grant.scopes = []
    for (const company of portal.companies) company.domains.push('other.example')
    expect(world).toEqual(asItWas)
    expect(begin(id)).toEqual(asItWas)
  })

  test('nothing in it lies in the future, and every id leads somewhere', () => {
    const { microsoft, portal } = begin(id)
    const known = new Set(portal.companies.map((company) => company.id))
    const groups = new Set(microsoft.groups.map((group) => group.id))
    for (const { companyId, lastLogon } of portal.users) {
      expect(known).toContain(companyId)
      expect(lastLogon ?? 0).toBeLessThanOrEqual(now)
    }
    for (const { companyId, groupId } of portal.groupRoles) {
      expect(known).toContain(companyId)
      expect(groups).toContain(groupId)
    }
    for (const { companyId, receivedAt } of portal.accessRequests) {
      expect(known).toContain(companyId)
      expect(receivedAt).toBeLessThanOrEqual(now)
    }
  })

  test('its own person can be signed in to its company', () => {
    const { person, company } = scenarioById(id)
    if (!isPersonKey(person) || !company) return
    const own = begin(id).portal.users.filter(({ oid }) => oid === personByKey(person).oid)
    expect(own.map(({ companyId }) => companyId)).toContain(companyIdOf(company))
  })
})

test.each(['tour', 'licensed', 'large-company', 'region-outage'] as const)(
  '%s: a healthy company',
  (id) => {
    const { world, environment } = contosoOf(id)
    expect(environment).toMatchObject({
      connection: { tenantId: tenants.contoso.id },
      license: { type: 'Enterprise Plus', trial: false, key: 'ENTP-CONT-2026-0247' },
    })
    expect(environment.license?.expiresAt).toBe(now + days(730))
    expect(managersOf(world)).toEqual([owner, 'PMPC Owners'])
    expect(world.portal.groupRoles).toHaveLength(3)
    expect(world.portal.invitations).toHaveLength(2)
    expect(world.portal.accessRequests).toHaveLength(1)
  },
)

test.each(['owner-left', 'owner-left-two-failures', 'owner-left-locked'] as const)(
  '%s: the only access manager cannot sign in any more',
  (id) => {
    const { world, environment } = contosoOf(id)
    expect(managersOf(world)).toEqual([owner])
    const disabled = world.microsoft.accounts.filter(({ enabled }) => !enabled)
    expect(disabled.map(({ upn }) => upn)).toEqual([owner])
    expect(environment.connection).toBeNull()
    const recoverable = world.portal.companies.filter(({ recovery }) => recovery)
    expect(recoverable.map(({ slug }) => slug)).toEqual(['contoso', 'contoso-labs', 'fabrikam'])
  },
)

test('new-company: created today, empty, with one person', () => {
  const { world, contoso, environment } = contosoOf('new-company')
  const createdAt = now - minutes(1)
  expect(contoso.createdAt).toBe(createdAt)
  expect(environment).toMatchObject({ createdAt, connection: null, license: null })
  const users = world.portal.users.filter(({ companyId }) => companyId === contoso.id)
  expect(users.map(({ email, lastLogon }) => [email, lastLogon])).toEqual([[owner, createdAt]])
})

test.each([
  ['trial-day-12', 18],
  ['trial-expired', -1],
] as const)('%s: the trial ends in %i days', (id, left) => {
  const { world, environment } = contosoOf(id)
  const { license } = environment
  expect(missingIn(world, tenants.contoso.id)).toEqual([])
  expect(license).toMatchObject({ trial: true, expiresAt: now + days(left) })
  expect((license?.expiresAt ?? 0) - (license?.startedAt ?? 0)).toBe(days(30))
})

test('connection-lost: the consent is gone, everything of the portal is as in tour', () => {
  const { world } = contosoOf('connection-lost')
  expect(missingIn(world, tenants.contoso.id)).toEqual(IntunePermission.options)
  expect(missingIn(begin('tour'), tenants.contoso.id)).toEqual([])
  expect(world.portal).toEqual(begin('tour').portal)
})

test('tenant-taken: Fabrikam holds the tenant of Contoso', () => {
  const { world, environment } = contosoOf('tenant-taken')
  expect(environment.connection).toBeNull()
  expect(companyIn(world, 'fabrikam').environment.connection?.tenantId).toBe(tenants.contoso.id)
})

test('one-access-manager: only the owner', () => {
  expect(managersOf(begin('one-access-manager'))).toEqual([owner])
})

test('group-holds-access: only the group, with one person in it', () => {
  const world = begin('group-holds-access')
  expect(managersOf(world)).toEqual(['PMPC Owners'])
  expect(world.microsoft.groups.find(({ name }) => name === 'PMPC Owners')?.members).toEqual([
    personByKey('full-admin').oid,
  ])
})

test('access-requests: three people, one at length and with markup', () => {
  const { accessRequests } = begin('access-requests').portal
  expect(accessRequests).toHaveLength(3)
  const longest = accessRequests
    .map(({ reason }) => reason)
    .toSorted((a, b) => b.length - a.length)[0]
  expect(longest?.trim()).toHaveLength(500)
  expect(longest).toContain('<b>')
  expect(longest).toContain('"')
})

test('region-outage: the EU is down', () => {
  expect(begin('region-outage').conditions.outages).toEqual(['EU'])
  expect(begin('tour').conditions.outages).toEqual([])
})
