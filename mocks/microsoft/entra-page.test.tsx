import axe from 'axe-core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Microsoft } from '#mocks/world/microsoft-state.ts'
import { createStore } from '#mocks/world/store.ts'
import { portal, portalScopes } from './publishers.ts'
import { open } from './authority/open.ts'
import { readRequest } from './authority/request.ts'
import { EntraPage } from './entra-page.tsx'
import { microsoftWorld } from './for-tests.ts'
import { personByKey } from './people.ts'
import { tenants } from './tenants.ts'

const owner = personByKey('owner')
const reader = personByKey('reader')

const signIn = {
  client_id: portal.clientId,
  response_type: 'code',
  redirect_uri: `${location.origin}/redirect.html`,
  scope: ['openid', 'profile', 'offline_access', ...portalScopes].join(' '),
  nonce: 'a-nonce',
  state: 'a-state',
  code_challenge: 'a-challenge',
  code_challenge_method: 'S256',
}

function visit(parameters: Record<string, string>, changes: Partial<Microsoft> = {}) {
  const store = createStore(() => microsoftWorld(changes), null)
  const query = String(new URLSearchParams(parameters))
  const request = readRequest(`${location.origin}/entra.html?${query}`)
  const first = store.change((world) => open(world, request))
  const leave = vi.fn<(to: string) => void>()
  render(<EntraPage {...{ store, request, first, leave }} />)
  return { store, leave }
}

const heading = () => screen.getByRole('heading', { level: 1 })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

test('with the keyboard alone: account, password, consent', async () => {
  const { store, leave } = visit(signIn, { grants: [] })
  expect(screen.getByLabelText('Email address')).toHaveFocus()
  await userEvent.keyboard(`${owner.upn}{Enter}`)
  expect(screen.getByLabelText('Password')).toHaveFocus()
  await userEvent.keyboard('secret{Enter}')
  expect(heading()).toHaveTextContent('Permissions requested')
  expect(heading()).toHaveFocus()
  await userEvent.click(screen.getByLabelText('Consent on behalf of your organization'))
  await press('Accept')
  expect(heading()).toHaveTextContent('Taking you back')
  expect(leave).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/redirect\.html#code=/))
  expect(store.read().microsoft.grants).toMatchObject([{ oid: null, tenantId: owner.tenantId }])
})

test('an unknown address is explained at the field, which has the focus again', async () => {
  visit(signIn)
  await userEvent.keyboard('nobody@contoso.example{Enter}')
  const field = screen.getByLabelText('Email address')
  expect(field).toHaveFocus()
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription(/know no account/)
})

test('a wrong password is explained at the field', async () => {
  visit({ ...signIn, login_hint: owner.upn })
  await userEvent.keyboard('wrong{Enter}')
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/not right/)
})

test('the people of the demo spare the typing', async () => {
  visit(signIn)
  await press(/Ana Silva/)
  expect(heading()).toHaveTextContent('Enter password')
  expect(screen.getByText(owner.upn)).toBeVisible()
})

test('several accounts: one tile each, and another account', async () => {
  visit(signIn, { sessions: [owner.oid, reader.oid] })
  expect(screen.getAllByRole('button')).toHaveLength(3)
  await press('Use another account')
  expect(heading()).toHaveTextContent('Sign in')
})

test('who may not consent is sent to an administrator, or back', async () => {
  const contoso = { ...tenants.contoso, userConsent: 'needs-approval' as const }
  visit(signIn, { tenants: [contoso], grants: [], sessions: [reader.oid] })
  expect(heading()).toHaveTextContent('Need admin approval')
  await press('Have an admin account? Sign in with that account')
  expect(heading()).toHaveTextContent('Sign in')
})

test('signing out asks which account, when that is not clear', async () => {
  const { store } = visit({}, { sessions: [owner.oid, reader.oid] })
  await press(/Rita Moreau/)
  expect(heading()).toHaveTextContent('You are signed out')
  expect(store.read().microsoft.sessions).toEqual([owner.oid])
})

test('a request that cannot be served names its fault', () => {
  visit({ ...signIn, client_id: '' })
  expect(screen.getByText('AADSTS900144')).toBeVisible()
  expect(screen.getByText('client_id')).toBeVisible()
})

test.each([
  ['sign-in', signIn, {}],
  ['password', { ...signIn, login_hint: owner.upn }, {}],
  ['pick', signIn, { sessions: [owner.oid, reader.oid] }],
  ['consent', signIn, { sessions: [owner.oid], grants: [] }],
  ['error', { client_id: 'unknown' }, {}],
])(
  'the %s screen has no accessibility faults that a machine can find',
  async (_, query, changes) => {
    visit(query, changes)
    // jsdom draws nothing, so it knows no colours; the design system proves those of the tokens.
    const rules = { 'color-contrast': { enabled: false } }
    const { violations } = await axe.run(document.body, { rules })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  },
)
