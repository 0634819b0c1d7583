import { expect, test } from 'vitest'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { companyIn, revokeConsent } from '#mocks/scenarios/base.ts'
import { hours } from '#mocks/world/clock.ts'
import type { World } from '#mocks/world/state.ts'
import { memoryShelf, newKey, openBackend, start } from './for-tests.ts'

type Backend = ReturnType<typeof openBackend>

const labs = { companyId: companyIdOf('contoso-labs') }
const contoso = { companyId: companyIdOf('contoso') }

const listOf = async (backend: Backend, person: PersonKey, query = {}) =>
  backend.as(person)('companyList', { query })

const rowsOf = async (backend: Backend, person: PersonKey) =>
  (await listOf(backend, person)).items.map(({ name, choice }) => `${name}: ${choice.kind}`)

const ask = (
  backend: Backend,
  person: PersonKey,
  params: { companyId: string } = labs,
  reason = '',
) => backend.as(person)('accessRequestCreate', { params, body: { reason }, ...newKey() })

const mailsIn = ({ store }: Backend) =>
  store.read().portal.mails.map(({ to, subject }) => [to, subject])

test.each<[PersonKey, string[]]>([
  ['owner', ['Contoso: member', 'Contoso Labs: stranger', 'Northwind Traders: stranger']],
  [
    'two-companies',
    [
      'Contoso: member',
      'Fabrikam: member',
      'Contoso Labs: stranger',
      'Northwind Traders: stranger',
    ],
  ],
  ['newcomer', ['Contoso: stranger', 'Contoso Labs: stranger', 'Northwind Traders: stranger']],
  ['fabrikam-owner', ['Fabrikam: member']],
  ['no-company', []],
])('%s finds the own companies, then those of the own organisation', async (person, rows) => {
  expect(await rowsOf(openBackend(), person)).toEqual(rows)
})

test('the company that one is signed in to comes first', async () => {
  const backend = openBackend()
  await backend.as('two-companies')('companySignIn', {
    params: { companyId: companyIdOf('fabrikam') },
  })
  const { items, memberships } = await listOf(backend, 'two-companies')
  expect(items.map(({ choice }) => choice.kind === 'member' && choice.signedIn)).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(items[0]).toMatchObject({
    name: 'Fabrikam',
    choice: { access: { role: 'intune-app-admin' } },
  })
  expect(memberships).toBe(2)
})

test('a group gives access for as long as Intune answers and the person is in it', async () => {
  const backend = openBackend()
  const join = (members: PersonKey[]) => {
    backend.store.change(({ microsoft }) => {
      const group = microsoft.groups.find(({ name }) => name === 'PMPC Packaging')
      if (group) group.members = members.map((key) => personByKey(key).oid)
    })
  }
  join(['newcomer'])
  expect((await listOf(backend, 'newcomer')).items[0]).toMatchObject({
    name: 'Contoso',
    choice: { kind: 'member', access: { role: 'custom-app-admin', accessManagement: false } },
  })
  join([])
  expect((await listOf(backend, 'newcomer')).items[0]?.choice.kind).toBe('stranger')
  join(['newcomer'])
  backend.store.change((world) => {
    companyIn(world, 'contoso').environment.connection = null
  })
  expect((await listOf(backend, 'newcomer')).items[0]?.choice.kind).toBe('stranger')
})

test('of two ways to have access the higher one counts', async () => {
  const { items } = await listOf(openBackend('group-holds-access'), 'full-admin')
  expect(items[0]?.choice).toMatchObject({
    access: { role: 'full-admin', accessManagement: true },
  })
})

test('a company whose mail domain is switched off is nobody else’s business', async () => {
  const backend = openBackend()
  backend.store.change((world) => {
    companyIn(world, 'contoso').domains = []
  })
  expect(await rowsOf(backend, 'owner')).toContain('Contoso: member')
  expect(await rowsOf(backend, 'newcomer')).not.toContain('Contoso: stranger')
  await expect(ask(backend, 'newcomer', contoso)).rejects.toThrow('not_found')
})

test('a company without administrator says so, and whether it can be recovered', async () => {
  const northwind = async (backend: Backend) =>
    (await listOf(backend, 'newcomer')).items.find(({ name }) => name === 'Northwind Traders')
      ?.choice
  expect(await northwind(openBackend('tour'))).toMatchObject({
    administered: false,
    recovery: true,
  })
  expect(await northwind(openBackend('owner-left'))).toMatchObject({
    administered: false,
    recovery: false,
  })
})

test.each<[string, (world: World) => void]>([
  [
    'the group is empty',
    ({ microsoft }) => {
      for (const group of microsoft.groups) group.members = []
    },
  ],
  [
    'Entra has the group no longer',
    ({ microsoft }) => {
      microsoft.groups = []
    },
  ],
  [
    'Microsoft does not tell who is in the group',
    (world) => {
      revokeConsent(world, 'contoso', ['GroupMember.Read.All'])
    },
  ],
])('where only a group can approve and %s, nobody can', async (_, take) => {
  const backend = openBackend('group-holds-access')
  const choice = async () =>
    (await listOf(backend, 'newcomer')).items.find(({ name }) => name === 'Contoso')?.choice
  expect(await choice()).toMatchObject({ administered: true })
  backend.store.change(take)
  expect(await choice()).toMatchObject({ administered: false, recovery: true })
  expect(await backend.as('reader')('accessManagerList', { params: contoso })).toEqual({
    people: [],
    groups: [],
  })
  await ask(backend, 'newcomer', contoso)
  expect(mailsIn(backend).filter(([, subject]) => subject?.startsWith('Access Request'))).toEqual(
    [],
  )
})

test('a search finds names and ids; pages show every company once', async () => {
  const backend = openBackend()
  const names = async (search: string) =>
    (await listOf(backend, 'owner', { search })).items.map(({ name }) => name)
  expect(await names('CONTOSOlabs')).toEqual(['Contoso Labs'])
  expect(await names('bfccff7f')).toEqual(['Northwind Traders'])
  expect(await names('nobody')).toEqual([])

  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await listOf(backend, 'owner', { limit: 1, ...(cursor && { cursor }) })
    expect(page.total).toBe(3)
    seen.push(...page.items.map(({ name }) => name))
    cursor = page.next
  }
  expect(seen).toEqual(['Contoso', 'Contoso Labs', 'Northwind Traders'])
})

test('while a region is down its companies are hidden, and nobody can ask to join', async () => {
  const backend = openBackend('region-outage')
  const { items, outages } = await listOf(backend, 'two-companies')
  expect(items.map(({ region }) => region)).not.toContain('EU')
  expect(outages).toEqual(['EU'])
  expect((await listOf(backend, 'fabrikam-owner')).outages).toEqual([])

  await expect(ask(backend, 'newcomer', labs)).rejects.toThrow('region_unavailable')
  backend.store.change(({ conditions }) => {
    conditions.outages = []
  })
  expect((await listOf(backend, 'two-companies')).items.map(({ region }) => region)).toContain('EU')
})

test('asking to join tells those who can approve, and gives no access', async () => {
  const backend = openBackend()
  await ask(backend, 'newcomer', contoso, '  I take over the devices.  ')
  expect(backend.store.read().portal.mails).toMatchObject([
    {
      to: 'ana.silva@contoso.example',
      subject: 'Access Request "Contoso"',
      lines: ['nia.okafor@contoso.example', 'I take over the devices.'],
      sentAt: start,
    },
  ])
  expect(await rowsOf(backend, 'newcomer')).toContain('Contoso: waiting')
  await expect(backend.as('newcomer')('companySignIn', { params: contoso })).rejects.toThrow(
    'not_found',
  )
})

test('where only a group can approve, its members are told', async () => {
  const backend = openBackend('group-holds-access')
  await ask(backend, 'newcomer', contoso)
  expect(mailsIn(backend)).toEqual([['ben.carter@contoso.example', 'Access Request "Contoso"']])
})

test.each<[PersonKey, { companyId: string }, string]>([
  ['owner', contoso, 'already_member'],
  ['fabrikam-owner', contoso, 'not_found'],
  ['newcomer', { companyId: crypto.randomUUID() }, 'not_found'],
])('%s cannot ask to join there: %o', async (person, params, code) => {
  const backend = openBackend()
  await expect(ask(backend, person, params)).rejects.toThrow(code)
  expect(mailsIn(backend)).toEqual([])
})

test('a reason of 500 characters is enough', async () => {
  const backend = openBackend()
  await expect(ask(backend, 'newcomer', labs, 'a'.repeat(501))).rejects.toMatchObject({
    problem: { fields: { reason: 'tooLong' } },
  })
  await ask(backend, 'newcomer', labs, 'a'.repeat(500))
})

test('of two tabs that ask at once, one asks', async () => {
  const shelf = memoryShelf()
  const tabs = [openBackend('tour', shelf), openBackend('tour', shelf)]
  const answers = await Promise.allSettled(tabs.map((tab) => ask(tab, 'newcomer')))
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect(answers[1]).toMatchObject({ reason: { message: 'request_pending' } })
  for (const { store } of tabs) {
    expect(store.read().portal.accessRequests.filter(({ oid }) => oid === nia)).toHaveLength(1)
    expect(store.read().portal.mails).toHaveLength(1)
  }
})

const nia = personByKey('newcomer').oid

test('approvers can be reminded a day after they were last told, not sooner', async () => {
  const backend = openBackend()
  const { requestId, renotifyFrom } = await ask(backend, 'newcomer')
  const remind = () =>
    backend.as('newcomer')('accessRequestRenotify', {
      params: { ...labs, requestId },
      ...newKey(),
    })
  expect(renotifyFrom).toBe(new Date(start + hours(24)).toISOString())

  backend.pass(hours(24) - 1)
  await expect(remind()).rejects.toMatchObject({
    problem: { code: 'too_early', facts: { from: renotifyFrom } },
  })
  expect(mailsIn(backend)).toHaveLength(1)

  backend.pass(1)
  expect(await remind()).toEqual({
    requestId,
    since: new Date(start).toISOString(),
    renotifyFrom: new Date(start + hours(48)).toISOString(),
  })
  expect(mailsIn(backend)).toHaveLength(2)
  await expect(remind()).rejects.toThrow('too_early')
})

test('a request can be taken back, and then asked again; by nobody else', async () => {
  const backend = openBackend()
  const { requestId } = await ask(backend, 'newcomer')
  const withdraw = (person: PersonKey, params = { ...labs, requestId }) =>
    backend.as(person)('accessRequestWithdraw', { params, ...newKey() })

  await expect(withdraw('app-admin')).rejects.toThrow('not_found')
  await expect(withdraw('newcomer', { ...contoso, requestId })).rejects.toThrow('not_found')
  expect(await rowsOf(backend, 'newcomer')).toContain('Contoso Labs: waiting')

  await withdraw('newcomer')
  expect(await rowsOf(backend, 'newcomer')).toContain('Contoso Labs: stranger')
  await expect(withdraw('newcomer')).rejects.toThrow('not_found')
  await ask(backend, 'newcomer')
})
