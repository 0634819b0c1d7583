import { waitFor } from '@testing-library/react'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { attemptsNow, claimRules, noAttempts } from '#src/domain/claims.ts'
import { isConsented } from '#mocks/microsoft/applications/consent.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { expectClaimRules, isOfClaim } from '#mocks/portal/claims/rules-for-tests.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import type { Claim, World } from '#mocks/world/state.ts'
import { expectNoSecret } from '../support/claiming.ts'
import { pageShown, settle } from '../support/settled.ts'
import { beginWalk, expectWayOut, mend, steps, turns, type Walk } from '../support/wizard-walk.ts'

/** The same walks each time. `WALKS` takes more of them, `WALKS_SEED` others, and `WALKS_PATH` one again, ever shorter. */
const { WALKS_PATH, WALKS = WALKS_PATH ? '1' : '6', WALKS_SEED = '1414' } = process.env

const acts = { ...steps, ...turns }

const walk = fc.record({
  as: fc.constantFrom<PersonKey>('newcomer', 'two-companies'),
  scenario: fc.constantFrom<ScenarioId>(
    'owner-left',
    'owner-left',
    'owner-left-two-failures',
    'owner-left-locked',
  ),
  told: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...Object.keys(steps)) },
      { weight: 2, arbitrary: fc.constantFrom(...Object.keys(turns)) },
    ),
    { minLength: 4, maxLength: 14, size: 'max' },
  ),
})

type Told = typeof walk extends fc.Arbitrary<infer T> ? T : never

/** Where a walk once went astray: without Microsoft the page said so, and the console as well. */
const astray: Told = {
  as: 'newcomer',
  scenario: 'owner-left-two-failures',
  told: [
    'Microsoft cannot be reached',
    'half a day passes',
    'loads the page again',
    'goes where the page leads',
  ],
}

test(
  'whatever a person does in the wizard and whatever fails, it keeps to its rules and leads on',
  async () => {
    const found = await fc.check<[Told]>(fc.asyncProperty(walk, goThrough), {
      examples: [[astray]],
      numRuns: Number(WALKS),
      seed: Number(WALKS_SEED),
      ...(WALKS_PATH ? { path: WALKS_PATH } : { endOnFailure: true }),
    })
    if (found.failed) throw new Error(inWords(found), { cause: found.errorInstance })
  },
  120_000 + Number(WALKS) * 20_000,
)

async function goThrough({ as, scenario, told }: Told) {
  const walk = await beginWalk(as, scenario)
  try {
    for (const name of told) await go(walk, () => acts[name]?.(walk))
    await go(walk, () => mend(walk))
    await go(walk, () => expectWayOut(walk))
  } finally {
    walk.end()
  }
}

/** Each takes a moment. */
async function go(walk: Walk, act: () => unknown) {
  const before = walk.store.read()
  vi.setSystemTime(Date.now() + 5000)
  walk.sent = { here: false, there: false }
  await act()
  await settle()
  await expectRules(walk, before)
}

async function expectRules(walk: Walk, before: World) {
  const { store, as, typed, sent } = walk
  const world = store.read()
  expectClaimRules(world, [as])
  for (const claim of world.portal.claims)
    if (claim.state.kind === 'granted')
      expectProven(claim, claim.state.receipt, before, sent.here || sent.there)

  const decided = decisions(world).slice(decisions(before).length)
  // A secret whose answer was lost stays for one more press, which may be meant for another company.
  const { keptFor } = walk
  const isForAnother = keptFor !== null && decided.some(({ companyId }) => companyId !== keptFor)
  const might = Number(walk.unserved || isForAnother) + Number(sent.there) + waiting(before).length
  expect(decided.length, 'no secret decides twice').toBeLessThanOrEqual(might)
  if (sent.here && (decided.length > 0 || waiting(world).length > waiting(before).length)) {
    await waitFor(expectServed)
    walk.unserved = false
    walk.keptFor = isUnanswered() ? (decided.at(-1)?.companyId ?? null) : null
  }
  await expectNoSecret(store, ...typed)
  for (const complain of [console.error, console.warn]) expect(complain).not.toHaveBeenCalled()
}

const decisions = ({ portal }: World) => portal.events.filter(isOfClaim)
const waiting = ({ portal }: World) => portal.claims.filter(({ state }) => state.kind === 'waiting')

type Receipt = Extract<Claim['state'], { kind: 'granted' }>['receipt']

/** What was granted just now could be: nothing stood in the way, and the proof held. */
function expectProven(
  { id, oid, companyId }: Claim,
  receipt: Receipt,
  before: World,
  isSent: boolean,
) {
  const { grantedAt, createdAt, clientIdEnd } = receipt
  const { claims, companies, attempts, sessions } = before.portal
  const was = claims.find((claim) => claim.id === id)?.state
  if (was?.kind === 'granted') return
  const company = companies.find((it) => it.id === companyId)
  expect(company?.recovery).toBe(true)
  expect(sessions[oid]).not.toBe(companyId)
  const tried = attempts[`${oid}/${companyId}`] ?? noAttempts
  expect(attemptsNow(tried, grantedAt).lockedUntil).toBeNull()
  expect(grantedAt - createdAt).toBeLessThanOrEqual(claimRules.registrationLife)
  // What the secret has opened stays open for a while, whatever becomes of the registration.
  if (was?.kind === 'waiting') {
    const isInTime = grantedAt - was.since <= claimRules.auditPatience
    // Other values may have been sent for it, and then they are what has proven it.
    expect(isInTime || isSent, 'waits no longer than it may').toBe(true)
    if (isInTime) return
  }
  const registration = before.microsoft.applications.find(
    ({ clientId, tenantId }) => clientId.endsWith(clientIdEnd) && tenantId === company?.tenantId,
  )
  expect(registration).toMatchObject({ deletedAt: null, disabled: false, createdAt })
  const needed = { name: 'AuditLog.Read.All', type: 'application' } as const
  expect(registration && isConsented(before, registration, needed)).toBe(true)
}

/** The secret goes with its verdict, unless nobody here knows of that yet. */
function expectServed() {
  const field = document.querySelector<HTMLInputElement>('input[name=secret]')
  if (isUnanswered()) return
  expect(field?.value ?? '', 'the Secret field').toBe('')
}

const isUnanswered = () => /The portal did not answer/.test(pageShown().textContent)

function inWords({
  counterexample,
  counterexamplePath,
  errorInstance,
  seed,
}: fc.RunDetails<[Told]>) {
  const again = `WALKS_SEED=${String(seed)} WALKS_PATH=${counterexamplePath ?? ''} npx vitest run tests/routes/wizard-sequences.test.tsx`
  const [why = ''] = String(errorInstance).split('\n\n')
  const walks = (counterexample ?? []).map(({ as, scenario, told }) =>
    [`${as}, in the story ${scenario}:`, ...told].join('\n  '),
  )
  return [...walks, why, `To see it again, and a shorter one: ${again}`].join('\n')
}
