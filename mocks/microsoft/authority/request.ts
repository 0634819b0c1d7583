import { applicationById, type Application } from '../publishers.ts'
import { unknownScope } from '../permissions.ts'
import { everythingAsked } from '../scopes.ts'
import { decodeToken } from '../tokens.ts'
import type { Problem } from './problems.ts'

/** What brings somebody to the sign-in page. */
export type PageRequest = EntryRequest | SignOutRequest | BadRequest

/** Where somebody must show who they are. */
export type EntryRequest = SignInRequest | AdminConsentRequest

export interface SignInRequest {
  kind: 'sign-in'
  application: Application
  /** A tenant's id or domain, or `organizations` when accounts of any tenant are welcome. */
  tenant: string
  scope: string
  redirectUri: string
  responseMode: 'fragment' | 'query'
  state: string
  nonce: string
  challenge: string
  prompt: Prompt | null
  loginHint: string
  domainHint: string
}

/** An application asks an administrator for a whole tenant: for everything that its registration names, or to sign people in. */
export interface AdminConsentRequest {
  kind: 'admin-consent'
  application: Application
  tenant: string
  scope: string
  redirectUri: string
  state: string
}

export interface SignOutRequest {
  kind: 'sign-out'
  /** The sign-in name of the account to sign out, if the application told it. */
  hint: string
  returnTo: string | null
}

/** Nothing that an application may be told of: it has not even said properly who it is. */
export interface BadRequest {
  kind: 'bad'
  problem: Problem
  detail: string
}

const prompts = ['none', 'login', 'select_account', 'consent', 'create'] as const
type Prompt = (typeof prompts)[number]

/** Where the simulated Microsoft may send people: back to its own site, unless whoever serves it knows better. */
type MayReturnTo = (address: URL) => boolean

export function readRequest(href: string, mayReturnTo = toSiteOf(href)): PageRequest {
  const { searchParams } = new URL(href)
  if (searchParams.get('flow') === 'adminconsent')
    return readAdminConsent(searchParams, mayReturnTo)
  return searchParams.has('response_type') || searchParams.has('client_id')
    ? readSignIn(searchParams, mayReturnTo)
    : readSignOut(searchParams, mayReturnTo)
}

const toSiteOf =
  (href: string): MayReturnTo =>
  ({ origin }) =>
    origin === new URL(href).origin

const required = [
  'client_id',
  'response_type',
  'redirect_uri',
  'scope',
  'nonce',
  'code_challenge',
] as const

function readSignIn(given: URLSearchParams, mayReturnTo: MayReturnTo): SignInRequest | BadRequest {
  const value = (name: string) => given.get(name) ?? ''

  const missing = required.find((name) => !value(name))
  if (missing) return bad(900144, missing)

  const application = applicationById(value('client_id'))
  if (!application) return bad(700016, value('client_id'))

  const redirectUri = value('redirect_uri')
  if (!isAllowed(redirectUri, mayReturnTo)) return bad(50011, redirectUri)

  if (value('response_type') !== 'code') return bad(90023, 'response_type')
  if (value('code_challenge_method') !== 'S256') return bad(90023, 'code_challenge_method')

  const prompt = prompts.find((it) => it === given.get('prompt')) ?? null
  if (given.has('prompt') && !prompt) return bad(90023, 'prompt')

  const unknown = unknownScope(value('scope'), application.clientId)
  if (unknown) return bad(650053, unknown)

  return {
    kind: 'sign-in',
    application,
    tenant: given.get('tenant') ?? 'organizations',
    scope: value('scope'),
    redirectUri,
    responseMode: value('response_mode') === 'query' ? 'query' : 'fragment',
    state: value('state'),
    nonce: value('nonce'),
    challenge: value('code_challenge'),
    prompt,
    loginHint: value('login_hint'),
    domainHint: value('domain_hint'),
  }
}

function readAdminConsent(
  given: URLSearchParams,
  mayReturnTo: MayReturnTo,
): AdminConsentRequest | BadRequest {
  const value = (name: string) => given.get(name) ?? ''
  const missing = (['client_id', 'redirect_uri', 'scope'] as const).find((name) => !value(name))
  if (missing) return bad(900144, missing)

  const application = applicationById(value('client_id'))
  if (!application) return bad(700016, value('client_id'))
  if (!isAllowed(value('redirect_uri'), mayReturnTo)) return bad(50011, value('redirect_uri'))
  // Application permissions are granted all together or not at all.
  const scope = value('scope')
  const unknown = unknownScope(scope, application.clientId)
  if (unknown && scope !== everythingAsked) return bad(650053, unknown)

  return {
    kind: 'admin-consent',
    application,
    tenant: given.get('tenant') ?? 'organizations',
    scope,
    redirectUri: value('redirect_uri'),
    state: value('state'),
  }
}

function readSignOut(given: URLSearchParams, mayReturnTo: MayReturnTo): SignOutRequest {
  const returnTo = given.get('post_logout_redirect_uri')
  return {
    kind: 'sign-out',
    hint: given.get('logout_hint') ?? nameIn(given.get('id_token_hint')),
    returnTo:
      returnTo && isAllowed(returnTo, mayReturnTo) ? withState(returnTo, given.get('state')) : null,
  }
}

function nameIn(token: string | null) {
  try {
    return token ? (decodeToken(token).preferred_username ?? '') : ''
  } catch {
    return ''
  }
}

const isAllowed = (address: string, mayReturnTo: MayReturnTo) =>
  URL.canParse(address) && mayReturnTo(new URL(address))

function withState(address: string, state: string | null) {
  const url = new URL(address)
  if (state) url.searchParams.set('state', state)
  return url.href
}

const bad = (problem: Problem, detail: string): BadRequest => ({ kind: 'bad', problem, detail })
