import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { IntunePermission } from '#src/api/contract/environments.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { appAt } from '#mocks/catalogue/apps.ts'
import { holdingsOf } from '#mocks/portal/context.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { days, hours } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Company, World } from '#mocks/world/state.ts'
import { newKey, Refused } from '../for-tests.ts'
import { openEnvironments } from './for-tests.ts'

const scenarios = [
  'licensed',
  'new-company',
  'connection-lost',
  'group-holds-access',
  'tenant-taken',
  'trial-day-12',
] as const satisfies ScenarioId[]

const people = ['owner', 'full-admin', 'intune-app-admin', 'reader'] as const satisfies PersonKey[]

const step = fc.record({
  by: fc.constantFrom(...people),
  act: fc.constantFrom(
    'connect',
    'connect',
    'disconnect',
    'disconnect',
    'consent',
    'revoke',
    'approve',
    'deploy',
  ),
  revoked: fc.subarray([...IntunePermission.options], { minLength: 1 }),
  /** Two tabs send it at the same time, or a client sends it again. */
  twice: fc.constantFrom('no', 'same key', 'other key'),
  fault: fc.constantFrom(
    '',
    '',
    '',
    'intuneConnect#1:drop-reply',
    'intuneConnect:duplicate',
    'intuneDisconnect#1:drop-reply',
    'intuneDisconnect:duplicate',
    'intuneDisconnectPreview:status-503',
    'entraToken:network',
    'entraToken#1:malformed',
  ),
  later: fc.constantFrom(0, 0, hours(1), days(18), days(40), -days(5)),
})

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
type Environments = ReturnType<typeof openEnvironments>

test('whatever is done, revoked and broken: no deployment without connection, never nobody to manage access, no licence touched', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...scenarios),
      fc.array(step, { minLength: 3, maxLength: 15 }),
      async (scenario, steps) => {
        const environments = openEnvironments(scenario)
        const { store } = environments
        store.change(deploySomething)
        const begun = store.read()
        for (const next of steps) {
          const before = store.read()
          await act(environments, next)
          expectRules(begun, before, store.read())
        }
      },
    ),
    { numRuns: 60 },
  )
}, 90_000)

async function act(environments: Environments, { by, act: wish, revoked, ...how }: Step) {
  const { as, send, store, params, pass } = environments
  pass(how.later)
  store.change(({ conditions }) => {
    Object.assign(conditions, { faults: how.fault, calls: {} })
  })
  const key = newKey()
  const other = how.twice === 'same key' ? key : newKey()
  const sendAs = async (call: (idempotencyKey: typeof key) => Promise<unknown>) => {
    const calls = [call(key), ...(how.twice === 'no' ? [] : [call(other)])]
    for (const outcome of await Promise.allSettled(calls)) {
      if (outcome.status === 'rejected') expectTold(outcome.reason)
    }
  }
  switch (wish) {
    case 'connect':
      return sendAs((once) => as(by)('intuneConnect', { params, ...once }))
    case 'disconnect': {
      const seen = await send('intuneDisconnectPreview', { params }, by).catch(expectTold)
      const etag = seen?.etag ?? '"never seen"'
      return sendAs((once) => as(by)('intuneDisconnect', { params, etag, ...once }))
    }
    case 'approve':
      return sendAs((once) => as('newcomer')('intuneApprove', { params, ...once }))
    case 'deploy':
      return sendAs((once) => as(by)('deploymentCreate', { params, body: anApp, ...once }))
    case 'consent':
      return environments.consent()
    case 'revoke':
      if (store.read().microsoft.servicePrincipals.length > 0) environments.revoke(revoked)
  }
}

/** Every call is answered, refused in the words of the contract, or lost on the way. */
function expectTold(error: unknown): undefined {
  if (!(error instanceof Refused)) expect(error).toEqual(new TypeError('Failed to fetch'))
}

function expectRules(begun: World, before: World, now: World) {
  for (const company of now.portal.companies) {
    const was = before.portal.companies.find(({ id }) => id === company.id)
    const first = begun.portal.companies.find(({ id }) => id === company.id)
    const { connection } = company.environment
    if (!connection) {
      for (const things of [
        now.portal.deployments,
        now.portal.branding,
        now.portal.notifications,
        now.portal.groupRoles,
      ]) {
        const left = things.filter(({ companyId }) => companyId === company.id)
        expect(left).toEqual([])
      }
    }
    if (was && anchorsOf(before, was) > 0) expect(anchorsOf(now, company)).toBeGreaterThan(0)
    expect(company.environment.license).toEqual(first?.environment.license)
    expect(company.environment.otherLicenses).toEqual(first?.environment.otherLicenses)
  }
  const held = now.portal.companies.flatMap(
    ({ environment }) => environment.connection?.tenantId ?? [],
  )
  expect(new Set(held).size).toBe(held.length)
  const { connections, disconnects } = count(now)
  expect(disconnects).toBeLessThanOrEqual(connections + 1)
}

/** One more disconnect than connect at most, for the connection that the story began with. */
function count({ portal }: World) {
  const own = portal.events.filter(({ companyId }) => companyId === companyIdOf('contoso'))
  return {
    connections: own.filter(({ title }) => title === 'Intune Connection Added').length,
    disconnects: own.filter(({ title }) => title === 'Intune Connection Removed').length,
  }
}

const { id: appId, name, languages, architectures, versions } = appAt(1)
const anApp = {
  appId,
  name,
  language: languages[0] ?? '',
  architecture: architectures[0] ?? '',
  version: versions[0] ?? '',
}

function deploySomething({ portal }: World) {
  for (const { id: companyId, environment } of portal.companies) {
    if (!environment.connection) continue
    portal.deployments.push({
      id: idFrom(`deployment/${companyId}`),
      companyId,
      appId: idFrom('app'),
      name: 'Lantern',
      appName: 'Lantern',
      vendor: 'Harbour Works',
      os: 'windows',
      source: 'catalog',
      language: 'English',
      architecture: 'x64',
      version: '1.0',
      createdAt: 0,
      status: 'success',
      updatesPaused: false,
      retained: [],
    })
  }
}

/** All that holds access, or will again when Microsoft tells who is in the groups. */
function anchorsOf(world: World, company: Company) {
  const { people, groups } = holdingsOf(world, company)
  return people.length + groups.filter(({ members }) => members.length > 0).length
}
