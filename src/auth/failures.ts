/** What went wrong at sign-in, in terms of what the person can do about it. */
export type SignInFailure =
  | 'cancelled'
  | 'popup-blocked'
  | 'popup-closed'
  | 'busy'
  | 'timed-out'
  | 'signed-out'
  | 'stale'
  | 'other-account'
  | 'ask-admin'
  | 'approval-requested'
  | 'not-consented'
  | 'other-tenant'
  | 'network-policy'
  | 'access-policy'
  | 'account-disabled'
  | 'microsoft-down'
  | 'other-cloud'
  | 'framed'
  | 'offline'
  | 'storage-full'
  | 'misconfigured'
  | 'unexpected'

/** What only another account mends. */
export const needsOtherAccount: ReadonlySet<SignInFailure> = new Set([
  'other-tenant',
  'account-disabled',
  'other-cloud',
])

/** What nobody mends alone. */
export const needsSupport: ReadonlySet<string> = new Set<SignInFailure>([
  'misconfigured',
  'unexpected',
])

const byMsalCode: Record<string, SignInFailure> = {
  access_denied: 'cancelled',
  // Of the page for administrators, which Microsoft documents so.
  permission_denied: 'cancelled',
  user_cancelled: 'popup-closed',
  user_canceled: 'popup-closed',
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  interaction_in_progress: 'busy',
  interaction_in_progress_cancelled: 'busy',
  timed_out: 'timed-out',
  monitor_window_timeout: 'timed-out',
  monitor_popup_timeout: 'timed-out',
  redirect_bridge_timeout: 'timed-out',
  login_required: 'signed-out',
  interaction_required: 'signed-out',
  bad_token: 'signed-out',
  interrupted_user: 'signed-out',
  ui_not_allowed: 'signed-out',
  no_account_error: 'signed-out',
  no_account_found: 'signed-out',
  no_account_in_silent_request: 'signed-out',
  refresh_token_expired: 'signed-out',
  no_tokens_found: 'signed-out',
  invalid_grant: 'signed-out',
  state_mismatch: 'stale',
  no_state_in_hash: 'stale',
  nonce_mismatch: 'stale',
  hash_empty_error: 'stale',
  hash_does_not_contain_known_properties: 'stale',
  redirect_bridge_empty_response: 'stale',
  state_not_found: 'stale',
  invalid_state: 'stale',
  no_token_request_cache_error: 'stale',
  other_account: 'other-account',
  consent_required: 'not-consented',
  block_nested_popups: 'framed',
  redirect_in_iframe: 'framed',
  block_iframe_reload: 'framed',
  no_network_connectivity: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  network_error: 'offline',
  cache_quota_exceeded: 'storage-full',
  cache_error_unknown: 'storage-full',
  database_unavailable: 'storage-full',
  endpoints_resolution_error: 'misconfigured',
  openid_config_error: 'misconfigured',
  untrusted_authority: 'misconfigured',
  invalid_client: 'misconfigured',
  unauthorized_client: 'misconfigured',
}

/** Microsoft's own numbers say more than the codes of the protocol, and so are asked first. */
const byMicrosoftCode: Record<string, SignInFailure> = {
  65004: 'cancelled',
  90094: 'ask-admin',
  90095: 'approval-requested',
  65001: 'not-consented',
  50020: 'other-tenant',
  50034: 'other-tenant',
  51004: 'other-tenant',
  90072: 'other-tenant',
  500021: 'network-policy',
  500022: 'network-policy',
  50002: 'network-policy',
  500212: 'network-policy',
  500213: 'network-policy',
  53003: 'access-policy',
  530032: 'access-policy',
  53000: 'access-policy',
  50076: 'access-policy',
  50079: 'access-policy',
  50057: 'account-disabled',
  50058: 'signed-out',
  50173: 'signed-out',
  700082: 'signed-out',
  700084: 'signed-out',
  54005: 'stale',
  900561: 'stale',
  50196: 'microsoft-down',
  90055: 'microsoft-down',
  90033: 'microsoft-down',
  90038: 'other-cloud',
  900382: 'other-cloud',
  650056: 'misconfigured',
  650057: 'misconfigured',
  50011: 'misconfigured',
  700016: 'misconfigured',
}

/** Names a failure of MSAL or Microsoft. None of their words ever reaches a page. */
export function failureOf(error: unknown): SignInFailure {
  if (!(error instanceof Error)) return 'unexpected'
  if (/^(Security|QuotaExceeded)Error$/.test(error.name)) return 'storage-full'
  const number = numberOf(error)?.slice('AADSTS'.length) ?? ''
  const code = 'errorCode' in error && typeof error.errorCode === 'string' ? error.errorCode : ''
  return byMicrosoftCode[number] ?? byMsalCode[code] ?? 'unexpected'
}

/** Microsoft's own number for it, by which support finds more. */
export const numberOf = (error: unknown): string | null =>
  (error instanceof Error && /AADSTS\d+/.exec(error.message)?.[0]) || null
