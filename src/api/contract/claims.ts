import * as z from 'zod/mini'
import { defineContract } from './endpoint.ts'
import { Accepted, Id, Instant, pageOf, PageQuery, PersonName, Region } from './shapes.ts'

/** A company that the signed-in person may try to recover. */
export const ClaimableCompany = z.object({
  id: Id,
  name: z.string(),
  region: Region,
  /** All that is told of the company's Entra tenant: enough to compare, not enough to use. */
  tenantIdEnd: z.string().check(z.length(5)),
  /** Whether its region answers. Nothing is claimed while it does not. */
  available: z.boolean(),
  /** The person has an account there: then nothing more needs to be known about them. */
  member: z.boolean(),
  /** Whoever is signed in to a company must leave it before claiming it. */
  signedIn: z.boolean(),
  recovery: z.boolean(),
  attemptsLeft: z.int(),
  lockedUntil: z.nullable(Instant),
  /** The person's own claim that waits for Microsoft's log, while it goes on without the secret. */
  waiting: z.nullable(z.object({ claimId: Id, since: Instant })),
})
export type ClaimableCompany = z.infer<typeof ClaimableCompany>

/**
 * What a claim was refused for. What Microsoft has not confirmed stays one finding: before the values have
 * opened the tenant, saying which of them is wrong would help somebody who guesses.
 */
export const ClaimFinding = z.enum([
  'values-not-accepted',
  'wrong-tenant',
  'wrong-object-id',
  'object-id-of-enterprise-application',
  'secret-expired',
  'application-disabled',
  'permission-not-granted',
  'too-old',
  'microsoft-unreachable',
  /** Microsoft's log was waited for in vain, so that the age stayed unknown. It decides nothing. */
  'log-silent',
  /** It had to wait for longer than the proof lasts that the secret had opened. The secret is needed again. */
  'proof-expired',
])
export type ClaimFinding = z.infer<typeof ClaimFinding>

const ClaimRefusal = z.object({
  finding: ClaimFinding,
  at: Instant,
  /** Whether it cost one of the attempts. */
  counted: z.boolean(),
  facts: z.record(z.string(), z.string()),
})
export type ClaimRefusal = z.infer<typeof ClaimRefusal>

/** What was proven, by whom and when. It holds no value that opens anything. */
export const ClaimReceipt = z.object({
  grantedAt: Instant,
  person: z.string(),
  email: z.string(),
  tenantIdEnd: z.string(),
  clientIdEnd: z.string(),
  createdAt: Instant,
  createdBy: z.string(),
  consentedBy: z.string(),
  /** How many access managers were told by mail. */
  notified: z.int(),
  registrationDeleted: z.boolean(),
})
export type ClaimReceipt = z.infer<typeof ClaimReceipt>

export const ClaimState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), refusal: z.nullable(ClaimRefusal) }),
  /** Everything is right as far as it can be seen; Microsoft's audit log is still to show the registration. */
  z.object({
    kind: z.literal('waiting'),
    since: Instant,
    nextCheckAt: Instant,
    /** Of the registration that is waited for: whoever knows when that was made knows how long it lasts. */
    objectId: z.guid(),
  }),
  z.object({ kind: z.literal('granted'), receipt: ClaimReceipt }),
])
export type ClaimState = z.infer<typeof ClaimState>

export const Claim = z.object({
  id: Id,
  company: ClaimableCompany,
  state: ClaimState,
})
export type Claim = z.infer<typeof Claim>

/** Microsoft writes them in small letters; people copy them from tools that do not. */
const guid = z.string().check(z.trim(), z.toLowerCase(), z.guid({ message: 'notAnId' }))

/** The values of the app registration, as the person pasted them. */
export const ClaimValues = z.strictObject({
  objectId: guid,
  clientId: guid,
  secret: z.string().check(
    z.trim(),
    z.minLength(1, { message: 'required' }),
    z.maxLength(256, { message: 'tooLong' }),
    z.refine((secret) => !z.guid().safeParse(secret).success, { message: 'secretIsAnId' }),
  ),
})

/** Asked only of people without an account in the company. */
export const ClaimPerson = z.strictObject({
  firstName: PersonName,
  lastName: PersonName,
  termsAccepted: Accepted,
})

const oneClaim = z.object({ claimId: Id })

export const claims = defineContract({
  claimableCompanyList: {
    summary:
      'The companies of the own tenant, and those one is a user of, with what is left of the attempts',
    method: 'GET',
    path: '/claimable-companies',
    query: z.object({ ...PageQuery, search: z.optional(z.string()) }),
    reply: pageOf(ClaimableCompany),
    permission: null,
    problems: [],
  },
  claimCreate: {
    summary: 'Begin to claim a company',
    method: 'POST',
    path: '/claims',
    body: z.strictObject({ companyId: Id }),
    reply: Claim,
    permission: null,
    problems: [
      'not_found',
      'recovery_disabled',
      'claim_locked',
      'signed_in_there',
      'region_unavailable',
    ],
    once: true,
  },
  claimGet: {
    summary: 'How a claim of the own stands. A waiting claim is checked again by the asking',
    method: 'GET',
    path: '/claims/{claimId}',
    params: oneClaim,
    reply: Claim,
    permission: null,
    problems: ['not_found', 'region_unavailable'],
  },
  claimSubmit: {
    summary:
      'Have the values of an app registration checked with Microsoft; the secret is not kept',
    method: 'POST',
    path: '/claims/{claimId}/submissions',
    params: oneClaim,
    body: z.strictObject({ values: ClaimValues, person: z.nullable(ClaimPerson) }),
    reply: Claim,
    permission: null,
    problems: [
      'not_found',
      'recovery_disabled',
      'claim_locked',
      'signed_in_there',
      'claim_ended',
      'person_needed',
      'region_unavailable',
    ],
    once: true,
  },
  claimRegistrationDeleted: {
    summary: 'Confirm that the app registration is deleted, which ends the reminder',
    method: 'PUT',
    path: '/claims/{claimId}/registration-deleted',
    params: oneClaim,
    reply: Claim,
    permission: null,
    problems: ['not_found', 'conflict', 'region_unavailable'],
  },
})
