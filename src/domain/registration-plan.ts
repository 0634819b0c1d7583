import { ageOf } from './claims.ts'
import { graphAppId, permissionId, registrationName } from './registration-ids.ts'

/**
 * How far the making of a registration has come. It is kept while the work goes on, so that a reload or a
 * failure goes on with what is there. It holds no secret.
 */
export interface Plan {
  /** Graph's own key of our registration: whoever asks for it twice gets the same one. */
  uniqueName: string
  application: { objectId: string; clientId: string; createdAt: number } | null
  principalId: string | null
  granted: boolean
  /** What may be there although no answer said so. Of a secret it means: one whose value we do not have. */
  unsure: 'application' | 'secret' | null
}

/** What is made, in this order. Each needs the ones before it. */
export const acts = ['application', 'principal', 'grant', 'secret'] as const
export type Act = (typeof acts)[number]

/** Microsoft keeps the name of a deleted registration for weeks: every round needs one of its own. */
export const beginPlan = (round: string): Plan => ({
  uniqueName: `holdfast-recovery-${round}`,
  application: null,
  principalId: null,
  granted: false,
  unsure: null,
})

/** The value of a secret is kept nowhere, so that a new start always makes a new one. */
export function nextAct({ application, principalId, granted }: Plan): Act {
  if (!application) return 'application'
  if (!principalId) return 'principal'
  return granted ? 'secret' : 'grant'
}

/** All is there that is kept at Microsoft: nothing is missing but the value of a secret. */
export const isComplete = (plan: Plan | null) => plan !== null && nextAct(plan) === 'secret'

/** What is made stays at Microsoft, and proves nothing any more: neither the rest of it nor a new secret would help. */
export const isTooOld = ({ application }: Plan, now: number) =>
  application !== null && ageOf(application.createdAt, now) === 'too-old'

const hour = 60 * 60 * 1000

/** Long enough for Microsoft's log to catch up and for a second try, and over before the day is. */
export const secretLife = 8 * hour

export const newRegistration = {
  displayName: registrationName,
  signInAudience: 'AzureADMyOrg',
  requiredResourceAccess: [
    { resourceAppId: graphAppId, resourceAccess: [{ id: permissionId, type: 'Role' }] },
  ],
}

/** What Graph answered instead of doing it. Without a status there was no answer. */
export interface Refusal {
  status: number | null
  code: string
  message: string
  retryAfter: number | null
}

/** Why it does not go on. */
export type Stop =
  | 'role-too-small'
  | 'secrets-forbidden'
  | 'signed-out'
  | 'unreachable'
  | 'not-known-yet'
  | 'refused'

/** Whoever tried again would stop again: all is taken back. From the others one can go on. */
export const isFinal = (stop: string) =>
  stop === 'role-too-small' || stop === 'secrets-forbidden' || stop === 'refused'

const second = 1000
const pauses = [1, 2, 4, 8, 16].map((n) => n * second)
const longestPause = 60 * second

/** What to do about a refusal after so many tries: wait and try again, or stop. */
export function judge(refusal: Refusal, tries: number): { pause: number } | { stop: Stop } {
  const { status, code, retryAfter } = refusal
  const pause = pauses[tries - 1]
  const again = (otherwise: Stop) =>
    pause === undefined
      ? { stop: otherwise }
      : { pause: Math.min(longestPause, Math.max(pause, retryAfter ?? 0)) }
  if (status === null || status === 429 || status >= 500) return again('unreachable')
  if (isNotKnownYet(refusal)) return again('not-known-yet')
  if (status === 401) return { stop: 'signed-out' }
  if (status === 403) return { stop: 'role-too-small' }
  return { stop: code.endsWith('AsPerAppPolicy') ? 'secrets-forbidden' : 'refused' }
}

/**
 * Microsoft's directory is many servers, and a new object takes a while to reach all of them. Of one that a call only
 * names, they say it in words and with no code of its own.
 */
const isNotKnownYet = ({ status, code, message }: Refusal) =>
  status === 404 ||
  code === 'NoBackingApplicationObject' ||
  (status === 400 && message.startsWith('Not a valid reference update'))

/** It may have been done all the same. */
export const isUncertain = ({ status }: Refusal) => status === null || status >= 500
