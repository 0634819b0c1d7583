import { expect, test } from 'vitest'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { days } from '#mocks/world/clock.ts'
import { newKey } from '../for-tests.ts'
import { openEnvironments } from './for-tests.ts'

type Environments = ReturnType<typeof openEnvironments>

const activate = ({ as, params }: Environments, key: string, termsAccepted = false) =>
  as('owner')('licenseActivate', { params, body: { key, termsAccepted }, ...newKey() })
const startTrial = ({ as, params }: Environments, devices = 40) =>
  as('owner')('trialStart', { params, body: { devices }, ...newKey() })

test.each([
  ['ENTP-CONT-2026-0247', 'Enterprise Plus', 730],
  ['ENTR-CONT-2026-0B53', 'Enterprise Premium', 365],
  ['  entp-cont-2026-0247 ', 'Enterprise Plus', 730],
  ['NFRX-CONT-2026-0F04', 'Not For Resale', 365],
])('the key %j activates %s for %i days', async (key, type, length) => {
  const environments = openEnvironments('new-company')
  const { license } = await activate(environments, key)
  expect(license).toMatchObject({ type, trial: false, keyEnd: key.trim().toUpperCase().slice(-4) })
  const { startedAt, expiresAt } = license ?? { startedAt: '', expiresAt: '' }
  expect(Date.parse(expiresAt) - Date.parse(startedAt)).toBe(days(length))
  expect(environments.titles()).toEqual(['Environment Default Environment Updated'])
})

test.each([
  ['MSPX-CONT-2026-0777', { code: 'license_sku' }],
  ['MSPP-CONT-2026-0M19', { code: 'license_terms' }],
  ['ENTP-OLDD-2020-0001', { code: 'invalid_request', fields: { key: 'expiredLicense' } }],
  ['MSPX-CONT-2026-0778', { code: 'invalid_request', fields: { key: 'unknownLicense' } }],
  ['ENTP-XXXX-0000-0000', { code: 'invalid_request', fields: { key: 'unknownLicense' } }],
  ['   ', { code: 'invalid_request', fields: { key: 'required' } }],
  ['A'.repeat(65), { code: 'invalid_request', fields: { key: 'tooLong' } }],
])('the key %j is refused, and nothing is changed', async (key, problem) => {
  const environments = openEnvironments('new-company')
  const before = environments.store.read()
  await expect(activate(environments, key)).rejects.toMatchObject({ problem })
  expect(environments.store.read()).toEqual(before)
})

test('a key belongs to one company', async () => {
  const { as, params } = openEnvironments('new-company', 'fabrikam')
  const body = { key: 'ENTP-CONT-2026-0247', termsAccepted: false }
  await expect(
    as('fabrikam-owner')('licenseActivate', { params, body, ...newKey() }),
  ).rejects.toMatchObject({ problem: { fields: { key: 'unknownLicense' } } })
})

test.each(['contoso', 'fabrikam'] as const)('a key that has expired is so at %s', async (slug) => {
  const { as, params } = openEnvironments('new-company', slug)
  const owner = slug === 'fabrikam' ? 'fabrikam-owner' : 'owner'
  const body = { key: 'ENTP-OLDD-2020-0001', termsAccepted: false }
  await expect(as(owner)('licenseActivate', { params, body, ...newKey() })).rejects.toMatchObject({
    problem: { fields: { key: 'expiredLicense' } },
  })
})

test('a trial runs for thirty days, and there is one', async () => {
  const environments = openEnvironments('new-company')
  const { environment, outcome } = await startTrial(environments)
  expect(outcome).toBe('trial-started')
  expect(environment.license).toMatchObject({ type: 'Enterprise Plus', trial: true, devices: 40 })
  expect(environment.trial).toBe('used')
  environments.pass(days(30))
  await expect(startTrial(environments)).rejects.toThrow('trial_used')
  await activate(environments, 'ENTP-CONT-2026-0247')
  expect(environments.company().environment.otherLicenses).toMatchObject([{ trial: true }])
})

test('where a licence is there already, it is activated in place of a trial', async () => {
  const environments = openEnvironments('new-company')
  await activate(environments, 'ENTP-CONT-2026-0247')
  expect(await startTrial(environments)).toMatchObject({
    outcome: 'existing-license',
    environment: { license: { keyEnd: '0247', trial: false } },
  })
})

test('test tenants of Microsoft have no trial', async () => {
  const environments = openEnvironments('new-company')
  environments.store.change(({ microsoft, portal }) => {
    for (const tenant of microsoft.tenants) tenant.furtherDomains.push('M365x123456.example')
    // Whatever the company makes of its domains.
    for (const company of portal.companies) company.domains = []
  })
  await expect(startTrial(environments)).rejects.toThrow('trial_not_offered')
})

test('whom a service provider has looked after has no trial', async () => {
  const environments = openEnvironments('once-managed')
  await expect(startTrial(environments)).rejects.toMatchObject({
    problem: { code: 'trial_not_offered', facts: { why: 'once-managed' } },
  })
})

test('from MSP Plus there is no way back to another licence, not even to an old one', async () => {
  const environments = openEnvironments('licensed')
  const { as, params, store } = environments
  const { license, otherLicenses } = await activate(environments, 'MSPP-CONT-2026-0M19', true)
  expect(license).toMatchObject({ type: 'MSP Plus', keyEnd: '0M19' })
  const { portal } = store.read()
  await expect(activate(environments, 'ENTR-CONT-2026-0B53')).rejects.toThrow('license_downgrade')
  const body = { licenseId: otherLicenses[0]?.id ?? '' }
  await expect(as('owner')('licenseSelect', { params, body, ...newKey() })).rejects.toThrow(
    'license_downgrade',
  )
  expect(store.read().portal).toEqual(portal)
})

test('a licence of before does not come back in place of a trial either', async () => {
  const environments = openEnvironments('licensed')
  await activate(environments, 'MSPP-CONT-2026-0M19', true)
  environments.pass(days(366))
  await expect(startTrial(environments, 40)).rejects.toThrow('license_downgrade')
})

test.each([0, -1, 1.5, 1_000_001])('a trial for %d devices is refused', async (devices) => {
  await expect(startTrial(openEnvironments('new-company'), devices)).rejects.toMatchObject({
    problem: { fields: { devices: 'deviceCount' } },
  })
})

test('a licence of before can be taken again while it is valid', async () => {
  const environments = openEnvironments('trial-expired')
  const { as, params, pass } = environments
  await activate(environments, 'ENTR-CONT-2026-0B53')
  const { license, otherLicenses } = await activate(environments, 'ENTP-CONT-2026-0247')
  const choose = (licenseId = '') =>
    as('owner')('licenseSelect', { params, body: { licenseId }, ...newKey() })
  expect(otherLicenses.map(({ keyEnd }) => keyEnd)).toEqual(['0B53', '0001'])
  const [premium, trial] = otherLicenses
  expect((await choose(premium?.id)).license).toEqual(premium)
  expect((await choose(license?.id)).license).toEqual(license)
  await expect(choose(trial?.id)).rejects.toMatchObject({
    problem: { fields: { licenseId: 'expiredLicense' } },
  })
  await expect(choose(params.companyId)).rejects.toMatchObject({
    problem: { fields: { licenseId: 'unknownLicense' } },
  })
  pass(days(365))
  await expect(choose(premium?.id)).rejects.toMatchObject({
    problem: { fields: { licenseId: 'expiredLicense' } },
  })
})

test.each<[PersonKey, boolean]>([
  ['owner', true],
  ['full-admin', true],
  ['intune-app-admin', true],
  ['custom-app-admin', false],
  ['reader', false],
])('%s may read the whole key: %s', async (person, may) => {
  const { as, params } = openEnvironments('licensed')
  const key = as(person)('licenseKeyShow', { params })
  if (may) expect(await key).toEqual({ key: 'ENTP-CONT-2026-0247' })
  else await expect(key).rejects.toThrow('forbidden')
  const shown = await as(person)('environmentGet', { params })
  expect(JSON.stringify(shown)).not.toContain('ENTP-CONT')
})

test('a name is kept without the space around it; invisible characters are refused', async () => {
  const { as, params, send, titles } = openEnvironments('licensed')
  const { etag } = await send('environmentGet', { params }, 'owner')
  const rename = (name: string) =>
    as('owner')('environmentRename', { params, body: { name }, etag: etag ?? '', ...newKey() })
  for (const [name, fault] of [
    ['  ', 'required'],
    ['x'.repeat(65), 'tooLong'],
    ['Pro\u0007duction', 'controlCharacter'],
    ['Pro\u202Eduction', 'controlCharacter'],
  ] as const)
    await expect(rename(name)).rejects.toMatchObject({ problem: { fields: { name: fault } } })
  expect((await rename(' R&D @ home / +1 ')).name).toBe('R&D @ home / +1')
  const again = await send('environmentGet', { params }, 'owner')
  const input = { params, body: { name: 'R&D @ home / +1' }, etag: again.etag ?? '', ...newKey() }
  await as('owner')('environmentRename', input)
  expect(titles()).toEqual(['Environment R&D @ home / +1 Updated'])
})

test('a request for a quote reaches the sales team and, in writing, the one who asked', async () => {
  const { as, params, store } = openEnvironments('trial-expired')
  const body = { name: 'Ana Silva', email: 'ana@contoso.example', licenses: 250, message: '' }
  await as('owner')('quoteRequest', { params, body, ...newKey() })
  expect(store.read().portal.mails.map(({ to, lines }) => [to, lines[1]])).toEqual([
    ['sales@holdfast.example', 'Licenses: 250'],
    ['ana@contoso.example', 'Licenses: 250'],
  ])
})
