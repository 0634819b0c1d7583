import { describe, expect, test } from 'vitest'
import type { Microsoft } from '#mocks/world/microsoft-state.ts'
import { portal, portalScopes } from '../publishers.ts'
import { microsoftWorld } from '../for-tests.ts'
import { personByKey, personKeys, type PersonKey } from '../people.ts'
import { tenants } from '../tenants.ts'
import { readRequest, type SignInRequest } from './request.ts'
import type { Screen } from './screens.ts'
import { accept, authenticate, choose, decline, identify, start } from './sign-in.ts'
import { readTicket } from './tickets.ts'

const owner = personByKey('owner')
const reader = personByKey('reader')
const stranger = personByKey('no-company')

const site = 'https://portal.example'
const usual = {
  client_id: portal.clientId,
  response_type: 'code',
  redirect_uri: `${site}/redirect.html`,
  scope: ['openid', 'profile', 'offline_access', ...portalScopes].join(' '),
  nonce: 'a-nonce',
  state: 'a-state',
  code_challenge: 'a-challenge',
  code_challenge_method: 'S256',
}

const pageFor = (changes: Record<string, string> = {}) =>
  readRequest(`${site}/entra.html?${String(new URLSearchParams({ ...usual, ...changes }))}`)

function requestFor(changes: Record<string, string> = {}): SignInRequest {
  const request = pageFor(changes)
  if (request.kind !== 'sign-in') throw new Error(`Not a sign-in: ${request.kind}`)
  return request
}

const signedInAs = (...keys: PersonKey[]) =>
  microsoftWorld({ sessions: keys.map((key) => personByKey(key).oid) })

const disabled = (key: PersonKey): Partial<Microsoft> => ({
  accounts: personKeys.map((it) => ({ ...personByKey(it), enabled: it !== key })),
})

const consentIn = (userConsent: 'allowed' | 'needs-approval' | 'blocked'): Partial<Microsoft> => ({
  tenants: Object.values(tenants).map((tenant) => ({ ...tenant, userConsent })),
  grants: [],
})

/** What the application is told in the end. */
function answerIn(screen: Screen) {
  if (screen.name !== 'leave') throw new Error(`Still at ${screen.name}`)
  return Object.fromEntries(new URLSearchParams(new URL(screen.to).hash.slice(1)))
}

describe('the way in', () => {
  test('a stranger to this browser is asked for an account', () => {
    expect(start(microsoftWorld(), requestFor())).toEqual({
      name: 'sign-in',
      username: '',
      problem: null,
    })
  })

  test('one signed-in account goes straight through', () => {
    const next = start(signedInAs('owner'), requestFor())
    const { code = '', state } = answerIn(next)
    expect(state).toBe('a-state')
    expect(readTicket('code', code)).toMatchObject({
      oid: owner.oid,
      nonce: 'a-nonce',
      challenge: 'a-challenge',
      scope: usual.scope,
    })
  })

  test('of several signed-in accounts one has to be picked, the latest first', () => {
    expect(start(signedInAs('owner', 'reader'), requestFor())).toEqual({
      name: 'pick',
      accounts: [reader, owner],
    })
  })

  test('select_account asks even when one account is signed in', () => {
    const request = requestFor({ prompt: 'select_account' })
    const world = signedInAs('owner')
    expect(start(world, request)).toEqual({ name: 'pick', accounts: [owner] })
    expect(answerIn(choose(world, request, owner.oid))).toHaveProperty('code')
  })

  test('login asks for the password even when the account is signed in', () => {
    const request = requestFor({ prompt: 'login', login_hint: owner.upn })
    expect(start(signedInAs('owner'), request)).toMatchObject({ name: 'password', account: owner })
  })

  test('create starts at the account', () => {
    expect(start(microsoftWorld(), requestFor({ prompt: 'create' })).name).toBe('sign-in')
  })

  test('a hint at a known account asks for its password only', () => {
    const request = requestFor({ login_hint: reader.upn })
    expect(start(signedInAs('owner'), request)).toMatchObject({ name: 'password', account: reader })
  })

  test('a hint at an unknown account is filled in', () => {
    const request = requestFor({ login_hint: 'who@contoso.example' })
    expect(start(microsoftWorld(), request)).toMatchObject({
      name: 'sign-in',
      username: 'who@contoso.example',
      problem: null,
    })
  })

  test('a domain hint offers only the accounts of that organization', () => {
    const request = requestFor({ domain_hint: 'fabrikam.example', prompt: 'select_account' })
    expect(start(signedInAs('owner', 'fabrikam-owner'), request)).toEqual({
      name: 'pick',
      accounts: [personByKey('fabrikam-owner')],
    })
  })

  test('the answer comes in the query when the application wants it there', () => {
    const next = start(signedInAs('owner'), requestFor({ response_mode: 'query' }))
    if (next.name !== 'leave') throw new Error(next.name)
    expect(new URL(next.to).searchParams.get('state')).toBe('a-state')
    expect(new URL(next.to).hash).toBe('')
  })
})

describe('account and password', () => {
  test('the sign-in name is found however it is written', () => {
    expect(identify(microsoftWorld(), requestFor(), ' Ana.Silva@Contoso.Example ')).toMatchObject({
      name: 'password',
      account: owner,
    })
  })

  test('an unknown account is said so at the field', () => {
    expect(identify(microsoftWorld(), requestFor(), 'nobody@contoso.example')).toEqual({
      name: 'sign-in',
      username: 'nobody@contoso.example',
      problem: 50034,
    })
  })

  test.each(['', 'wrong'])('the password %j is refused, and nobody is signed in', (password) => {
    const world = microsoftWorld()
    expect(authenticate(world, requestFor(), owner.oid, password)).toMatchObject({
      name: 'password',
      problem: 50126,
    })
    expect(world.microsoft.sessions).toEqual([])
  })

  test('any other password is right and begins a session', () => {
    const world = signedInAs('reader')
    expect(answerIn(authenticate(world, requestFor(), owner.oid, 'x'))).toHaveProperty('code')
    expect(world.microsoft.sessions).toEqual([reader.oid, owner.oid])
  })

  test('an account that is switched off gets no further', () => {
    const world = microsoftWorld(disabled('owner'))
    expect(authenticate(world, requestFor(), owner.oid, 'x')).toMatchObject({
      name: 'error',
      problem: 50057,
    })
    expect(world.microsoft.sessions).toEqual([])
  })

  test('an account of another organization is refused where only one is welcome', () => {
    const world = microsoftWorld()
    const request = requestFor({ tenant: tenants.fabrikam.id })
    expect(authenticate(world, request, owner.oid, 'x')).toMatchObject({
      name: 'error',
      problem: 50020,
    })
    const own = authenticate(world, requestFor({ tenant: 'contoso.example' }), owner.oid, 'x')
    expect(answerIn(own)).toHaveProperty('code')
  })

  test('a session of another organization is offered, not used', () => {
    const request = requestFor({ tenant: tenants.fabrikam.id })
    expect(start(signedInAs('owner'), request).name).toBe('pick')
  })

  test('an organization that does not exist is named', () => {
    expect(start(microsoftWorld(), requestFor({ tenant: 'nowhere.example' }))).toEqual({
      name: 'error',
      problem: 90002,
      detail: 'nowhere.example',
    })
  })
})

describe('consent', () => {
  const zedIn = (world = microsoftWorld(), request = requestFor()) =>
    authenticate(world, request, stranger.oid, 'x')

  test('the first sign-in from a new organization asks for two permissions', () => {
    const next = zedIn()
    expect(next).toMatchObject({ name: 'consent', account: stranger, mayConsentForAll: true })
    expect(next.name === 'consent' && next.permissions.map(({ name }) => name)).toEqual([
      'View your basic profile',
      'Maintain access to data you have given it access to',
    ])
  })

  test('consent is asked once a person', () => {
    const world = microsoftWorld()
    zedIn(world)
    expect(answerIn(accept(world, requestFor(), stranger, false))).toHaveProperty('code')
    expect(answerIn(zedIn(world))).toHaveProperty('code')
    const colleague = { ...stranger, oid: 'colleague' }
    world.microsoft.accounts.push(colleague)
    expect(authenticate(world, requestFor(), colleague.oid, 'x').name).toBe('consent')
  })

  test('consent on behalf of the organization spares all colleagues', () => {
    const world = microsoftWorld({ grants: [] })
    accept(world, requestFor(), owner, true)
    expect(answerIn(authenticate(world, requestFor(), reader.oid, 'x'))).toHaveProperty('code')
  })

  test('nobody but an administrator consents for others, whatever the page sends', () => {
    const world = microsoftWorld({ grants: [] })
    accept(world, requestFor(), reader, true)
    expect(world.microsoft.grants).toMatchObject([{ oid: reader.oid }])
  })

  test.each([
    ['owner', true],
    ['two-companies', true],
    ['app-admin', false],
    ['reader', false],
  ] as const)('%s may consent for the organization: %s', (key, mayConsentForAll) => {
    const world = microsoftWorld({ grants: [] })
    const { oid } = personByKey(key)
    expect(authenticate(world, requestFor(), oid, 'x')).toMatchObject({
      name: 'consent',
      mayConsentForAll,
    })
  })

  test('a permission that the grant does not hold is asked for', () => {
    const scope = 'openid profile offline_access User.Read'
    const world = microsoftWorld()
    expect(answerIn(authenticate(world, requestFor({ scope }), owner.oid, 'x'))).toHaveProperty(
      'code',
    )
    world.microsoft.grants = world.microsoft.grants.map((grant) => ({ ...grant, scopes: [] }))
    expect(start(world, requestFor({ scope }))).toMatchObject({ name: 'consent' })
  })

  test('prompt=consent asks even what was granted', () => {
    expect(start(signedInAs('owner'), requestFor({ prompt: 'consent' })).name).toBe('consent')
  })

  test('Cancel tells the application that the person declined', () => {
    expect(answerIn(decline(requestFor()))).toMatchObject({
      error: 'access_denied',
      error_description: expect.stringContaining('AADSTS65004') as string,
      state: 'a-state',
    })
  })

  test.each<[PersonKey, string]>([
    ['owner', 'consent'],
    ['app-admin', 'consent'],
    ['reader', 'admin-approval'],
  ])('a permission for administrators brings %s to %s', (key, screen) => {
    const request = requestFor({ scope: 'openid Application.ReadWrite.All' })
    const world = microsoftWorld()
    const account = personByKey(key)
    expect(authenticate(world, request, account.oid, 'x').name).toBe(screen)
    const answer = answerIn(accept(world, request, account, false))
    expect('code' in answer).toBe(screen === 'consent')
  })

  test('where administrators approve, others are told so, and administrators are asked', () => {
    const world = microsoftWorld(consentIn('needs-approval'))
    expect(authenticate(world, requestFor(), reader.oid, 'x').name).toBe('admin-approval')
    expect(authenticate(world, requestFor(), owner.oid, 'x').name).toBe('consent')
  })

  test('where consent is blocked, there is only an explanation', () => {
    const world = microsoftWorld(consentIn('blocked'))
    expect(authenticate(world, requestFor(), reader.oid, 'x')).toMatchObject({
      name: 'error',
      problem: 90094,
    })
  })
})

describe('prompt=none', () => {
  const silent = requestFor({ prompt: 'none' })

  test('gives a code when no question is open', () => {
    expect(answerIn(start(signedInAs('owner'), silent))).toHaveProperty('code')
  })

  test.each([
    ['nobody is signed in', microsoftWorld(), 'login_required', 50058],
    ['several are signed in', signedInAs('owner', 'reader'), 'interaction_required', 16000],
    ['consent is missing', signedInAs('no-company'), 'consent_required', 65001],
    [
      'the account was switched off',
      microsoftWorld({ ...disabled('owner'), sessions: [owner.oid] }),
      'interaction_required',
      50057,
    ],
  ])('answers with an error when %s', (_, world, error, problem) => {
    expect(answerIn(start(world, silent))).toMatchObject({
      error,
      error_description: expect.stringContaining(`AADSTS${String(problem)}`) as string,
    })
  })
})

describe('requests that cannot be served', () => {
  test.each([
    ['no client', { client_id: '' }, 900144],
    ['no challenge', { code_challenge: '' }, 900144],
    ['an unknown application', { client_id: 'unknown' }, 700016],
    ['an address on another site', { redirect_uri: 'https://evil.example/' }, 50011],
    ['no address at all', { redirect_uri: 'here' }, 50011],
    ['another response type', { response_type: 'token' }, 90023],
    ['a challenge in plain text', { code_challenge_method: 'plain' }, 90023],
    ['an unknown prompt', { prompt: 'maybe' }, 90023],
    ['an unknown permission', { scope: 'openid Everything.ReadWrite.All' }, 650053],
  ])('%s', (_, changes, problem) => {
    expect(pageFor(changes)).toMatchObject({ kind: 'bad', problem })
  })
})
