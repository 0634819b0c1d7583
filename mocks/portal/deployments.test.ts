import { expect, test } from 'vitest'
import { appAt, appIdOf } from '#mocks/catalogue/apps.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { deploymentIdOf } from '#mocks/scenarios/deployments.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import { newKey, openBackend } from './for-tests.ts'

const params = { companyId: companyIdOf('contoso') }
const one = (app: number) => ({ ...params, deploymentId: deploymentIdOf(app) })

const app = appAt(0)
const body = {
  appId: app.id,
  name: 'Almanac',
  language: app.languages[0] ?? '',
  architecture: app.architectures[0] ?? '',
  version: app.versions[0] ?? '',
}

async function open(scenario: ScenarioId = 'licensed') {
  const backend = openBackend(scenario)
  const owner = backend.as('owner')
  await owner('companySignIn', { params })
  const events = () => backend.store.read().portal.events.map(({ title }) => title)
  const retire = (change: (world: ReturnType<typeof backend.store.read>) => void) => {
    backend.store.change(change)
  }
  return { ...backend, owner, events, retire }
}

test('a new deployment is in progress, then done; an event tells of it, and the app is marked', async () => {
  const { owner, pass, events } = await open()
  const made = await owner('deploymentCreate', { params, body, ...newKey() })
  expect(made).toMatchObject({ name: 'Almanac', status: 'in-progress', appName: app.name })
  expect(events()).toEqual(['Deployment Almanac Created'])

  const deploymentId = made.id
  const change = { params: { ...params, deploymentId }, ...newKey() }
  await expect(owner('deploymentDelete', change)).rejects.toThrow('deployment_busy')
  await expect(owner('deploymentRecreate', change)).rejects.toThrow('deployment_busy')
  pass(minutes(2))
  expect(await owner('deploymentGet', { params: { ...params, deploymentId } })).toMatchObject({
    status: 'success',
  })
  const { deployments, app: shown } = await owner('appGet', {
    params: { ...params, appId: app.id },
  })
  expect(deployments).toEqual([{ id: deploymentId, name: 'Almanac' }])
  expect(shown.deployed).toBe(true)
})

test('what Intune refuses is tried for a day, then it has failed', async () => {
  const { owner, pass } = await open()
  const status = async () => (await owner('deploymentGet', { params: one(42) })).status
  expect(await status()).toBe('retrying')
  pass(hours(13))
  expect(await status()).toBe('retrying')
  pass(hours(2))
  expect(await status()).toBe('failed')
})

test.each<[string, ScenarioId, (world: Parameters<typeof companyIn>[0]) => void]>([
  ['license_expired', 'trial-expired', () => {}],
  ['not_connected', 'connection-lost', () => {}],
  ['not_connected', 'new-company', () => {}],
  [
    'license_missing',
    'licensed',
    (world) => {
      companyIn(world, 'contoso').environment.license = null
    },
  ],
  [
    'limit_reached',
    'trial-day-12',
    ({ portal }) => {
      const [first] = portal.deployments
      if (first)
        portal.deployments = Array.from({ length: 25 }, (_, n) => ({
          ...first,
          id: deploymentIdOf(1_000 + n),
        }))
    },
  ],
])('deploying is refused as %s in %s', async (code, scenario, given) => {
  const { owner, retire, store } = await open(scenario)
  retire(given)
  const before = store.read().portal.deployments
  await expect(owner('deploymentCreate', { params, body, ...newKey() })).rejects.toThrow(code)
  expect(store.read().portal.deployments).toEqual(before)
  if (scenario === 'new-company') return
  const { obstacle } = await owner('appGet', { params: { ...params, appId: appIdOf(42) } })
  expect(obstacle).toBe(code)
})

test('what the app does not offer cannot be deployed', async () => {
  const { owner } = await open()
  for (const wrong of [
    { language: 'Klingon' },
    { architecture: 'Z80' },
    { version: '99.0.0' },
    { appId: 'app-99999' },
  ])
    await expect(
      owner('deploymentCreate', { params, body: { ...body, ...wrong }, ...newKey() }),
    ).rejects.toThrow(/invalid_request|not_found/)
})

test('of several versions the chosen one is deployed, and an update brings the newest', async () => {
  const { owner, pass } = await open()
  const several = Array.from({ length: 60 }, (_, n) => appAt(n)).find(
    ({ versions, os }) => versions.length > 1 && os === 'windows',
  )
  const [newest = '', older = ''] = several?.versions ?? []
  const { id: deploymentId } = await owner('deploymentCreate', {
    params,
    body: {
      appId: several?.id ?? '',
      name: 'The older one',
      language: several?.languages[0] ?? '',
      architecture: several?.architectures[0] ?? '',
      version: older,
    },
    ...newKey(),
  })
  pass(minutes(2))
  const made = { params: { ...params, deploymentId } }
  expect(await owner('deploymentGet', made)).toMatchObject({
    version: older,
    latestVersion: newest,
    os: 'windows',
    source: 'catalog',
  })
  expect(await owner('deploymentSync', { ...made, ...newKey() })).toMatchObject({
    version: newest,
    retained: [{ version: older, assigned: false }],
  })
})

test('paused is paused: no synchronizing, until the updates go on', async () => {
  const { owner, events } = await open()
  const pause = (paused: boolean) =>
    owner('deploymentPauseUpdates', { params: one(8), body: { paused }, ...newKey() })
  const sync = () => owner('deploymentSync', { params: one(8), ...newKey() })
  expect(await pause(true)).toMatchObject({ updatesPaused: true })
  await pause(true)
  await expect(sync()).rejects.toThrow('updates_paused')
  await pause(false)
  expect(await sync()).toMatchObject({
    version: appAt(8).versions[0],
    retained: [{ version: '9.2.22', assigned: false }],
  })
  await sync()
  expect(events()).toEqual(Array.from({ length: 3 }, () => 'Deployment Galzeta Relay Updated'))
})

test('deleting takes the old versions along; what is deleted is gone for everything else', async () => {
  const { owner, store, events } = await open()
  await owner('deploymentDelete', { params: one(12), ...newKey() })
  await expect(owner('deploymentGet', { params: one(12) })).rejects.toThrow('not_found')
  await expect(owner('deploymentDelete', { params: one(12), ...newKey() })).rejects.toThrow(
    'not_found',
  )
  expect((await owner('deploymentList', { params, query: {} })).total).toBe(11)
  expect(events()).toEqual(['Deployment Kelmora Planner Deleted'])
  expect(store.read().portal.events[0]?.description).toContain('5.0.40, 4.8.11')
})

test('recreating begins anew, at the newest version', async () => {
  const { owner, events } = await open()
  expect(await owner('deploymentRecreate', { params: one(38), ...newKey() })).toMatchObject({
    status: 'in-progress',
    version: appAt(38).versions[0],
  })
  expect(events()).toEqual(['Deployment Vexfjord Compass Recreated'])
})

test('recreating tells of the newest version and keeps the old one', async () => {
  const { owner, store } = await open()
  expect(await owner('deploymentRecreate', { params: one(8), ...newKey() })).toMatchObject({
    version: appAt(8).versions[0],
    retained: [{ version: '9.2.22', assigned: false }],
  })
  expect(store.read().portal.events).toMatchObject([
    { changes: [{ name: 'Version', before: '9.2.22', after: appAt(8).versions[0] }] },
  ])
})

test('recreating leaves paused updates paused, at their version', async () => {
  const { owner } = await open()
  await owner('deploymentPauseUpdates', { params: one(8), body: { paused: true }, ...newKey() })
  expect(await owner('deploymentRecreate', { params: one(8), ...newKey() })).toMatchObject({
    version: '9.2.22',
    retained: [],
    updatesPaused: true,
  })
})

test('a name that stays as it is is no event', async () => {
  const { owner, send, events } = await open()
  const { etag } = await send('deploymentGet', { params: one(38) }, 'owner')
  const { name } = await owner('deploymentGet', { params: one(38) })
  const input = { params: one(38), body: { name }, etag: etag ?? '', ...newKey() }
  expect(await owner('deploymentUpdate', input)).toMatchObject({ name })
  expect(events()).toEqual([])
})

test('the list is found, sorted and cut into pages', async () => {
  const { owner } = await open()
  const list = (query: object) => owner('deploymentList', { params, query })
  const newest = await list({})
  expect(newest.items[0]?.status).toBe('in-progress')
  expect((await list({ sort: 'created' })).items).toEqual(newest.items.toReversed())
  const names = (await list({ sort: 'name' })).items.map(({ name }) => name)
  expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
  expect((await list({ search: 'PILOTGROUP' })).items).toMatchObject([{ name: 'Pilot group' }])
  const page = await list({ limit: 5 })
  expect(page).toMatchObject({ total: 12, items: newest.items.slice(0, 5) })
  expect((await list({ limit: 5, cursor: page.next ?? '' })).items).toEqual(
    newest.items.slice(5, 10),
  )
})

test('without the consent the catalogue shows own apps only, and no deployments', async () => {
  const { owner } = await open('connection-lost')
  const { items, total } = await owner('appList', { params, query: { from: 0, limit: 50 } })
  expect(total).toBe(12)
  expect(new Set(items.map(({ source }) => source))).toEqual(new Set(['custom']))
  await expect(owner('deploymentList', { params, query: {} })).rejects.toThrow('not_connected')
  await expect(owner('appGet', { params: { ...params, appId: app.id } })).rejects.toThrow(
    'not_found',
  )
})

test('a catalogue is as large as the address wishes', async () => {
  const { owner, retire } = await open()
  const total = async () => (await owner('appList', { params, query: { from: 0, limit: 1 } })).total
  expect(await total()).toBe(2_000)
  retire((world) => {
    world.sizes.apps = 20_000
  })
  expect(await total()).toBe(20_000)
})
