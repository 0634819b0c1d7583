const hour = 60 * 60 * 1000

/** The rules of claiming a company. */
export const claimRules = {
  attempts: 3,
  lock: 12 * hour,
  /** A registration proves something for this long after it was made. */
  registrationLife: 72 * hour,
  /** Microsoft's log shows a registration within minutes. One that it never shows is older than the log. */
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

/** The clock of a registration, by Microsoft's own time. */
export type Age = 'ready' | 'expiring' | 'too-old'

export function ageOf(createdAt: number, now: number): Age {
  const left = createdAt + claimRules.registrationLife - now
  if (left < 0) return 'too-old'
  return left < 6 * hour ? 'expiring' : 'ready'
}
