import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimRules } from './claims.ts'
import {
  conditions,
  judge,
  prospectOf,
  type Condition,
  type Facts,
  type Registration,
} from './preflight.ts'

const minute = 60_000
const hour = 60 * minute
const now = Date.parse('2026-03-02T09:00:00Z')
const clientId = 'd954531d-e82d-492d-9ded-900937534554'

const expected = { now, clientId, ownTenantEnd: '8012d', companyTenantEnd: '8012d' }

const registration: Registration = {
  clientId,
  createdAt: now - hour,
  disabled: false,
  asks: 'application',
  secretsUntil: [now + hour],
}

const right: Facts = {
  role: { value: 'can-consent' },
  registration: { value: registration },
  granted: { value: now - hour },
  logged: { value: { creation: true, consent: true } },
}

const withRegistration = (changes: Partial<Registration>): Facts => ({
  ...right,
  registration: { value: { ...registration, ...changes } },
})

const check = (condition: Condition, facts: Facts, more: Partial<typeof expected> = {}) =>
  judge(facts, { ...expected, ...more }).find((it) => it.condition === condition)

test('a registration as the guide makes it passes everything', () => {
  const checks = judge(right, expected)
  expect(checks.map(({ condition }) => condition)).toEqual(conditions)
  expect(prospectOf(checks)).toBe('good')
})

test.each<[string, Condition, Facts, string]>([
  [
    'a missing registration',
    'registration',
    { ...right, registration: { value: 'nothing' } },
    'registration-missing',
  ],
  [
    'an enterprise application',
    'registration',
    { ...right, registration: { value: 'enterprise-application' } },
    'registration-is-enterprise-application',
  ],
  [
    'a registration switched off',
    'registration',
    withRegistration({ disabled: true }),
    'registration-disabled',
  ],
  [
    'another Client ID',
    'client-id',
    withRegistration({ clientId: 'another' }),
    'client-id-differs',
  ],
  [
    'a delegated permission',
    'permission',
    { ...withRegistration({ asks: 'delegated' }), granted: { value: null } },
    'permission-delegated',
  ],
  [
    'no permission',
    'permission',
    { ...withRegistration({ asks: 'nothing' }), granted: { value: null } },
    'permission-missing',
  ],
  ['no consent', 'consent', { ...right, granted: { value: null } }, 'consent-missing'],
  ['no secret', 'secret', withRegistration({ secretsUntil: [] }), 'secret-missing'],
  [
    'expired secrets',
    'secret',
    withRegistration({ secretsUntil: [now - 2, now] }),
    'secret-expired',
  ],
])('%s fails', (_, condition, facts, finding) => {
  expect(check(condition, facts)).toMatchObject({ outcome: 'failed', finding })
  expect(prospectOf(judge(facts, expected))).toBe('bad')
})

test('one secret that lives is enough, and one without an end is one', () => {
  for (const last of [now + 1, Infinity]) {
    expect(check('secret', withRegistration({ secretsUntil: [now - 1, last] }))).toMatchObject({
      outcome: 'passed',
      at: last,
    })
  }
})

test('what is granted counts, even if it was never asked for', () => {
  expect(check('permission', withRegistration({ asks: 'nothing' }))?.outcome).toBe('passed')
})

test('a role matters only until the consent is there', () => {
  const roleOf = (role: 'can-create' | 'none', granted: number | null) =>
    check('role', { ...right, role: { value: role }, granted: { value: granted } })?.finding
  expect(roleOf('can-create', null)).toBe('role-cannot-consent')
  expect(roleOf('none', null)).toBe('role-none')
  expect(roleOf('none', now)).toBe('role-not-needed')
})

test.each([
  [72 * hour, 'passed', 'age-expiring'],
  [72 * hour + 1, 'failed', 'age-too-old'],
  [66 * hour, 'passed', 'age-fresh'],
  [66 * hour + 1, 'passed', 'age-expiring'],
])('after %d ms the age is %s: %s', (age, outcome, finding) => {
  expect(check('age', withRegistration({ createdAt: now - age }))).toMatchObject({
    outcome,
    finding,
    at: now - age + claimRules.registrationLife,
  })
})

test('the log is waited for as long as the later of the two acts is recent', () => {
  const logOf = (
    createdAt: number,
    grantedAt: number | null,
    creation: boolean,
    consent: boolean,
  ) =>
    check('log', {
      ...withRegistration({ createdAt }),
      granted: { value: grantedAt },
      logged: { value: { creation, consent } },
    })?.finding
  expect(logOf(now - minute, now - minute, false, false)).toBe('log-not-yet')
  expect(logOf(now - 5 * hour, now - minute, true, false)).toBe('log-not-yet')
  expect(logOf(now - 5 * hour, now - 2 * hour, true, false)).toBe('log-silent')
  expect(logOf(now - 5 * hour, null, true, false)).toBe('log-shows')
})

test('a log that stays silent costs no attempt by itself, and another failure does', () => {
  const silent: Facts = {
    ...withRegistration({ createdAt: now - 5 * hour }),
    granted: { value: now - 5 * hour },
    logged: { value: { creation: false, consent: false } },
  }
  const prospect = (facts: Partial<Facts>) => prospectOf(judge({ ...silent, ...facts }, expected))
  expect(prospect({})).toBe('silent')
  expect(prospect({ role: { unseen: 'unreachable' } })).toBe('silent')
  const { registration } = withRegistration({ createdAt: now - 5 * hour, secretsUntil: [] })
  expect(prospect({ registration })).toBe('bad')
})

test('from another tenant nothing of the company’s is seen, and what is seen is the wrong one', () => {
  const elsewhere = { ownTenantEnd: 'da989' }
  expect(check('tenant', right, elsewhere)?.finding).toBe('tenant-differs')
  const nothing: Facts = { ...right, registration: { value: 'nothing' } }
  expect(check('tenant', nothing, elsewhere)?.finding).toBe('tenant-out-of-sight')
  expect(check('registration', nothing, elsewhere)?.outcome).toBe('unknown')
})

test('a role counts in its own tenant alone', () => {
  const elsewhere = { ownTenantEnd: 'da989' }
  for (const role of ['can-consent', 'can-create', 'none'] as const)
    for (const granted of [now - hour, null])
      expect(
        check('role', { ...right, role: { value: role }, granted: { value: granted } }, elsewhere),
      ).toMatchObject({ outcome: 'unknown', finding: 'tenant-out-of-sight' })
  expect(check('role', right, { ownTenantEnd: '8012D' })?.outcome).toBe('passed')
})

test('what could not be read never passes for good, nor for bad', () => {
  const unseen = fc.constantFrom('not-allowed', 'unreachable', 'depends', 'not-asked' as const)
  const hidden = fc.subarray(['role', 'registration', 'granted', 'logged'] as const, {
    minLength: 1,
  })
  const role = fc.constantFrom('can-consent', 'can-create', 'none' as const)
  const asks = fc.constantFrom('application', 'delegated', 'nothing' as const)
  fc.assert(
    fc.property(hidden, unseen, role, asks, (parts, why, role, asks) => {
      const facts = { ...withRegistration({ asks }), role: { value: role } }
      const hiding = Object.fromEntries(parts.map((part) => [part, { unseen: why }]))
      const checks = judge({ ...facts, ...hiding }, expected)
      expect(prospectOf(checks)).toBe('unknown')
      expect(checks.some(({ outcome }) => outcome === 'failed')).toBe(false)
    }),
  )
})

test('while nobody has seen whether the consent is there, it is neither missed nor taken for given', () => {
  const findingOf = (condition: Condition, facts: Partial<Facts>) =>
    check(condition, { ...right, granted: { unseen: 'unreachable' }, ...facts })?.finding
  expect(findingOf('role', { role: { value: 'none' } })).toBe('role-perhaps-needed')
  expect(findingOf('role', { role: { value: 'can-create' } })).toBe('role-perhaps-needed')
  const { registration } = withRegistration({ asks: 'nothing' })
  expect(findingOf('permission', { registration })).toBe('unreachable')
  const logged = (consent: boolean) => ({ logged: { value: { creation: true, consent } } })
  expect(findingOf('log', logged(false))).toBe('unreachable')
  expect(findingOf('log', logged(true))).toBe('log-shows')
})
