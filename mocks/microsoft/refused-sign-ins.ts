import type { SignInFailure } from '#src/auth/failures.ts'

/** What Microsoft puts into the address when it sends somebody back without an account, by what the portal makes of it. */
export const refusedSignIns = {
  cancelled: ['access_denied', 'AADSTS65004: The user declined to consent.'],
  'ask-admin': ['access_denied', 'AADSTS90094: Admin consent is required.'],
  'approval-requested': ['access_denied', 'AADSTS90095: The admin was asked.'],
  'not-consented': ['consent_required', 'AADSTS65001: No consent.'],
  'other-tenant': ['invalid_request', 'AADSTS50020: Not a user of this tenant.'],
  'network-policy': ['access_denied', 'AADSTS500021: Access to the tenant is denied.'],
  'access-policy': ['access_denied', 'AADSTS53003: Blocked by Conditional Access.'],
  'account-disabled': ['invalid_grant', 'AADSTS50057: The account is disabled.'],
  'microsoft-down': ['temporarily_unavailable', 'AADSTS90033: A transient error.'],
  'other-cloud': ['invalid_request', 'AADSTS900382: Another cloud.'],
  misconfigured: ['invalid_client', 'AADSTS650056: Misconfigured application.'],
  stale: ['invalid_request', 'AADSTS900561: Only POST is accepted.'],
  unexpected: ['server_error', 'AADSTS1234567: Nothing that is known.'],
} as const satisfies Partial<Record<SignInFailure, readonly [error: string, description: string]>>

export type RefusedSignIn = keyof typeof refusedSignIns

export const refusedSignInNames = Object.keys(refusedSignIns) as RefusedSignIn[]
