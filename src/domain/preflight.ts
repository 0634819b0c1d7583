import { ageOf, claimRules } from './claims.ts'
import { endsLike, isSameId } from './registration-ids.ts'

/** What has been read of one thing at Microsoft, or why it could not be read. */
export type Seen<T> = { value: T } | { unseen: Unseen }

/** `depends`: it hangs on something that could not be read, or is not there. */
export type Unseen = 'not-allowed' | 'unreachable' | 'depends' | 'not-asked'

export type DirectoryRole = 'can-consent' | 'can-create' | 'none'

export interface Registration {
  clientId: string
  createdAt: number
  disabled: boolean
  /** How it asks for AuditLog.Read.All. */
  asks: 'application' | 'delegated' | 'nothing'
  /** When its client secrets end. */
  secretsUntil: readonly number[]
}

/** All that Microsoft Graph shows of a registration to the person who claims. The secret is no part of it. */
export interface Facts {
  role: Seen<DirectoryRole>
  registration: Seen<Registration | 'nothing' | 'enterprise-application'>
  /** Since when the application itself holds AuditLog.Read.All, if it does. */
  granted: Seen<number | null>
  /** Which of the two lines that prove a claim the directory's log shows. */
  logged: Seen<{ creation: boolean; consent: boolean }>
}

/** What the person typed and is, and what the company asks for. */
export interface Expected {
  now: number
  clientId: string
  ownTenantEnd: string
  companyTenantEnd: string
}

export const conditions = [
  'role',
  'registration',
  'client-id',
  'tenant',
  'age',
  'permission',
  'consent',
  'secret',
  'log',
] as const
export type Condition = (typeof conditions)[number]

export type Outcome = 'passed' | 'failed' | 'waiting' | 'unknown'

export type Finding =
  | 'role-suffices'
  | 'role-not-needed'
  | 'role-cannot-consent'
  | 'role-none'
  | 'role-perhaps-needed'
  | 'registration-found'
  | 'registration-missing'
  | 'registration-is-enterprise-application'
  | 'registration-disabled'
  | 'client-id-equal'
  | 'client-id-differs'
  | 'tenant-equal'
  | 'tenant-differs'
  | 'tenant-out-of-sight'
  | 'age-fresh'
  | 'age-expiring'
  | 'age-too-old'
  | 'permission-right'
  | 'permission-delegated'
  | 'permission-missing'
  | 'consent-granted'
  | 'consent-missing'
  | 'secret-valid'
  | 'secret-expired'
  | 'secret-missing'
  | 'log-shows'
  | 'log-not-yet'
  | 'log-silent'

/** One condition of a claim, as far as it can be seen before the claim is made. */
export interface Check {
  condition: Condition
  outcome: Outcome
  finding: Finding | Unseen
  /** What the person typed or the company needs, and what is there instead. */
  expected?: string
  found?: string
  /** The instant that the finding is about. */
  at?: number
}

type Judged = Omit<Check, 'condition'>

const passed = (finding: Finding, at?: number): Judged => judged('passed', finding, at)
const failed = (finding: Finding, at?: number): Judged => judged('failed', finding, at)
const judged = (outcome: Outcome, finding: Check['finding'], at?: number): Judged => ({
  outcome,
  finding,
  ...(at !== undefined && { at }),
})

/** Judges every condition of a claim from what was read. What was not read is never taken for good. */
export function judge(facts: Facts, expected: Expected): Check[] {
  const { registration, granted } = facts
  const about = (rule: (registration: Registration) => Judged) =>
    of(registration, (it) => (typeof it === 'string' ? judged('unknown', 'depends') : rule(it)))

  const results: Record<Condition, Judged> = {
    role: isAtHome(expected)
      ? of(facts.role, (role) => judgeRole(role, granted))
      : judged('unknown', 'tenant-out-of-sight'),
    registration: of(registration, (it) => judgeExistence(it, expected)),
    'client-id': about(({ clientId }) => judgeClientId(clientId, expected.clientId)),
    tenant: judgeTenant(registration, expected),
    age: about(({ createdAt }) => judgeAge(createdAt, expected.now)),
    permission: about(({ asks }) => judgePermission(asks, granted)),
    consent: of(granted, (at) =>
      at === null ? failed('consent-missing') : passed('consent-granted'),
    ),
    secret: about(({ secretsUntil }) => judgeSecrets(secretsUntil, expected.now)),
    log: about(({ createdAt }) =>
      of(facts.logged, (logged) => judgeLog(logged, createdAt, granted, expected.now)),
    ),
  }
  return conditions.map((condition) => ({ condition, ...results[condition] }))
}

const of = <T>(seen: Seen<T>, rule: (value: T) => Judged): Judged =>
  'value' in seen ? rule(seen.value) : judged('unknown', seen.unseen)

/** A sign-in shows one tenant only, and a role counts in no other. */
const isAtHome = ({ ownTenantEnd, companyTenantEnd }: Expected) =>
  endsLike(ownTenantEnd, companyTenantEnd)

/** Whoever consented before has settled the question of who may. */
function judgeRole(role: DirectoryRole, granted: Facts['granted']): Judged {
  if (role === 'can-consent') return passed('role-suffices')
  if ('unseen' in granted) return judged('unknown', 'role-perhaps-needed')
  if (granted.value !== null) return passed('role-not-needed')
  return failed(role === 'can-create' ? 'role-cannot-consent' : 'role-none')
}

/** What is not in the person's own tenant may still be in the company's. */
function judgeExistence(
  it: Registration | 'nothing' | 'enterprise-application',
  expected: Expected,
): Judged {
  if (it === 'enterprise-application') return failed('registration-is-enterprise-application')
  if (it === 'nothing') {
    return isAtHome(expected)
      ? { ...failed('registration-missing'), found: expected.ownTenantEnd }
      : judged('unknown', 'depends')
  }
  return it.disabled ? failed('registration-disabled') : passed('registration-found')
}

const judgeClientId = (found: string, expected: string): Judged =>
  isSameId(found, expected)
    ? passed('client-id-equal')
    : { ...failed('client-id-differs'), expected, found }

function judgeTenant(registration: Facts['registration'], expected: Expected): Judged {
  if ('unseen' in registration) return judged('unknown', registration.unseen)
  const ends = { expected: expected.companyTenantEnd, found: expected.ownTenantEnd }
  const isSame = isAtHome(expected)
  if (typeof registration.value === 'string') {
    return isSame
      ? judged('unknown', 'depends')
      : { ...judged('unknown', 'tenant-out-of-sight'), ...ends }
  }
  return { ...(isSame ? passed('tenant-equal') : failed('tenant-differs')), ...ends }
}

function judgeAge(createdAt: number, now: number): Judged {
  const until = createdAt + claimRules.registrationLife
  const age = ageOf(createdAt, now)
  if (age === 'too-old') return failed('age-too-old', until)
  return passed(age === 'expiring' ? 'age-expiring' : 'age-fresh', until)
}

/** A permission can be granted without being asked for. What is held is what counts. */
function judgePermission(asks: Registration['asks'], granted: Facts['granted']): Judged {
  if (asks === 'application') return passed('permission-right')
  return of(granted, (at) => {
    if (at !== null) return passed('permission-right')
    return failed(asks === 'delegated' ? 'permission-delegated' : 'permission-missing')
  })
}

function judgeSecrets(ends: readonly number[], now: number): Judged {
  if (ends.length === 0) return failed('secret-missing')
  const last = Math.max(...ends)
  return last > now ? passed('secret-valid', last) : failed('secret-expired', last)
}

/**
 * Each line follows its act within minutes. While no consent is given there is none of it to wait for; where nobody has
 * seen whether it is, its missing line says nothing.
 */
function judgeLog(
  logged: { creation: boolean; consent: boolean },
  createdAt: number,
  granted: Facts['granted'],
  now: number,
): Judged {
  if (!logged.consent && 'unseen' in granted) return judged('unknown', granted.unseen)
  const grantedAt = 'value' in granted && !logged.consent ? granted.value : null
  const missing = [
    ...(logged.creation ? [] : [createdAt]),
    ...(grantedAt === null ? [] : [grantedAt]),
  ]
  if (missing.length === 0) return passed('log-shows')
  const last = Math.max(...missing)
  return now - last > claimRules.auditPatience
    ? failed('log-silent')
    : judged('waiting', 'log-not-yet', last + claimRules.auditUsual)
}

export type Prospect = 'good' | 'bad' | 'silent' | 'waiting' | 'unknown'

/**
 * What the list says as a whole. One failure outweighs everything, and what is unknown is never good. A silent log
 * stands for itself: a claim waits for it, and ends without being counted.
 */
export function prospectOf(checks: readonly Check[]): Prospect {
  const has = (outcome: Outcome) => checks.some((check) => check.outcome === outcome)
  const failures = checks.filter(({ outcome }) => outcome === 'failed')
  if (failures.some(({ finding }) => finding !== 'log-silent')) return 'bad'
  if (failures.length > 0) return 'silent'
  if (has('unknown')) return 'unknown'
  return has('waiting') ? 'waiting' : 'good'
}
