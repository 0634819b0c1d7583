import { expect, test } from 'vitest'
import { newKey, openBackend, start } from './for-tests.ts'

type Backend = ReturnType<typeof openBackend>

const newCompany = {
  region: 'US',
  name: 'Tailspin Toys',
  country: 'PT',
  firstName: 'Zed',
  lastName: 'Young',
  contactEmail: 'zed@tailspin.example',
  termsAccepted: true,
} as const

const create = (
  backend: Backend,
  changes: Partial<Record<keyof typeof newCompany, unknown>> = {},
) =>
  backend.as('no-company')('companyCreate', {
    body: { ...newCompany, ...(changes as Partial<typeof newCompany>) },
    ...newKey(),
  })

test('no company can be created in a region that is down', async () => {
  const backend = openBackend('region-outage')
  await expect(create(backend, { region: 'EU' })).rejects.toMatchObject({
    problem: { code: 'region_unavailable', facts: { region: 'EU' } },
  })
  await create(backend, { region: 'US' })
})

test('whoever creates a company is signed in to it and manages its access', async () => {
  const backend = openBackend()
  const { id } = await create(backend, { name: '  Tailspin Toys ' })
  expect(await backend.as('no-company')('companyOverview', { params: { companyId: id } })).toEqual({
    id,
    name: 'Tailspin Toys',
    region: 'US',
    access: { role: 'full-admin', accessManagement: true },
    you: 'Zed Young',
    signedIn: true,
    connection: 'none',
    missing: [],
    banners: [{ kind: 'one-access-manager' }],
    unseenNotices: 0,
  })
  const { portal } = backend.store.read()
  expect(portal.companies.at(-1)).toMatchObject({
    recovery: true,
    domains: ['tailspin.example'],
    environment: { name: 'Default Environment', createdAt: start, connection: null, license: null },
  })
  expect(portal.events).toMatchObject([
    {
      companyId: id,
      at: start,
      title: 'Company Tailspin Toys Created by zed.young@tailspin.example',
      actor: 'zed.young@tailspin.example',
    },
  ])
  expect(await backend.as('no-company')('profileGet', {})).toMatchObject({
    contactEmail: 'zed@tailspin.example',
  })
})

test.each([
  ['name', '', 'required'],
  ['name', '   ', 'required'],
  ['name', 'a'.repeat(65), 'tooLong'],
  ['name', 'R@D', 'forbiddenCharacter'],
  ['name', 'A/B', 'forbiddenCharacter'],
  ['name', 'A+B', 'forbiddenCharacter'],
  ['name', 'A\u0007B', 'forbiddenCharacter'],
  ['name', '\u200B\u200D', 'required'],
  ['name', '\u3164', 'required'],
  ['name', 'Contoso \u202Egro.', 'controlCharacter'],
  ['name', 'Con\u2066toso', 'controlCharacter'],
  ['name', 'Con\u200Btoso', 'controlCharacter'],
  ['name', 'Contoso\u2028Labs', 'controlCharacter'],
  ['region', 'MOON', 'required'],
  ['country', '', 'required'],
  ['firstName', ' ', 'required'],
  ['firstName', '\u202Ean', 'controlCharacter'],
  ['lastName', 'a'.repeat(65), 'tooLong'],
  ['contactEmail', 'zed', 'notAnEmail'],
  ['termsAccepted', false, 'mustAccept'],
])('a company with the %s %j is refused: %s', async (field, value, fault) => {
  const backend = openBackend()
  await expect(create(backend, { [field]: value })).rejects.toMatchObject({
    problem: { code: 'invalid_request', fields: { [field]: fault } },
  })
  expect(backend.store.read().portal.companies).toHaveLength(4)
})

test.each([
  'a'.repeat(64),
  'Ærø & Søn (ApS)',
  '株式会社 海',
  'x',
  'می\u200Cخواهم',
  '👩\u200D💻 & Co',
])('a company may be called %j', async (name) => {
  const backend = openBackend()
  await create(backend, { name })
  expect(backend.store.read().portal.companies.at(-1)?.name).toBe(name)
})
