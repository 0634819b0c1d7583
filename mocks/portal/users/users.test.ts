import { expect, test } from 'vitest'
import { accessAt } from '#src/api/contract/access.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { newKey, openBackend } from '#mocks/portal/for-tests.ts'
import { revokeConsent } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { idFrom } from '#mocks/world/ids.ts'

const contoso = { companyId: companyIdOf('contoso') }
const { companyId } = contoso

/** The owner, signed in to Contoso. */
function open(scenario: Parameters<typeof openBackend>[0] = 'tour', users = 0) {
  const backend = openBackend(scenario)
  backend.store.change(({ portal, sizes }) => {
    if (users) sizes.crowd = users - 6
    for (const { oid } of portal.users) portal.sessions[oid] = companyId
  })
  return { ...backend, owner: backend.as('owner') }
}
type Open = ReturnType<typeof open>

const list = async ({ owner }: Open, query: object = {}) =>
  owner('userList', { params: contoso, query: { limit: 500, ...query } })

const find = async (backend: Open, name: string) => {
  const [user] = (await list(backend, { search: name })).items
  if (!user) throw new Error(`${name} is no user`)
  return user
}

const events = ({ store }: Open) => store.read().portal.events.map(({ title }) => title)

test('nobody searches for more than an address can carry', async () => {
  expect(await list(open(), { search: 'x'.repeat(200) })).toMatchObject({ total: 0 })
  await expect(list(open(), { search: 'x'.repeat(201) })).rejects.toThrow('invalid_request')
})

test('everybody with an account stands in the list, with what else gives them access', async () => {
  const { items, total } = await list(open())
  expect(total).toBe(6)
  expect(items[0]).toMatchObject({ firstName: 'Rita', lastLogon: null, groups: [] })
  expect(items.at(-1)).toMatchObject({
    email: 'ana.silva@contoso.example',
    level: 'access-manager',
    own: true,
    groups: [{ name: 'PMPC Owners', level: 'access-manager' }],
  })
})

test('while Microsoft does not tell who is in a group, nobody is said to have anything from it', async () => {
  const backend = open()
  backend.store.change((world) => {
    revokeConsent(world, 'contoso', ['GroupMember.Read.All'])
  })
  expect((await list(backend)).items.flatMap(({ groups }) => groups)).toEqual([])
})

test.each([
  ['name', 'ascending', 'Ana'],
  ['name', 'descending', 'Rita'],
  ['level', 'ascending', 'Max'],
  ['level', 'descending', 'Ana'],
  ['lastLogon', 'ascending', 'Rita'],
  ['lastLogon', 'descending', 'Ana'],
] as const)('by %s, %s, %s comes first', async (sort, order, first) => {
  expect((await list(open(), { sort, order })).items[0]?.firstName).toBe(first)
})

test('a change of role is written down with what was before', async () => {
  const backend = open()
  const { id: userId, etag } = await find(backend, 'Cora')
  const params = { companyId, userId }
  await backend.owner('userAccessChange', {
    params,
    body: { level: 'full-admin' },
    etag,
    ...newKey(),
  })
  expect((await find(backend, 'Cora')).level).toBe('full-admin')
  expect(backend.store.read().portal.events.at(-1)).toMatchObject({
    title: 'cora.lind@contoso.example Role Changed by ana.silva@contoso.example',
    actor: 'ana.silva@contoso.example',
    category: 'User',
    operation: 'Role changed',
    severity: 'Security',
    changes: [{ name: 'Role', before: 'Custom App Admin', after: 'Full Admin' }],
  })
})

test('whoever changes what somebody else has changed meanwhile is told', async () => {
  const backend = open()
  const { id: userId, etag } = await find(backend, 'Cora')
  const change = (level: 'full-admin' | 'read-only-admin') =>
    backend.owner('userAccessChange', {
      params: { companyId, userId },
      body: { level },
      etag,
      ...newKey(),
    })
  await change('full-admin')
  await expect(change('read-only-admin')).rejects.toThrow('changed_meanwhile')
})

test('nobody changes their own role, and the last who manages access stays', async () => {
  const backend = open('one-access-manager')
  const { id: userId, etag } = await find(backend, 'Ana')
  const params = { companyId, userId }
  const change = (level: 'full-admin' | 'read-only-admin') =>
    backend.owner('userAccessChange', { params, body: { level }, etag, ...newKey() })
  await expect(change('full-admin')).rejects.toThrow('last_access_manager')
  await expect(backend.owner('userDelete', { params, ...newKey() })).rejects.toThrow(
    'last_access_manager',
  )
  backend.store.change(({ portal }) => {
    const ben = portal.users.find(({ firstName }) => firstName === 'Ben')
    Object.assign(ben ?? {}, accessAt('access-manager'))
  })
  await expect(change('read-only-admin')).rejects.toThrow('own_account')
  expect(await change('full-admin')).toEqual({ level: 'full-admin' })
})

test('who is removed is signed out there and finds nothing any more', async () => {
  const backend = open()
  const { id: userId } = await find(backend, 'Rita')
  await backend.owner('userDelete', { params: { companyId, userId }, ...newKey() })
  expect(events(backend)).toEqual([
    'rita.moreau@contoso.example Removed by ana.silva@contoso.example',
  ])
  expect(backend.store.read().portal.sessions).not.toHaveProperty(personByKey('reader').oid)
  await expect(backend.as('reader')('companyOverview', { params: contoso })).rejects.toThrow(
    'not_found',
  )
  expect((await list(backend)).total).toBe(5)
})

test('a group still lets in whose account was removed', async () => {
  const backend = open()
  const { id: userId } = await find(backend, 'Ivo')
  await backend.owner('userDelete', { params: { companyId, userId }, ...newKey() })
  expect(
    await backend.as('intune-app-admin')('companyOverview', { params: contoso }),
  ).toMatchObject({ access: accessAt('intune-app-admin') })
})

test('new rights hold from the next call on', async () => {
  const backend = open()
  const ben = backend.as('full-admin')
  await expect(ben('userList', { params: contoso, query: {} })).rejects.toThrow('forbidden')
  const { id: userId, etag } = await find(backend, 'Ben')
  const params = { companyId, userId }
  await backend.owner('userAccessChange', {
    params,
    body: { level: 'access-manager' },
    etag,
    ...newKey(),
  })
  expect((await ben('userList', { params: contoso, query: {} })).total).toBe(6)
})

test('whoever may not look is told whom to ask', async () => {
  expect(await open().as('custom-app-admin')('accessManagerList', { params: contoso })).toEqual({
    people: [{ name: 'Ana Silva', email: 'ana.silva@contoso.example' }],
    groups: ['PMPC Owners'],
  })
})

test('the holdings name everybody behind them', async () => {
  expect(
    await open('group-holds-access').as('full-admin')('accessHoldings', { params: contoso }),
  ).toEqual({
    connection: 'connected',
    people: [],
    groups: [
      {
        id: idFrom('group/PMPC Owners'),
        name: 'PMPC Owners',
        members: [{ oid: personByKey('full-admin').oid, name: 'Ben Carter' }],
      },
    ],
  })
})

test('a hundred thousand users are found, ordered and paged without being stored', async () => {
  const backend = open('large-company', 100_000)
  const first = await list(backend, { limit: 25, sort: 'name' })
  expect(first).toMatchObject({ total: 100_000, next: expect.any(String) as string })
  const second = await list(backend, { limit: 25, sort: 'name', cursor: first.next })
  const names = [...first.items, ...second.items].map(({ firstName, lastName, email }) =>
    `${firstName}${lastName} ${email}`.toLowerCase(),
  )
  expect(names).toEqual(names.toSorted())
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(50)
  expect(await backend.owner('userCounts', { params: contoso })).toMatchObject({ active: 100_000 })
  expect((await list(backend, { search: 'ana silva' })).items[0]?.own).toBe(true)
  expect(JSON.stringify(backend.store.read()).length).toBeLessThan(100_000)
}, 20_000)

test('what is done to one of a hundred thousand is kept, and only that', async () => {
  const backend = open('large-company', 100_000)
  const [one, other] = (await list(backend, { limit: 2, search: 'keiko' })).items
  if (!one || !other) throw new Error('Nobody is called Keiko')
  const size = JSON.stringify(backend.store.read()).length
  await backend.owner('userAccessChange', {
    params: { companyId, userId: one.id },
    body: { level: 'access-manager' },
    etag: one.etag,
    ...newKey(),
  })
  await backend.owner('userDelete', { params: { companyId, userId: other.id }, ...newKey() })
  expect((await find(backend, one.email)).level).toBe('access-manager')
  expect((await list(backend, { search: other.email })).total).toBe(0)
  await expect(
    backend.owner('userDelete', { params: { companyId, userId: other.id }, ...newKey() }),
  ).rejects.toThrow('not_found')
  expect(await backend.owner('userCounts', { params: contoso })).toMatchObject({ active: 99_999 })
  expect((await backend.owner('accessHoldings', { params: contoso })).people).toHaveLength(2)
  expect(JSON.stringify(backend.store.read()).length - size).toBeLessThan(4_000)
}, 20_000)
