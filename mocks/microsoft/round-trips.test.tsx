import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser'
import { afterEach, expect, test } from 'vitest'
import config from '#mocks/config.json' with { type: 'json' }
import { installInPage } from '#mocks/transport/in-page.ts'
import type { Microsoft } from '#mocks/world/microsoft-state.ts'
import { createStore } from '#mocks/world/store.ts'
import { msalConfiguration } from '#src/auth/msal-configuration.ts'
import {
  answerPopups,
  catchRedirects,
  comeBack,
  followRedirect,
  microsoftWorld,
  type Visit,
} from './for-tests.ts'
import { fromBase64Url } from './base64url.ts'
import { microsoftHandler } from './handler.ts'
import { personByKey, personKeys } from './people.ts'
import { signInAs } from './sign-in-as.ts'
import { tenants } from './tenants.ts'
import { verifyToken } from './tokens.ts'

// The real MSAL against the simulated authority: what the pure functions promise must hold for it as well.

const { scopes } = config.api
const settings = msalConfiguration(config)
const owner = personByKey('owner')

const home = location.href
let uninstall = () => {}

afterEach(() => {
  uninstall()
  history.replaceState(null, '', home)
})

function begin(changes: Partial<Microsoft> = {}) {
  const store = createStore(() => microsoftWorld(changes), null)
  uninstall()
  uninstall = installInPage([microsoftHandler(store)])
  return store
}

async function startMsal() {
  const msal = new PublicClientApplication(settings)
  await msal.initialize()
  msal.setActiveAccount(msal.getAllAccounts()[0] ?? null)
  return msal
}

/** Leaves for Microsoft, does there what the visit says, and comes back to a page that starts anew. */
async function signIn(store: ReturnType<typeof begin>, visit: Visit) {
  const msal = await startMsal()
  const { urls, release } = catchRedirects()
  await msal.loginRedirect({ scopes, prompt: 'select_account' })
  release()
  await comeBack(followRedirect(store, urls[0] ?? '', visit))
  const anew = await startMsal()
  return { msal: anew, result: await anew.handleRedirectPromise() }
}

test('sign in, and get a token that the portal accepts', async () => {
  const store = begin()
  history.replaceState(null, '', '/companies?from=here')
  const { result } = await signIn(store, { as: 'owner' })
  expect(result?.account.username).toBe(owner.upn)
  expect(location.pathname + location.search).toBe('/companies?from=here')
  expect(await verifyToken(result?.accessToken ?? '')).toMatchObject({
    oid: owner.oid,
    aud: config.signIn.clientId,
  })
})

test('the token is renewed silently, also for another service', async () => {
  const { msal, result } = await signIn(begin(), { as: 'owner' })
  const account = result?.account
  if (!account) throw new Error('Nobody is signed in')
  const renewed = await msal.acquireTokenSilent({ scopes, account, forceRefresh: true })
  expect(renewed.fromCache).toBe(false)
  const { accessToken } = await msal.acquireTokenSilent({ scopes: ['User.Read'], account })
  const headers = { authorization: `Bearer ${accessToken}` }
  const me = await fetch('https://graph.microsoft.com/v1.0/me', { headers })
  expect(await me.json()).toMatchObject({ id: owner.oid, givenName: 'Ana', surname: 'Silva' })
})

test('Cancel comes back as access_denied', async () => {
  const visit = signIn(begin(), { as: 'no-company', consent: 'decline' })
  await expect(visit).rejects.toMatchObject({
    errorCode: 'access_denied',
    message: expect.stringContaining('AADSTS65004') as string,
  })
})

test('a wrong password and an account that is switched off end at Microsoft', async () => {
  await expect(signIn(begin(), { as: 'owner', password: 'wrong' })).rejects.toThrow('AADSTS50126')
  sessionStorage.clear()
  const accounts = personKeys.map((key) => ({ ...personByKey(key), enabled: key !== 'owner' }))
  await expect(signIn(begin({ accounts }), { as: 'owner' })).rejects.toThrow('AADSTS50057')
})

test('one consent on behalf of the organization is enough for a colleague', async () => {
  const store = begin({ grants: [] })
  await signIn(store, { as: 'owner', consent: 'accept-for-all' })
  store.change(({ microsoft }) => {
    microsoft.sessions = []
  })
  const { result } = await signIn(store, { as: 'reader', consent: 'decline' })
  expect(result?.account.username).toBe(personByKey('reader').upn)
})

test('where an administrator has to approve, people come back without consent', async () => {
  const contoso = { ...tenants.contoso, userConsent: 'needs-approval' as const }
  const store = begin({ tenants: [contoso], grants: [] })
  await expect(signIn(store, { as: 'reader' })).rejects.toMatchObject({
    errorCode: 'access_denied',
    message: expect.stringContaining('AADSTS90094') as string,
  })
})

test.each<[string, (microsoft: Microsoft) => void, string]>([
  ['the session has ended', (it) => (it.sessions = []), 'AADSTS50058'],
  [
    'the account was switched off',
    (it) => it.accounts.forEach((a) => (a.enabled = false)),
    'AADSTS50057',
  ],
  ['the consent was withdrawn', (it) => (it.grants = []), 'AADSTS65001'],
])('silent renewal asks for the person when %s', async (_, change, problem) => {
  const store = begin()
  await signInAs(settings, store, 'owner')
  store.change(({ microsoft }) => change(microsoft))
  const msal = await startMsal()
  const renewal = msal.acquireTokenSilent({ scopes, forceRefresh: true })
  await expect(renewal).rejects.toBeInstanceOf(InteractionRequiredAuthError)
  await expect(renewal).rejects.toThrow(problem)
})

test('a window for signing in again', async () => {
  const store = begin()
  answerPopups(store, { as: 'owner' })
  const msal = await startMsal()
  const { account } = await msal.loginPopup({ scopes })
  expect(account.username).toBe(owner.upn)
})

test('a window that is closed leaves MSAL waiting, and a new attempt possible', async () => {
  const store = begin()
  const msal = await startMsal()
  const closed = answerPopups(store, 'closed')
  const abandoned = msal.loginPopup({ scopes }).catch((error: unknown) => error)
  await expect.poll(() => closed.urls).toHaveLength(1)
  closed.release()
  answerPopups(store, { as: 'owner' })
  const { account } = await msal.loginPopup({ scopes, overrideInteractionInProgress: true })
  expect(account.username).toBe(owner.upn)
  expect(await abandoned).toMatchObject({ errorCode: 'interaction_in_progress_cancelled' })
})

test('sign out ends the session at Microsoft and comes back to the landing page', async () => {
  const store = begin()
  await signInAs(settings, store, 'owner')
  const msal = await startMsal()
  const { urls, release } = catchRedirects()
  await msal.logoutRedirect({ account: msal.getActiveAccount() })
  release()
  const back = new URL(followRedirect(store, urls[0] ?? '', { as: 'owner' }))
  expect(back.origin + back.pathname).toBe(`${location.origin}/`)
  expect(store.read().microsoft.sessions).toEqual([])
  expect(msal.getAllAccounts()).toEqual([])
})

test('the authority describes itself, and its key proves its tokens', async () => {
  const { result } = await signIn(begin(), { as: 'owner' })
  const authority = 'https://login.microsoftonline.com/organizations/v2.0'
  const about = await fetch(`${authority}/.well-known/openid-configuration`)
  const { jwks_uri, authorization_endpoint } = (await about.json()) as Record<string, string>
  expect(authorization_endpoint).toBe(`${location.origin}/entra.html?tenant=organizations`)

  const { keys } = (await (await fetch(jwks_uri ?? '')).json()) as { keys: JsonWebKey[] }
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', keys[0] ?? {}, curve, false, ['verify'])
  const [head, body, signature = ''] = result?.idToken.split('.') ?? []
  const genuine = await crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    fromBase64Url(signature),
    new TextEncoder().encode(`${head}.${body}`),
  )
  expect(genuine).toBe(true)
})
