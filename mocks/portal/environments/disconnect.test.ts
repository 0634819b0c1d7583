import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { highest } from '#src/api/contract/access.ts'
import { personByKey, personKeys } from '#mocks/microsoft/people.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Deployment, World } from '#mocks/world/state.ts'
import { accessOf } from '../context.ts'
import { openEnvironments } from './for-tests.ts'

const contoso = companyIdOf('contoso')

const deployment = (
  name: string,
  companyId: string,
  retained: Deployment['retained'],
): Deployment => ({
  id: idFrom(`deployment/${companyId}/${name}`),
  companyId,
  appId: idFrom(`app/${name}`),
  name,
  appName: name,
  vendor: 'Harbour Works',
  os: 'windows',
  source: 'catalog',
  language: 'English',
  architecture: 'x64',
  version: '2.0',
  createdAt: 0,
  status: 'success',
  updatesPaused: false,
  retained,
})

const version = fc.record({
  version: fc.constantFrom('1.0', '1.1', '1.2'),
  assigned: fc.boolean(),
})
const access = fc.constantFrom(
  { role: 'full-admin', accessManagement: true } as const,
  { role: 'full-admin', accessManagement: false } as const,
  { role: 'intune-app-admin', accessManagement: false } as const,
  { role: 'read-only-admin', accessManagement: false } as const,
)
const people = fc.subarray(personKeys)

const holding = fc.record({
  deployments: fc.uniqueArray(fc.constantFrom('Kite', 'Lantern', 'Mast', 'Oar')),
  retained: fc.array(version, { maxLength: 3 }),
  looks: fc.subarray(['Harbour', 'Kiosk']),
  banner: fc.boolean(),
  messages: fc.subarray(['Before', 'After']),
  groups: fc.array(fc.record({ members: people, access }), { maxLength: 4 }),
  users: fc.array(access, { maxLength: 3 }),
})

test('the effect is exactly what the preview showed, whatever the company holds', async () => {
  await fc.assert(
    fc.asyncProperty(holding, async (held) => {
      const environments = openEnvironments('licensed')
      fill(environments.store, held)
      const { as, params, store, disconnect } = environments
      const preview = await as('owner')('intuneDisconnectPreview', { params })
      const before = store.read()
      const own = ownAccess(before)
      await disconnect('owner')
      const after = store.read()

      const gone = (key: 'deployments' | 'branding' | 'notifications') => {
        const left = new Set(after.portal[key].map(({ id }) => id))
        return before.portal[key].filter(({ id }) => !left.has(id)).map(({ id }) => id)
      }
      const ids = (things: { id: string }[]) => things.map(({ id }) => id)
      expect(ids(preview.deployments)).toEqual(gone('deployments'))
      expect(ids(preview.branding)).toEqual(gone('branding'))
      expect(ids(preview.notifications)).toEqual(gone('notifications'))
      const groups = (world: World) => world.portal.groupRoles.map(({ groupId }) => groupId)
      const leftGroups = groups(after)
      expect(ids(preview.groups)).toEqual(groups(before).filter((id) => !leftGroups.includes(id)))
      const lost = [...own].flatMap(([oid, was]) => {
        const now = ownAccess(after).get(oid) ?? null
        return JSON.stringify(now) === JSON.stringify(was) ? [] : [oid]
      })
      expect(preview.people.map(({ oid }) => oid).toSorted()).toEqual(lost.toSorted())
      for (const person of preview.people)
        expect(person.after).toEqual(ownAccess(after).get(person.oid) ?? null)

      expectUntouched(before, after)
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('retention: the latest and all old versions that nobody is assigned to', async () => {
  const { as, params, store } = openEnvironments('licensed')
  store.change(({ portal }) => {
    portal.deployments = [
      deployment('Kite', contoso, [
        { version: '1.9', assigned: true },
        { version: '1.8', assigned: false },
      ]),
    ]
  })
  const { deployments } = await as('owner')('intuneDisconnectPreview', { params })
  expect(deployments).toMatchObject([{ name: 'Kite', versions: ['2.0', '1.8'], kept: ['1.9'] }])
})

test('every loss is recorded, and the groups’ people are refused at their next request', async () => {
  const { as, params, store, disconnect, company, titles } = openEnvironments('licensed')
  store.change(({ portal, microsoft }) => {
    portal.deployments = [deployment('Kite', contoso, [])]
    for (const group of microsoft.groups) group.members.push(personByKey('newcomer').oid)
    portal.sessions[personByKey('newcomer').oid] = contoso
  })
  const license = company().environment.license
  await as('newcomer')('companyOverview', { params })
  const { people } = await as('owner')('intuneDisconnectPreview', { params })
  expect(people).toMatchObject([{ name: 'Nia Okafor', self: false, after: null }])

  await disconnect('owner')
  expect(titles()).toEqual([
    'Intune Connection Removed',
    'Deployment Kite Deleted',
    'Default Branding - Contoso Deleted',
    'Custom Branding Warehouse kiosks Deleted',
    'Custom Branding Board room Deleted',
    'Group Role Removed',
    'Group Role Removed',
    'Group Role Removed',
  ])
  await expect(as('newcomer')('companyOverview', { params })).rejects.toThrow('not_found')
  expect(company().environment).toMatchObject({ connection: null, license })
  await expect(as('owner')('intuneDisconnectPreview', { params })).rejects.toThrow('not_connected')
})

test('nobody disconnects the company from its last access manager', async () => {
  const { as, params, store, disconnect } = openEnvironments('group-holds-access')
  const preview = await as('full-admin')('intuneDisconnectPreview', { params })
  expect(preview).toMatchObject({ managersLeft: 0, people: [{ name: 'Ben Carter', self: true }] })
  const { portal } = store.read()
  await expect(disconnect('full-admin')).rejects.toThrow('last_access_manager')
  expect(store.read().portal).toEqual(portal)
})

test('what is newer than the preview is not taken away unseen', async () => {
  const { as, params, send, store } = openEnvironments('licensed')
  const { etag } = await send('intuneDisconnectPreview', { params }, 'owner')
  store.change(({ portal }) => {
    portal.deployments.push(deployment('Mast', contoso, []))
  })
  const write = { params, etag: etag ?? '', idempotencyKey: 'one' }
  await expect(as('owner')('intuneDisconnect', write)).rejects.toThrow('changed_meanwhile')
})

type Holding = typeof holding extends fc.Arbitrary<infer H> ? H : never

function fill(store: ReturnType<typeof openEnvironments>['store'], held: Holding) {
  store.change(({ portal, microsoft }) => {
    const [template] = microsoft.groups
    if (!template) throw new Error('The story has no group')
    portal.deployments = [contoso, companyIdOf('fabrikam')].flatMap((companyId) =>
      held.deployments.map((name) => deployment(name, companyId, held.retained)),
    )
    portal.branding = held.looks.map((name) => ({
      id: idFrom(name),
      companyId: contoso,
      name,
      kind: 'custom',
      banner: held.banner ? `${name}.png` : null,
    }))
    portal.notifications = held.messages.map((name) => ({
      id: idFrom(name),
      companyId: contoso,
      name,
      text: name,
    }))
    microsoft.groups = held.groups.map(({ members }, n) => ({
      ...template,
      id: idFrom(`group/${String(n)}`),
      members: members.map((key) => personByKey(key).oid),
    }))
    portal.groupRoles = held.groups.map(({ access: given }, n) => ({
      companyId: contoso,
      groupId: idFrom(`group/${String(n)}`),
      name: template.name,
      ...given,
    }))
    held.users.forEach((given, n) => {
      const key = personKeys.filter((it) => it !== 'owner')[n]
      if (!key) return
      portal.users = portal.users.filter(
        ({ oid, companyId }) => companyId !== contoso || oid !== personByKey(key).oid,
      )
      portal.users.push(userOf('contoso', key, given, null))
    })
  })
}

function ownAccess(world: World) {
  const company = world.portal.companies.find(({ id }) => id === contoso)
  if (!company) throw new Error('Contoso is gone')
  return new Map(
    personKeys.flatMap((key) => {
      const { oid } = personByKey(key)
      const given = accessOf(world, company, oid)
      return given ? [[oid, highest([given])] as const] : []
    }),
  )
}

/** Beside what the preview names, the record of it, and the sessions of those who lose access, the world is as it was. */
function expectUntouched(before: World, after: World) {
  const stay = ownAccess(after)
  const rest = ({ portal, microsoft }: World) => ({
    microsoft,
    portal: {
      ...portal,
      deployments: portal.deployments.filter(({ companyId }) => companyId !== contoso),
      branding: [],
      notifications: [],
      groupRoles: [],
      sessions: Object.entries(portal.sessions).filter(
        ([oid, companyId]) => companyId !== contoso || stay.has(oid),
      ),
      events: [],
      answered: {},
      edits: {},
      companies: portal.companies.map((company) => ({
        ...company,
        environment: { ...company.environment, connection: null },
      })),
    },
  })
  expect(rest(after)).toEqual(rest(before))
}
