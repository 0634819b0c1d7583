import {
  AuthError,
  BrowserAuthErrorCodes,
  ClientAuthErrorCodes,
  ClientConfigurationErrorCodes,
  InteractionRequiredAuthError,
  InteractionRequiredAuthErrorCodes,
} from '@azure/msal-browser'
import { expect, test } from 'vitest'
import { signInFailures } from '#src/texts/failures.ts'
import { failureOf, type SignInFailure } from './failures.ts'

const msalCodes: [string, SignInFailure][] = [
  ['interaction_in_progress', 'busy'],
  ['popup_window_error', 'popup-blocked'],
  ['empty_window_error', 'popup-blocked'],
  ['user_cancelled', 'popup-closed'],
  ['user_canceled', 'popup-closed'],
  ['timed_out', 'timed-out'],
  ['block_nested_popups', 'framed'],
  ['redirect_in_iframe', 'framed'],
  ['block_iframe_reload', 'framed'],
  ['login_required', 'signed-out'],
  ['interaction_required', 'signed-out'],
  ['bad_token', 'signed-out'],
  ['interrupted_user', 'signed-out'],
  ['ui_not_allowed', 'signed-out'],
  ['no_account_error', 'signed-out'],
  ['no_account_found', 'signed-out'],
  ['no_account_in_silent_request', 'signed-out'],
  ['refresh_token_expired', 'signed-out'],
  ['no_tokens_found', 'signed-out'],
  ['consent_required', 'not-consented'],
  ['state_mismatch', 'stale'],
  ['nonce_mismatch', 'stale'],
  ['hash_empty_error', 'stale'],
  ['hash_does_not_contain_known_properties', 'stale'],
  ['redirect_bridge_empty_response', 'stale'],
  ['no_state_in_hash', 'stale'],
  ['state_not_found', 'stale'],
  ['invalid_state', 'stale'],
  ['no_token_request_cache_error', 'stale'],
  ['no_network_connectivity', 'offline'],
  ['post_request_failed', 'offline'],
  ['get_request_failed', 'offline'],
  ['network_error', 'offline'],
  ['database_unavailable', 'storage-full'],
  ['endpoints_resolution_error', 'misconfigured'],
  ['openid_config_error', 'misconfigured'],
  ['untrusted_authority', 'misconfigured'],
]

/** These come from Microsoft's answers, from MSAL's cache, or from MSAL before version 5. */
const otherCodes: [string, SignInFailure][] = [
  ['access_denied', 'cancelled'],
  ['permission_denied', 'cancelled'],
  ['invalid_grant', 'signed-out'],
  ['other_account', 'other-account'],
  ['invalid_client', 'misconfigured'],
  ['unauthorized_client', 'misconfigured'],
  ['monitor_window_timeout', 'timed-out'],
  ['monitor_popup_timeout', 'timed-out'],
  ['cache_quota_exceeded', 'storage-full'],
  ['cache_error_unknown', 'storage-full'],
]

const microsoftCodes: [number, SignInFailure][] = [
  [65004, 'cancelled'],
  [90094, 'ask-admin'],
  [90095, 'approval-requested'],
  [65001, 'not-consented'],
  [650056, 'misconfigured'],
  [650057, 'misconfigured'],
  [50020, 'other-tenant'],
  [50034, 'other-tenant'],
  [51004, 'other-tenant'],
  [90072, 'other-tenant'],
  [500021, 'network-policy'],
  [500022, 'network-policy'],
  [50002, 'network-policy'],
  [500212, 'network-policy'],
  [500213, 'network-policy'],
  [53003, 'access-policy'],
  [530032, 'access-policy'],
  [53000, 'access-policy'],
  [50076, 'access-policy'],
  [50079, 'access-policy'],
  [50057, 'account-disabled'],
  [50058, 'signed-out'],
  [50173, 'signed-out'],
  [700082, 'signed-out'],
  [700084, 'signed-out'],
  [50011, 'misconfigured'],
  [700016, 'misconfigured'],
  [900561, 'stale'],
  [54005, 'stale'],
  [50196, 'microsoft-down'],
  [90055, 'microsoft-down'],
  [90033, 'microsoft-down'],
  [90038, 'other-cloud'],
  [900382, 'other-cloud'],
]

test.each([...msalCodes, ...otherCodes])('%s means: %s', (code, failure) => {
  expect(failureOf(new AuthError(code, ''))).toBe(failure)
})

test('these codes are the ones that the installed MSAL has', () => {
  const known = new Set<string>(
    [
      BrowserAuthErrorCodes,
      ClientAuthErrorCodes,
      ClientConfigurationErrorCodes,
      InteractionRequiredAuthErrorCodes,
    ].flatMap((codes) => Object.values(codes)),
  )
  expect(msalCodes.map(([code]) => code).filter((code) => !known.has(code))).toEqual([])
})

test.each(microsoftCodes)('AADSTS%i means: %s, whatever MSAL calls it', (number, failure) => {
  const message = `AADSTS${String(number)}: Some words of Microsoft. Trace ID: 1. Timestamp: 2026`
  expect(failureOf(new AuthError('invalid_grant', '', message))).toBe(failure)
  expect(failureOf(new InteractionRequiredAuthError('unheard_of', '', message))).toBe(failure)
})

test.each(['SecurityError', 'QuotaExceededError'])('%s: the browser keeps nothing', (name) => {
  expect(failureOf(new DOMException('Not here.', name))).toBe('storage-full')
})

test.each([
  new AuthError('something_new', '', 'AADSTS999999: never heard of it'),
  new Error('plain'),
  'text',
  undefined,
  { errorCode: 'user_cancelled' },
])('%s is unexpected, and named so', (error) => {
  expect(failureOf(error)).toBe('unexpected')
})

test('each failure has a title of its own and a way on, without a word of Microsoft’s codes', () => {
  const named = [...msalCodes, ...otherCodes, ...microsoftCodes].map(([, failure]) => failure)
  expect([...new Set([...named, 'unexpected'])].toSorted()).toEqual(
    Object.keys(signInFailures).toSorted(),
  )
  const all = Object.values(signInFailures)
  for (const { title, text } of all) {
    expect(title).not.toBe('')
    expect(text).toMatch(/[.]$/)
    expect(title + text).not.toMatch(/AADSTS|_|undefined/)
  }
})
