import { beforeEach, expect, test, vi } from 'vitest'
import { applicationIn } from '#mocks/microsoft/applications/act.ts'
import { grantAdminConsent } from '#mocks/microsoft/applications/consent.ts'
import {
  changeAsks,
  registerApplication,
  usualAsks,
} from '#mocks/microsoft/applications/registrations.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import type { Application, AskedPermission } from '#mocks/world/microsoft-state.ts'
import type { Store } from '#mocks/world/store.ts'
import {
  approved,
  madeAt,
  findingOf,
  holdsSecret,
  openClaims,
  valuesOf,
  wrongSecret,
  type Values,
} from './for-tests.ts'

beforeEach(() => () => vi.restoreAllMocks())

const { ready, edge } = registrations
const rejected = ['Company Ownership Rejected for Nia Okafor']

function change(store: Store, key: RegistrationKey, how: (application: Application) => void) {
  store.change(({ microsoft }) => {
    for (const application of microsoft.applications) {
      if (application.id === registrations[key].id) how(application)
    }
  })
}

test.each<[RegistrationKey, finding: string, attemptsLeft: number]>([
  ['ready', 'granted', 3],
  ['edge', 'granted', 3],
  ['aged', 'too-old', 2],
  ['no-consent', 'permission-not-granted', 2],
  ['delegated', 'permission-not-granted', 2],
  ['secret-expired', 'secret-expired', 2],
  ['fresh', 'waiting', 3],
  ['fabrikam', 'values-not-accepted', 2],
])('the registration "%s" gives: %s', async (key, finding, attemptsLeft) => {
  const { claim, store, titles } = openClaims()
  const values = valuesOf(key)
  const claimed = await claim('newcomer', values)
  expect(findingOf(claimed)).toBe(finding)
  expect(claimed.company.attemptsLeft).toBe(attemptsLeft)
  expect(titles()).toEqual(finding === 'granted' ? approved : attemptsLeft < 3 ? rejected : [])
  expect(holdsSecret(store.read(), values.secret)).toBe(false)
})

test('whoever manages access reads what a claim failed for', async () => {
  const { claim, store } = openClaims()
  await claim('newcomer', valuesOf('aged'))
  await claim('newcomer', valuesOf('secret-expired'))
  const told = store.read().portal.events.map(({ description }) => description)
  expect(told.at(-2)).toMatch(/Nia Okafor .* older than 72 hours\.$/)
  expect(told.at(-1)).toMatch(/Nia Okafor .* secret has expired\.$/)
})

const mistakes: [mistake: string, values: Values, finding: string][] = [
  ['a wrong secret', { ...valuesOf('ready'), secret: wrongSecret }, 'values-not-accepted'],
  ['a wrong Client ID', { ...valuesOf('ready'), clientId: edge.id }, 'values-not-accepted'],
  [
    'swapped ids',
    { ...valuesOf('ready'), objectId: ready.clientId, clientId: ready.id },
    'values-not-accepted',
  ],
  [
    'the Object ID of the enterprise application',
    { ...valuesOf('ready'), objectId: ready.principalId },
    'object-id-of-enterprise-application',
  ],
  [
    'the Object ID of another registration',
    { ...valuesOf('ready'), objectId: edge.id },
    'wrong-object-id',
  ],
]

test.each(mistakes)('%s costs an attempt', async (_, values, finding) => {
  const { claim, titles } = openClaims()
  const claimed = await claim('newcomer', values)
  expect(findingOf(claimed)).toBe(finding)
  expect(claimed.state).toMatchObject({ refusal: { counted: true } })
  expect(claimed.company.attemptsLeft).toBe(2)
  expect(titles()).toEqual(rejected)
})

test('the Secret ID in place of the secret is stopped before Microsoft is asked', async () => {
  const { claim, store } = openClaims()
  await expect(
    claim('newcomer', { ...valuesOf('ready'), secret: ready.secretId }),
  ).rejects.toMatchObject({
    problem: { code: 'invalid_request', fields: { 'values.secret': 'secretIsAnId' } },
  })
  expect(store.read().portal.attempts).toEqual({})
})

test('spaces and capital letters around and in the ids change nothing', async () => {
  const { claim } = openClaims()
  const { objectId, clientId, secret } = valuesOf('ready')
  const pasted = {
    objectId: ` ${objectId.toUpperCase()}\n`,
    clientId: clientId.toUpperCase(),
    secret: ` ${secret} `,
  }
  expect(findingOf(await claim('newcomer', pasted))).toBe('granted')
})

test('a permission that was taken off the list is lost with the next consent, and a claim fails for it', async () => {
  const { claim, store } = openClaims()
  store.change((world) => {
    const act = { world, actor: personByKey('newcomer'), now: store.now() }
    const application = applicationIn(world, act.actor.tenantId, ready.id)
    changeAsks(act, application, usualAsks)
    grantAdminConsent(act, application)
  })
  const claimed = await claim('newcomer', valuesOf('ready'))
  expect(findingOf(claimed)).toBe('permission-not-granted')
  expect(claimed.company.attemptsLeft).toBe(2)
})

test('an application that is switched off is told apart', async () => {
  const { claim, store } = openClaims()
  change(store, 'ready', (application) => {
    application.disabled = true
  })
  expect(findingOf(await claim('newcomer', valuesOf('ready')))).toBe('application-disabled')
})

test('whoever belongs to the other tenant is told that the registration is there', async () => {
  const { claim } = openClaims()
  expect((await claim('two-companies', valuesOf('fabrikam'))).state).toMatchObject({
    refusal: { finding: 'wrong-tenant', facts: { expected: '8012d', found: 'da989' } },
  })
})

test('a registration that is too old says when it was made', async () => {
  const { claim, store } = openClaims()
  expect((await claim('newcomer', valuesOf('aged'))).state).toMatchObject({
    refusal: { facts: { createdAt: madeAt(store, 'aged') } },
  })
})

test('72 hours are 72 hours: a moment later the same registration is too old', async () => {
  const { claim, pass } = openClaims()
  pass(minutes(1))
  expect(findingOf(await claim('two-companies', valuesOf('edge')))).toBe('granted')
  pass(1)
  expect(findingOf(await claim('newcomer', valuesOf('edge')))).toBe('too-old')
})

test('a registration of last week is told as too old, and when it was made', async () => {
  const { claim, pass, store } = openClaims()
  pass(hours(24 * 6))
  expect((await claim('newcomer', valuesOf('ready'))).state).toMatchObject({
    refusal: { finding: 'too-old', facts: { createdAt: madeAt(store, 'ready') } },
  })
})

/** Microsoft tells two hundred lines at a time. */
const pages = (n: number) => n * 200

/** Somebody's script makes so many registrations, and the log shows them. */
function makeBusy(
  { store, pass }: ReturnType<typeof openClaims>,
  times: number,
  { consents }: { consents: boolean },
) {
  store.change((world) => {
    const act = { world, actor: personByKey('owner'), now: store.now() }
    for (let n = 0; n < times; n += 1) {
      const asks: AskedPermission[] = [{ name: 'AuditLog.Read.All', type: 'application' }]
      const application = registerApplication(act, `Script ${String(n)}`, asks)
      if (consents) grantAdminConsent(act, application)
    }
  })
  pass(minutes(5))
}

test('a busy directory hides nothing: the lines are asked for by what they are about', async () => {
  const claims = openClaims()
  makeBusy(claims, pages(2), { consents: true })
  const { upn } = personByKey('newcomer')
  expect((await claims.claim('newcomer', valuesOf('ready'))).state).toMatchObject({
    receipt: { createdBy: upn, consentedBy: upn },
  })
})

// What was not read any more is not taken for wrong.
test.each([
  [pages(4), 'wrong-object-id'],
  [pages(5), 'waiting'],
])('with the id of nothing, and %d newer creations in the log: %s', async (times, finding) => {
  const claims = openClaims()
  makeBusy(claims, times, { consents: false })
  const values = { ...valuesOf('ready'), objectId: ready.clientId }
  expect(findingOf(await claims.claim('newcomer', values))).toBe(finding)
})

const troubles = ['network', 'status-500', 'status-503', 'status-429', 'malformed', 'timeout']

test.each(
  ['entraToken', 'graphDirectoryAudits'].flatMap((operation) =>
    troubles.map((fault) => `${operation}:${fault}`),
  ),
)('%s decides nothing and costs nothing', async (fault) => {
  const { begin, disturb, submit, titles } = openClaims('owner-left-two-failures')
  giveUpSoon()
  disturb(fault)
  const { id } = await begin('newcomer')
  const { state, company } = await submit('newcomer', id, valuesOf('ready'))
  expect(state).toMatchObject({ refusal: { finding: 'microsoft-unreachable', counted: false } })
  expect(company).toMatchObject({ attemptsLeft: 1, lockedUntil: null })
  disturb('')
  vi.restoreAllMocks()
  expect(findingOf(await submit('newcomer', id, valuesOf('ready')))).toBe('granted')
  expect(titles().filter((title) => title === approved[0])).toHaveLength(1)
})

test.each<PersonKey>(['fabrikam-owner', 'no-company'])(
  'to %s, the company is none that could be claimed',
  async (stranger) => {
    const { begin } = openClaims()
    await expect(begin(stranger)).rejects.toThrow('not_found')
  },
)

/** Nobody waits ten seconds in a test. */
function giveUpSoon() {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const controller = new AbortController()
    setTimeout(() => {
      controller.abort(new DOMException('Took too long', 'TimeoutError'))
    }, 20)
    return controller.signal
  })
}
