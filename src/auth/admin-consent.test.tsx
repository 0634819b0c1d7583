import { beforeEach, expect, test } from 'vitest'
import demoConfig from '#mocks/config.json' with { type: 'json' }
import liveConfig from '../../public/config.json' with { type: 'json' }
import { beginConsent, consentAddress, takeAnswer, type Attempt } from './admin-consent.ts'

const tenant = 'f62e544d-45e5-41da-8313-a2b66bd8012d'
let attempt: Attempt

beforeEach(() => {
  attempt = beginConsent('b57fbf7b-677f-4929-bdd2-60da87c5f87a', 'app-catalog')
})

const stateOf = (way: 'window' | 'tab' | 'link') =>
  new URL(consentAddress(demoConfig, tenant, attempt, way)).searchParams.get('state') ?? ''
const answer = (values: Record<string, string>, state = stateOf('window')) =>
  `?${new URLSearchParams({ admin_consent: 'True', tenant, ...values, state }).toString()}`

test('it asks Microsoft for everything that the registration names, in one tenant', () => {
  const url = new URL(consentAddress(liveConfig, tenant, attempt, 'window'))
  expect(url.origin + url.pathname).toBe(
    `https://login.microsoftonline.com/${tenant}/v2.0/adminconsent`,
  )
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    client_id: liveConfig.signIn.clientId,
    scope: 'https://graph.microsoft.com/.default',
    redirect_uri: `${location.origin}/redirect.html`,
  })
})

test('an answer counts once', () => {
  expect(takeAnswer(answer({}))).toEqual({ attempt, failure: null, number: null })
  expect(takeAnswer(answer({}))).toBeNull()
})

test.each(['window', 'tab'] as const)('it may come by the %s that was opened for it', (way) => {
  expect(takeAnswer(answer({}, stateOf(way)))).toEqual({ attempt, failure: null, number: null })
})

test.each([
  ['of nobody', ''],
  ['of MSAL', 'eyJpZCI6IjEifQ|consent'],
  ['with another nonce', 'consent.window.ID.another'],
  ['of another attempt', 'consent.window.another.NONCE'],
  ['of an unknown way', 'consent.elsewhere.ID.NONCE'],
])('a state %s is refused, and spends nothing', (_, state) => {
  const told = state.replace('ID', attempt.id).replace('NONCE', attempt.nonce)
  expect(takeAnswer(answer({}, told))).toBeNull()
  expect(takeAnswer(answer({}))).not.toBeNull()
})

test('what a link brings back is worth nothing: it does not know the nonce', () => {
  expect(stateOf('link')).toBe(`consent.link.${attempt.companyId}.none`)
  expect(takeAnswer(answer({}, stateOf('link')))).toBeNull()
})

test('a newer attempt takes the place of an older one', () => {
  const older = stateOf('window')
  attempt = beginConsent(attempt.companyId, attempt.page)
  expect(takeAnswer(answer({}, older))).toBeNull()
})

test('the number of a failure is kept, and nothing else of Microsoft’s words', () => {
  const number = '5031e3aa-e59e-44ac-86c2-8fa68262d8d0'
  const error_description = `AADSTS650056: wrong. Trace ID: 1 Correlation ID: ${number} Timestamp: 2`
  expect(takeAnswer(answer({ error: 'invalid_client', error_description }))).toEqual({
    attempt,
    failure: 'misconfigured',
    number,
  })
})

test.each([
  [{ error: 'access_denied', error_description: 'AADSTS65004: declined' }, 'cancelled'],
  [
    { error: 'permission_denied', error_description: 'The admin canceled the request' },
    'cancelled',
  ],
  [{ error: 'consent_required', error_description: 'AADSTS65004: declined' }, 'cancelled'],
  [{ error: 'access_denied', error_description: 'AADSTS90094: administrator' }, 'ask-admin'],
  [{ error: 'access_denied', error_description: 'AADSTS90095: sent' }, 'approval-requested'],
  [{ error: 'access_denied', error_description: 'AADSTS65001: none' }, 'not-consented'],
  [{ error: 'invalid_client', error_description: 'AADSTS650056: wrong' }, 'misconfigured'],
  [{ error: 'access_denied', error_description: 'AADSTS50020: other' }, 'other-tenant'],
  [{ error: 'access_denied', error_description: 'AADSTS90072: other' }, 'other-tenant'],
  [{ error: 'access_denied', error_description: 'AADSTS500021: tenant' }, 'network-policy'],
  [{ error: 'access_denied', error_description: 'AADSTS53003: policy' }, 'access-policy'],
  [{ error: 'access_denied', error_description: 'AADSTS50076: proof' }, 'access-policy'],
  [{ error: 'invalid_grant', error_description: 'AADSTS54005: spent' }, 'stale'],
  [{ error: 'temporarily_unavailable', error_description: 'AADSTS90033' }, 'microsoft-down'],
  [{ error: 'access_denied', error_description: 'AADSTS90038: cloud' }, 'other-cloud'],
  [{ error: 'something_new', error_description: '' }, 'unexpected'],
  [{ admin_consent: 'False' }, 'unexpected'],
])('an error is read before admin_consent: %j is %s', (values, failure) => {
  expect(takeAnswer(answer(values))).toMatchObject({ failure })
})
