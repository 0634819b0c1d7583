import { expect, test } from 'vitest'
import { can, type Permission } from '#src/api/contract/access.ts'
import type { PortalContract } from '#src/api/contract/contract.ts'
import { changesCompany, recentSignIn, type Reply } from '#src/api/contract/endpoint.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { endpoints, openSampleBackend, sampleOf } from './samples.ts'
import { people } from './standings.ts'

const companyEndpoints = endpoints.filter(([, { permission }]) => permission !== null)
const openEndpoints = endpoints.filter(([, { permission }]) => permission === null)

/** What each call needs, written down a second time by hand: a call that asks for too little is not noticed otherwise. */
const promised: Partial<Record<Permission, string>> = {
  'catalog.read': 'companyOverview appList appFilterList appGet accessManagerList',
  'deployments.read': 'deploymentList deploymentGet',
  'deployments.write':
    'deploymentCreate deploymentUpdate deploymentPauseUpdates deploymentSync deploymentRecreate deploymentDelete',
  'events.read': 'eventList eventTimeline eventActors eventExport eventGet',
  'company.read': 'companySettingsGet companyUsageGet',
  'company.write': 'companyUpdate companyDelete',
  'domains.read': 'domainList',
  'domains.write': 'domainsUpdate',
  'users.read':
    'noticeList noticesSeen userList userCounts accessHoldings userAccessGet invitationList accessRequestList groupList groupMemberList groupAccessGet',
  'users.write':
    'userAccessChange userDelete invitationCreate invitationResend invitationDelete accessRequestApprove accessRequestReject availableGroupList groupsAdd groupAccessChange groupRemove',
  'environments.read': 'environmentGet intuneHealth',
  'environments.write':
    'environmentRename intuneConnect intuneDisconnectPreview intuneDisconnect licenseKeyShow licenseActivate licenseSelect trialStart quoteRequest',
}

test('every call to a company needs what was promised for it', () => {
  const needed = Object.entries(promised).flatMap(([permission, operations]) =>
    operations.split(' ').map((operation) => [operation, permission]),
  )
  expect(
    Object.fromEntries(companyEndpoints.map(([name, { permission }]) => [name, permission])),
  ).toEqual(Object.fromEntries(needed))
})

test.each(companyEndpoints)(
  '%s opens to the roles of the matrix and to no one else',
  async (operation, { permission }) => {
    for (const [person, access] of people) {
      const { prepare, send } = openSampleBackend()
      const { code } = await send(operation, await prepare(operation, person), person)
      const expected =
        access === null ? 'not_found' : permission && can(access, permission) ? null : 'forbidden'
      expect(code, person).toBe(expected)
    }
  },
)

test('as what an app is deployed is told to whoever may see deployments', async () => {
  for (const [person, access] of people) {
    if (!access) continue
    const { prepare, send } = openSampleBackend()
    const { body } = await send('appGet', await prepare('appGet', person), person)
    const { deployments } = body as Reply<PortalContract['appGet']>
    expect(deployments.length, person).toBe(can(access, 'deployments.read') ? 1 : 0)
  }
})

test.each(openEndpoints)('%s asks for no role', async (operation) => {
  for (const [person] of people) {
    const { prepare, send } = openSampleBackend()
    const { code } = await send(operation, await prepare(operation, person), person)
    expect(code, person).not.toBe('forbidden')
  }
})

test.each(endpoints)('%s succeeds for whom it is meant', async (operation) => {
  const { prepare, send } = openSampleBackend()
  const { code } = await send(operation, await prepare(operation), sampleOf(operation).by)
  expect(code).toBeNull()
})

test.each(endpoints)('%s asks for a sign-in before anything else', async (operation) => {
  const { send, store } = openSampleBackend()
  const before = store.read()
  const { params } = sampleOf(operation).input
  expect(await send(operation, params ? { params } : {}, null)).toMatchObject({
    code: 'unauthenticated',
  })
  expect(store.read()).toBe(before)
})

/** On these so much hangs that a page left open must not be enough, written down a second time by hand. */
const needRecent =
  'companyDelete intuneDisconnect userAccessChange userDelete invitationCreate accessRequestApprove groupsAdd groupAccessChange groupRemove'

test('what gives or takes everything away needs a recent sign-in', () => {
  const needing = endpoints.flatMap(([operation, { lately }]) => (lately ? [operation] : []))
  expect(needing.toSorted()).toEqual(needRecent.split(' ').toSorted())
})

test.each(endpoints)('%s: how long ago the sign-in may be', async (operation, endpoint) => {
  const { by } = sampleOf(operation)
  const { prepare, send, leaveOpen, store } = openSampleBackend()
  const input = await prepare(operation)
  const before = store.read()
  leaveOpen(recentSignIn + 1)
  if (endpoint.lately) {
    expect(await send(operation, input, by)).toMatchObject({
      status: 401,
      code: 'signed_in_long_ago',
    })
    expect(store.read()).toBe(before)
    leaveOpen(recentSignIn)
  }
  expect((await send(operation, input, by)).code).toBeNull()
})

test.each(endpoints.filter(([, endpoint]) => changesCompany(endpoint)))(
  '%s refuses a page that shows another company than the person is signed in to',
  async (operation) => {
    const { prepare, send, store } = openSampleBackend()
    const { by } = sampleOf(operation)
    const input = await prepare(operation)
    const elsewhere = { shown: 'Contoso', current: 'Fabrikam' }

    store.change(({ portal }) => {
      portal.sessions[personByKey(by).oid] = companyIdOf('fabrikam')
    })
    expect(await send(operation, input, by)).toMatchObject({
      code: 'company_mismatch',
      body: { facts: elsewhere },
    })

    store.change(({ portal }) => {
      portal.sessions = {}
    })
    expect(await send(operation, input, by)).toMatchObject({
      code: 'company_mismatch',
      body: { facts: { ...elsewhere, current: '' } },
    })
  },
)
