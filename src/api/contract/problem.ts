import * as z from 'zod/mini'

/**
 * Every way a call can be refused: a closed list, with its HTTP status. The code is what programs read;
 * the sentence a person reads is chosen by the page, in the person's language.
 */
export const problemStatus = {
  invalid_request: 400,
  unauthenticated: 401,
  signed_in_long_ago: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  company_mismatch: 409,
  recovery_disabled: 409,
  claim_locked: 409,
  claim_ended: 409,
  person_needed: 409,
  signed_in_there: 409,
  already_member: 409,
  request_pending: 409,
  too_early: 409,
  connection_exists: 409,
  license_missing: 409,
  license_expired: 409,
  limit_reached: 409,
  deployment_busy: 409,
  updates_paused: 409,
  last_access_manager: 409,
  own_account: 409,
  request_answered: 409,
  invitation_closed: 409,
  too_many_groups: 409,
  group_gone: 409,
  groups_unreadable: 409,
  tenant_taken: 409,
  other_tenant: 409,
  consent_missing: 409,
  administrator_needed: 409,
  not_connected: 409,
  license_sku: 409,
  license_terms: 409,
  license_downgrade: 409,
  trial_used: 409,
  trial_not_offered: 409,
  changed_meanwhile: 412,
  idempotency_key_reused: 422,
  precondition_required: 428,
  rate_limited: 429,
  server_error: 500,
  microsoft_unreachable: 502,
  unavailable: 503,
  region_unavailable: 503,
} as const

export type ProblemCode = keyof typeof problemStatus
const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]

/** What may be wrong with a value in a form. */
export const FieldFault = z.enum([
  'required',
  'tooLong',
  'forbiddenCharacter',
  'notAnEmail',
  'mustAccept',
  'notAnId',
  'secretIsAnId',
  'sameValue',
  'accessManagementNeedsFullAdmin',
  'alreadyUser',
  'alreadyInvited',
  'controlCharacter',
  'deviceCount',
  'unknownLicense',
  'expiredLicense',
  'invalid',
])
export type FieldFault = z.infer<typeof FieldFault>

/** RFC 9457 problem details, with our closed codes. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  requestId: z.string(),
  /** Field name → what is wrong with it. */
  fields: z.optional(z.record(z.string(), FieldFault)),
  /** Facts that the sentence about this problem needs: names, instants. */
  facts: z.optional(z.record(z.string(), z.string())),
})
export type Problem = z.infer<typeof Problem>
