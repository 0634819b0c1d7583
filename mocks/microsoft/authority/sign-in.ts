import type { Account } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import {
  accountById,
  accountByName,
  addGrant,
  beginSession,
  findTenant,
  isGranted,
  mayConsentForAll,
  mayConsentToDelegated,
  prove,
  signedIn,
} from '../directory.ts'
import { needsAdministrator, permissionsAsked, permissionsOf } from '../permissions.ts'
import { everythingAsked, readScopes } from '../scopes.ts'
import { describe, type Problem } from './problems.ts'
import { letIn, mayLetIn } from '../applications/publisher-consent.ts'
import type { AdminConsentRequest, EntryRequest, SignInRequest } from './request.ts'
import { askForAccount, error, type Screen } from './screens.ts'
import { writeTicket } from './tickets.ts'

// Each step takes the world as a draft and what the person did, and says what the page shows next.

/** Codes are good for ten minutes of the machine's clock. */
const codeLifetime = 600

export function start(world: World, request: SignInRequest): Screen {
  const { prompt, loginHint, tenant } = request
  if (prompt === 'none') return startSilently(world, request)
  if (!isOpenToAll(tenant) && !findTenant(world, tenant)) return error(90002, tenant)

  const accounts = signedIn(world).filter((account) => fitsHint(world, request, account))
  const pick: Screen = accounts.length > 0 ? { name: 'pick', accounts } : askForAccount(loginHint)
  if (prompt === 'select_account') return pick
  if (loginHint) {
    const hinted = accountByName(world, loginHint)
    return hinted ? choose(world, request, hinted.oid) : askForAccount(loginHint)
  }
  const [only, ...others] = accounts
  const mayGoOn = prompt === null || prompt === 'consent'
  return only && others.length === 0 && mayGoOn && isWelcome(world, request, only)
    ? admit(world, request, only)
    : pick
}

/** Whoever grants for a whole organization chooses the account each time. */
export function startConsent(world: World, { tenant }: AdminConsentRequest): Screen {
  if (!isOpenToAll(tenant) && !findTenant(world, tenant)) return error(90002, tenant)
  const accounts = signedIn(world)
  return accounts.length > 0 ? { name: 'pick', accounts } : askForAccount()
}

/** Goes as far as it can without a question; every question becomes an error that the application handles. */
function startSilently(world: World, request: SignInRequest): Screen {
  const next = start(world, { ...request, prompt: null })
  switch (next.name) {
    case 'leave':
      return next
    case 'pick':
      return refuse(request, 'interaction_required', 16000)
    case 'consent':
    case 'admin-approval':
      return refuse(request, 'consent_required', 65001)
    case 'error':
      return refuse(request, 'interaction_required', next.problem)
    default:
      return refuse(request, 'login_required', 50058)
  }
}

/** Somebody typed a sign-in name. */
export function identify(world: World, request: EntryRequest, username: string): Screen {
  const account = accountByName(world, username)
  return account ? choose(world, request, account.oid) : askForAccount(username, 50034)
}

/** Somebody chose a tile, or the application named the account. */
export function choose(world: World, request: EntryRequest, oid: string): Screen {
  const account = accountById(world, oid)
  if (!account) return askForAccount()
  const isSignedIn = world.microsoft.sessions.includes(oid)
  return isSignedIn && !asksForPassword(request)
    ? admit(world, request, account)
    : { name: 'password', account, problem: null }
}

const asksForPassword = (request: EntryRequest) =>
  request.kind === 'sign-in' && request.prompt === 'login'

/** Somebody typed a password. Any will do in the demo, except `wrong`. */
export function authenticate(
  world: World,
  request: EntryRequest,
  oid: string,
  password: string,
): Screen {
  const account = accountById(world, oid)
  if (!account) return askForAccount()
  if (password === '' || password === 'wrong') return { name: 'password', account, problem: 50126 }
  prove(world, oid)
  return admit(world, request, account)
}

/** Somebody pressed Accept. */
export function accept(
  world: World,
  request: SignInRequest,
  account: Account,
  forAll: boolean,
): Screen {
  if (!mayConsent(world, request, account)) return decline(request, 90094)
  const { clientId } = request.application
  const { permissions } = readScopes(request.scope, clientId)
  const { oid, tenantId } = account
  const everybody = forAll && mayConsentForAll(account)
  addGrant(world, { clientId, tenantId, oid: everybody ? null : oid, scopes: permissions })
  return giveCode(world, request, oid)
}

/** An administrator pressed Accept for the whole organization. */
export function acceptForTenant(
  world: World,
  request: AdminConsentRequest,
  actor: Account,
  now: number,
): Screen {
  if (!mayAcceptForTenant(request, actor)) return decline(request, 90094)
  const { application, scope } = request
  const { clientId } = application
  if (scope === everythingAsked) letIn({ world, actor, now }, application)
  else {
    const { permissions } = readScopes(scope, clientId)
    addGrant(world, { clientId, tenantId: actor.tenantId, oid: null, scopes: permissions })
  }
  return answer(request, { admin_consent: 'True', tenant: actor.tenantId, scope })
}

/** Somebody went back to the application without consent: by choice, for want of an administrator, or for what Microsoft has against it. */
export const decline = (request: EntryRequest, why: Problem = declined): Screen =>
  refuse(
    request,
    request.kind === 'admin-consent' && why === declined ? 'consent_required' : 'access_denied',
    why,
  )

const declined = 65004

/** The person has proved who they are. May they come in, and must they be asked for consent? */
function admit(world: World, request: EntryRequest, account: Account): Screen {
  if (!account.enabled) return error(50057, account.upn)
  if (!isWelcome(world, request, account)) return error(50020, account.upn)
  beginSession(world, account.oid)
  if (request.kind === 'admin-consent') return askAdministrator(request, account)
  const { clientId } = request.application
  const { permissions } = readScopes(request.scope, clientId)
  return request.prompt !== 'consent' && isGranted(world, account, clientId, permissions)
    ? giveCode(world, request, account.oid)
    : askForConsent(world, request, account)
}

function askAdministrator(request: AdminConsentRequest, account: Account): Screen {
  const { application, scope } = request
  if (!mayAcceptForTenant(request, account)) return { name: 'admin-approval', account, application }
  return {
    name: 'consent',
    account,
    application,
    permissions:
      scope === everythingAsked
        ? permissionsOf(application.asks)
        : permissionsAsked(scope, application.clientId),
    mayConsentForAll: false,
  }
}

const mayAcceptForTenant = ({ scope }: AdminConsentRequest, account: Account) =>
  scope === everythingAsked ? mayLetIn(account) : mayConsentForAll(account)

function askForConsent(world: World, request: SignInRequest, account: Account): Screen {
  const { application, scope } = request
  if (mayConsent(world, request, account)) {
    return {
      name: 'consent',
      account,
      application,
      permissions: permissionsAsked(scope, application.clientId),
      mayConsentForAll: mayConsentForAll(account),
    }
  }
  return findTenant(world, account.tenantId)?.userConsent === 'blocked'
    ? error(90094, account.upn)
    : { name: 'admin-approval', account, application }
}

/** Administrators may; others only where the organization leaves it to them, and only to ordinary things. */
function mayConsent(world: World, { application, scope }: SignInRequest, account: Account) {
  const ordinary = !needsAdministrator(scope, application.clientId)
  const allowed = findTenant(world, account.tenantId)?.userConsent === 'allowed'
  return mayConsentToDelegated(account) || (allowed && ordinary)
}

const isOpenToAll = (tenant: string) => tenant === 'organizations' || tenant === 'common'

const isWelcome = (world: World, { tenant }: EntryRequest, account: Account) =>
  isOpenToAll(tenant) || findTenant(world, tenant)?.id === account.tenantId

/** A hint that names no tenant of ours, such as `organizations`, narrows nothing. */
function fitsHint(world: World, { domainHint }: SignInRequest, account: Account) {
  const hinted = findTenant(world, domainHint)
  return !hinted || hinted.id === account.tenantId
}

function giveCode({ microsoft }: World, request: SignInRequest, oid: string): Screen {
  const { application, scope, nonce, challenge, redirectUri } = request
  const code = writeTicket({
    kind: 'code',
    id: crypto.randomUUID(),
    clientId: application.clientId,
    oid,
    scope,
    nonce,
    challenge,
    redirectUri,
    until: Math.floor(Date.now() / 1000) + codeLifetime,
    provedAt: microsoft.provedAt[oid],
  })
  return answer(request, { code })
}

const refuse = (request: EntryRequest, name: string, problem: Problem): Screen =>
  answer(request, {
    error: name,
    error_description: `${describe(problem)} Correlation ID: ${crypto.randomUUID()}`,
    // Microsoft says so even when it was not given: whoever reads the answer must look for errors first.
    ...(request.kind === 'admin-consent' && { admin_consent: 'True', tenant: request.tenant }),
  })

function answer(request: EntryRequest, values: Record<string, string>): Screen {
  const { redirectUri, state } = request
  const url = new URL(redirectUri)
  const parameters = new URLSearchParams({ ...values, ...(state && { state }) })
  if (request.kind === 'sign-in' && request.responseMode === 'fragment')
    url.hash = parameters.toString()
  else for (const [name, value] of parameters) url.searchParams.set(name, value)
  return { name: 'leave', to: url.href }
}
