import { expect, test } from 'vitest'
import { IntunePermission } from '#src/api/contract/environments.ts'
import { minutes } from '#mocks/world/clock.ts'
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
