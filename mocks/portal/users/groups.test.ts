import { expect, test } from 'vitest'
import { accessAt } from '#src/api/contract/access.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { newKey, openBackend } from '#mocks/portal/for-tests.ts'
import { companyIn, revokeConsent } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { idFrom } from '#mocks/world/ids.ts'

const contoso = { companyId: companyIdOf('contoso') }
const { companyId } = contoso
const groupId = (name: string) => idFrom(`group/${name}`)
const operations = { companyId, groupId: groupId('PMPC Operations') }

function open(scenario: Parameters<typeof openBackend>[0] = 'tour') {
  const backend = openBackend(scenario)
  backend.store.change(({ portal }) => {
    for (const { oid } of portal.users) portal.sessions[oid] = companyId
  })
  const owner = backend.as('owner')
  return {
    ...backend,
    owner,
    list: () => owner('groupList', { params: contoso }),
    async change(level: 'full-admin' | 'read-only-admin', params = operations) {
      const { etag } = await backend.send('groupAccessGet', { params }, 'owner')
      return owner('groupAccessChange', { params, body: { level }, etag: etag ?? '', ...newKey() })
    },
    add: (...names: string[]) =>
      owner('groupsAdd', {
        params: contoso,
        body: {
          groups: names.map((name) => ({ groupId: groupId(name), level: 'full-admin' as const })),
        },
        ...newKey(),
      }),
    fault: (faults: string) =>
      backend.store.change(({ conditions }) => {
        conditions.faults = faults
        conditions.calls = {}
      }),
    deleteInEntra: (name: string) =>
      backend.store.change(({ microsoft }) => {
        microsoft.groups = microsoft.groups.filter((group) => group.name !== name)
      }),
    events: () => backend.store.read().portal.events.map(({ title }) => title),
  }
}

test('the list names the groups as Entra does', async () => {
  const backend = open()
  backend.store.change(({ microsoft }) => {
    for (const group of microsoft.groups) {
      if (group.name === 'PMPC Packaging') group.name = 'Packaging Guild'
    }
  })
  expect(await backend.list()).toMatchObject({
    directory: 'told',
    items: [
      { name: 'PMPC Owners', level: 'access-manager', deleted: false },
      { name: 'PMPC Operations', level: 'intune-app-admin', deleted: false },
      { name: 'Packaging Guild', level: 'custom-app-admin', deleted: false },
    ],
  })
})

test.each([
  ['', 12],
  ['pmpc', 4],
  ['it help', 1],
  ['desk', 0],
  ['"', 12],
])('of the groups that begin with %j there are %i', async (search, count) => {
  const { items } = await open().owner('availableGroupList', { params: contoso, query: { search } })
  expect(items).toHaveLength(count)
})

test('members are told by object id, from every page of Graph', async () => {
  const backend = open()
  const many = Array.from({ length: 230 }, (_, n) => idFrom(`member/${String(n)}`))
  backend.store.change(({ microsoft }) => {
    for (const group of microsoft.groups) if (group.id === operations.groupId) group.members = many
  })
  const { items } = await backend.owner('groupMemberList', { params: operations })
  expect(items).toEqual(many)
})

test('only those in a group itself are let in: a group within a group lets nobody in', async () => {
  const backend = open()
  const newcomer = personByKey('newcomer').oid
  const fill = (name: string, members: string[]) =>
    backend.store.change(({ microsoft, portal }) => {
      portal.sessions[newcomer] = companyId
      for (const group of microsoft.groups) if (group.name === name) group.members = members
    })
  fill('IT Helpdesk', [newcomer])
  fill('PMPC Operations', [groupId('IT Helpdesk')])
  const overview = () => backend.as('newcomer')('companyOverview', { params: contoso })
  await expect(overview()).rejects.toThrow('not_found')
  fill('PMPC Operations', [newcomer])
  expect(await overview()).toMatchObject({ access: accessAt('intune-app-admin') })
})

test('groups are added with their roles, all of them or none', async () => {
  const backend = open()
  await backend.add('IT Helpdesk', 'Finance')
  expect(backend.events()).toEqual([
    `Group role with id ${groupId('IT Helpdesk')} was created with role Full Admin`,
    `Group role with id ${groupId('Finance')} was created with role Full Admin`,
  ])
  expect(await backend.as('app-admin')('companyOverview', { params: contoso })).toMatchObject({
    access: accessAt('full-admin'),
  })
  const after = backend.store.read().portal
  await expect(backend.add('Break Glass', 'Finance')).rejects.toThrow('conflict')
  await expect(backend.add('Break Glass', 'Nowhere')).rejects.toThrow('group_gone')
  expect(backend.store.read().portal).toEqual(after)
})

test('ten groups are the most', async () => {
  const backend = open()
  const seven = ['All Staff', 'Break Glass', 'Device Engineering', 'Finance', 'IT Helpdesk']
  await backend.add(...seven, 'IT Leadership', 'IT Security')
  expect(await backend.owner('userCounts', { params: contoso })).toMatchObject({ groups: 10 })
  await expect(backend.add('PMPC Readers')).rejects.toThrow('too_many_groups')
})

test('the highest of account and groups counts', async () => {
  const backend = open()
  await backend.change('full-admin')
  expect(backend.events()).toEqual([
    `Group role with name PMPC Operations and id ${operations.groupId} was changed to role Full Admin`,
  ])
  const overview = () => backend.as('intune-app-admin')('companyOverview', { params: contoso })
  expect(await overview()).toMatchObject({ access: accessAt('full-admin') })
  await backend.change('read-only-admin')
  expect(await overview()).toMatchObject({ access: accessAt('intune-app-admin') })
})

test('a group that Entra has deleted can only be removed', async () => {
  const backend = open()
  backend.deleteInEntra('PMPC Operations')
  await expect(backend.change('full-admin')).rejects.toThrow('group_gone')
  await expect(backend.owner('groupMemberList', { params: operations })).rejects.toThrow(
    'group_gone',
  )
  expect((await backend.list()).items[1]).toMatchObject({ name: 'PMPC Operations', deleted: true })
  await backend.owner('groupRemove', { params: operations, ...newKey() })
  expect((await backend.list()).items).toHaveLength(2)
  expect(backend.events()).toEqual(['Group Role Removed'])
})

test('without the consent nothing is asked of Entra, and the list says so', async () => {
  const backend = open('connection-lost')
  expect(await backend.list()).toMatchObject({
    directory: 'not-allowed',
    items: [{ deleted: false }, { deleted: false }, { deleted: false }],
  })
  await expect(backend.add('Finance')).rejects.toThrow('groups_unreadable')
  await expect(backend.change('full-admin')).rejects.toThrow('groups_unreadable')
})

test.each(['entraToken:network', 'graphGroupGet:status-503', 'graphGroupGet:status-429'])(
  'with %s the list stands as it was last seen, and nothing is taken for deleted',
  async (fault) => {
    const backend = open()
    backend.fault(fault)
    expect(await backend.list()).toMatchObject({
      directory: 'unreachable',
      items: [{ deleted: false }, { deleted: false }, { deleted: false }],
    })
    await expect(backend.add('Finance')).rejects.toThrow('unavailable')
  },
)

test('the last group that holds access is neither lowered nor removed', async () => {
  const backend = open('group-holds-access')
  const ben = backend.as('full-admin')
  const params = { companyId, groupId: groupId('PMPC Owners') }
  const { etag } = await backend.send('groupAccessGet', { params }, 'full-admin')
  await expect(
    ben('groupAccessChange', {
      params,
      body: { level: 'full-admin' },
      etag: etag ?? '',
      ...newKey(),
    }),
  ).rejects.toThrow('last_access_manager')
  await expect(ben('groupRemove', { params, ...newKey() })).rejects.toThrow('last_access_manager')
})

test('with a group goes the access of those who had no other', async () => {
  const backend = open()
  const { oid } = personByKey('app-admin')
  await backend.add('IT Helpdesk')
  await backend.as('app-admin')('companySignIn', { params: contoso })
  await backend.owner('groupRemove', {
    params: { companyId, groupId: groupId('IT Helpdesk') },
    ...newKey(),
  })
  const { portal } = backend.store.read()
  expect(portal.sessions).not.toHaveProperty(oid)
  await expect(backend.as('app-admin')('companyOverview', { params: contoso })).rejects.toThrow(
    'not_found',
  )
  expect(companyIn(backend.store.read(), 'contoso').environment.connection).not.toBeNull()
})

test('whom Microsoft does not name as a member, or no domain lets in, has nothing from a group', async () => {
  const backend = open('group-holds-access')
  const level = async () =>
    (await backend.as('full-admin')('companyOverview', { params: contoso })).access.accessManagement
  expect(await level()).toBe(true)
  backend.store.change((world) => {
    companyIn(world, 'contoso').domains = ['contoso-retail.example']
  })
  expect(await level()).toBe(false)
  backend.store.change((world) => {
    companyIn(world, 'contoso').domains = ['contoso.example']
  })
  expect(await level()).toBe(true)
  backend.store.change((world) => {
    revokeConsent(world, 'contoso', ['GroupMember.Read.All'])
  })
  expect(await level()).toBe(false)
})
