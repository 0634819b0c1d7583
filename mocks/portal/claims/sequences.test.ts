import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { newKey } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import type { Claim, World } from '#mocks/world/state.ts'
import { holdsSecret, openClaims, valuesOf, wrongSecret } from './for-tests.ts'
import { expectClaimRules, isOfClaim, isOfRecovery } from './rules-for-tests.ts'

const people = ['newcomer', 'two-companies'] as const satisfies PersonKey[]
const secrets = [...Object.values(registrations).map(({ secret }) => secret), wrongSecret]
const contoso = companyIdOf('contoso')

const key = fc.oneof(
  fc.constant<RegistrationKey>('ready'),
  fc.constantFrom(...(Object.keys(registrations) as RegistrationKey[])),
)

/** One registration as it is, or a mixture that somebody made of several. */
const values = fc.oneof(
  key.map(valuesOf),
  fc.record({
    objectId: key.map((of) => registrations[of].id),
    clientId: key.map((of) => registrations[of].clientId),
    secret: fc.constantFrom(...secrets),
  }),
)

const step = fc.record({
  by: fc.constantFrom(...people),
  action: fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('submit' as const), values }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('begin' as const, 'sign-in' as const, 'sign-out' as const),
      }),
    },
  ),
  /** How often a client sends it, at the same time or one after the other. */
  sent: fc.integer({ min: 1, max: 3 }),
  atOnce: fc.boolean(),
  /** A client repeats itself with one key. Two tabs have one each. */
  oneKey: fc.boolean(),
  fault: fc.constantFrom(
    '',
    '',
    '',
    'claimSubmit#1:drop-reply',
    'claimSubmit:duplicate',
    'claimGet:duplicate',
    'claimSubmit#1:status-503',
    'entraToken:network',
    'entraToken#1:status-500',
    'graphDirectoryAudits:status-503',
    'graphDirectoryAudits#2:malformed',
  ),
  /** What Microsoft's log shows from now on, when that changes. */
  log: fc.constantFrom(null, null, null, 'everything', 'no consent', 'nothing'),
  later: fc.constantFrom(0, 0, 0, 0, minutes(6), minutes(61), hours(12), hours(60)),
})

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
type Claims = ReturnType<typeof openClaims>

test('whatever two people do and whatever fails, a claim is decided once and by its rules', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 20 }), async (steps) => {
      const claims = openClaims()
      for (const person of people) await claims.begin(person)
      for (const next of steps) {
        await act(claims, next)
        expectRules(claims.store.read())
      }
      await expectWayOn(claims)
    }),
    { numRuns: 40 },
  )
}, 30_000)

async function act(claims: Claims, { by, action, sent, atOnce, oneKey, fault, log, later }: Step) {
  claims.pass(later)
  claims.disturb(fault)
  if (log) showLog(claims, log)
  const claimId = lastClaimOf(claims.store.read(), by).id
  const same = newKey()
  const key = () => (oneKey ? same : newKey())
  const call = claims.as(by)
  const send = () => {
    switch (action.kind) {
      case 'submit':
        return claims.submit(by, claimId, action.values, key())
      case 'look':
        return claims.look(by, claimId)
      case 'begin':
        return call('claimCreate', { body: { companyId: contoso }, ...key() })
      case 'sign-in':
        return call('companySignIn', { params: { companyId: contoso } })
      case 'sign-out':
        return call('companySignOut', { params: { companyId: contoso } })
    }
  }
  const decided = () => claims.titles().length
  const before = decided()
  let answered = Promise.resolve<unknown>(null)
  for (let time = 0; time < sent; time += 1) {
    const answer = send().catch(expectTold)
    answered = Promise.all([answered, answer])
    if (!atOnce) await answer
  }
  await answered
  if (oneKey) expect(decided() - before, 'one call decides once').toBeLessThanOrEqual(1)
  claims.disturb('')
}

const { audits } = openClaims().store.read().microsoft

function showLog({ store }: Claims, what: Step['log']) {
  store.change(({ microsoft }) => {
    microsoft.audits = audits.filter(
      ({ activity }) =>
        what === 'everything' ||
        (what === 'no consent' && activity !== 'Add app role assignment to service principal'),
    )
  })
}

/** Nothing but a refusal that the contract names, or no answer at all. */
const expectTold = (error: unknown) => {
  expect(['Refused', 'TypeError']).toContain((error as Error).constructor.name)
}

function expectRules(world: World) {
  const { events, mails } = world.portal
  expectClaimRules(world, people)
  // Whatever else would have left something behind here, nobody did.
  expect(events.filter(isOfClaim)).toEqual(events)
  expect(mails.filter(isOfRecovery)).toEqual(mails)
  for (const secret of secrets) expect(holdsSecret(world, secret)).toBe(false)
  expect(JSON.parse(JSON.stringify(world))).toStrictEqual(world)
}

/** When nothing is wrong any more, no claim waits for ever, and an open one takes new values. */
async function expectWayOn(claims: Claims) {
  showLog(claims, 'everything')
  for (const person of people) {
    await claims.as(person)('companySignOut', { params: { companyId: contoso } })
  }
  for (const { id, oid } of claims.store.read().portal.claims) {
    // What the one before was refused for may have locked.
    claims.pass(hours(13))
    const by = people.find((person) => personByKey(person).oid === oid) ?? 'newcomer'
    const { state } = await claims.look(by, id)
    expect(['open', 'granted']).toContain(state.kind)
    if (state.kind === 'granted') continue
    claims.pass(hours(13))
    const next = await claims.submit(by, id, valuesOf('aged'))
    expect(next.state).toMatchObject({ kind: 'open', refusal: { finding: 'too-old' } })
  }
}

function lastClaimOf({ portal }: World, by: PersonKey): Claim {
  const claim = portal.claims.findLast(({ oid }) => oid === personByKey(by).oid)
  if (!claim) throw new Error(`${by} has begun no claim`)
  return claim
}
