const minute = 60 * 1000
const hour = 60 * minute

/** The rules of claiming a company. */
export const claimRules = {
  attempts: 3,
  lock: 12 * hour,
  /** A registration proves something for this long after it was made. */
  registrationLife: 72 * hour,
  /** So long before its end it is time to hurry. */
  expiring: 6 * hour,
  /** Microsoft's log usually shows a registration after so long. */
  auditUsual: 5 * minute,
  /** Sometimes it takes longer. After so long nobody waits for it any more. */
  auditPatience: hour,
}

/** What one person has tried at one company. */
export interface Attempts {
  failures: number
  lockedUntil: number | null
}

export const noAttempts: Attempts = { failures: 0, lockedUntil: null }

/** Where the attempts stand now: a lock that has run out leaves nothing behind. */
export const attemptsNow = (attempts: Attempts, now: number): Attempts =>
  attempts.lockedUntil !== null && attempts.lockedUntil <= now ? noAttempts : attempts

export const attemptsLeft = ({ failures }: Attempts) => Math.max(0, claimRules.attempts - failures)

/** One more failure. The last one locks, from this moment on. */
export function afterFailure(attempts: Attempts, now: number): Attempts {
  const failures = attempts.failures + 1
  return { failures, lockedUntil: failures >= claimRules.attempts ? now + claimRules.lock : null }
}

/** So long a waiting claim goes on by what the secret has opened. Then the secret is needed again. */
export const waitsUntil = (since: number) => since + claimRules.auditPatience

/** The clock of a registration, by Microsoft's own time. */
export type Age = 'ready' | 'expiring' | 'too-old'

export function ageOf(createdAt: number, now: number): Age {
  const left = createdAt + claimRules.registrationLife - now
  if (left < 0) return 'too-old'
  return left < claimRules.expiring ? 'expiring' : 'ready'
}

/** Both clocks together: Microsoft's log must have caught up, and the 72 hours must not be over. */
export const phases = ['too-new', 'ready', 'expiring', 'too-old'] as const
export type Phase = (typeof phases)[number]

export interface Clocks {
  phase: Phase
  /** When the registration ends to prove anything. */
  endsAt: number
  left: number
  /** How much of its life is over, from 0 to 1. */
  spent: number
}

/** Where nobody could look into the log, the usual time stands in for it. */
export function clocksOf(createdAt: number, now: number, logged?: boolean): Clocks {
  const { registrationLife, auditUsual } = claimRules
  const age = ageOf(createdAt, now)
  return {
    phase: age === 'too-old' || (logged ?? now - createdAt > auditUsual) ? age : 'too-new',
    endsAt: createdAt + registrationLife,
    left: Math.max(0, createdAt + registrationLife - now),
    spent: Math.min(1, Math.max(0, (now - createdAt) / registrationLife)),
  }
}
