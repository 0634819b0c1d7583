import { expect, test } from 'vitest'
import { IntunePermission } from '#src/api/contract/environments.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { addGroups } from '#mocks/scenarios/base.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import { openEnvironments } from './environments/for-tests.ts'

const [lost = ''] = IntunePermission.options

test('while permissions are missing, those who can reconnect hear of it every hour', async () => {
  const { as, consent, revoke, pass, params, store } = openEnvironments('licensed')
  const look = async () => {
    await as('reader')('environmentGet', { params })
    return store
      .read()
      .portal.mails.filter(({ subject }) => subject === 'Intune Permissions Issue Detected')
  }
  expect(await look()).toEqual([])

  revoke([lost])
  const told = await look()
  expect(told.map(({ to }) => to).toSorted()).toEqual([
    'ana.silva@contoso.example',
    'ben.carter@contoso.example',
    'ivo.novak@contoso.example',
  ])
  expect(told[0]?.lines.join(' ')).toContain(lost)

  pass(minutes(59))
  expect(await look()).toHaveLength(3)
  pass(minutes(1))
  expect(await look()).toHaveLength(6)

  consent()
  pass(minutes(90))
  expect(await look()).toHaveLength(6)
})

test('whoever can reconnect through a group alone hears of it, too', async () => {
  const { as, params, revoke, store } = openEnvironments('licensed')
  const { oid, upn } = personByKey('intune-app-admin')
  store.change((world) => {
    addGroups(world)
    world.portal.users = world.portal.users.filter((user) => user.oid !== oid)
  })
  revoke([lost])
  await as('reader')('environmentGet', { params })
  const told = store.read().portal.mails.map(({ to }) => to)
  expect(told.filter((to) => to === upn)).toHaveLength(1)
  expect(told.filter((to) => to === personByKey('owner').upn)).toHaveLength(1)
})

test('at two in the night deployments are brought up to date, but for those that somebody has paused', async () => {
  const { as, pass, params, store } = openEnvironments('licensed')
  const look = () => as('reader')('deploymentList', { params, query: { limit: 50 } })
  store.change(({ portal }) => {
    for (const deployment of portal.deployments) deployment.version = '0.1'
  })
  const old = (await look()).items.filter(
    ({ latestVersion, updatesPaused }) => latestVersion !== null && !updatesPaused,
  )
  const [paused, ...others] = old
  if (!paused || others.length === 0) throw new Error('Nothing is out of date')
  store.change(({ portal }) => {
    for (const deployment of portal.deployments)
      if (deployment.id === paused.id) deployment.updatesPaused = true
  })
  const updated = () =>
    store.read().portal.events.filter(({ title }) => title.includes('scheduled synchronization'))
  const before = updated().length
  pass(hours(24))
  const after = new Map((await look()).items.map((one) => [one.id, one]))
  expect(after.get(paused.id)?.version).toBe(paused.version)
  for (const { id, version, latestVersion } of others) {
    expect(after.get(id)).toMatchObject({ version: latestVersion })
    expect(after.get(id)?.retained[0]).toEqual({ version, assigned: false })
  }
  const told = updated().slice(before)
  expect(told).toHaveLength(others.length)
  expect(told[0]).toMatchObject({
    actor: 'sync-service@holdfast.example',
    category: 'Intune Deployment',
  })
  expect(new Date(told[0]?.at ?? 0).getUTCHours()).toBe(2)
  pass(hours(1))
  await look()
  expect(updated()).toHaveLength(before + others.length)
})
