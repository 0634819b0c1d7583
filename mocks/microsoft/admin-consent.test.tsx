import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createStore } from '#mocks/world/store.ts'
import { open } from './authority/open.ts'
import { readRequest } from './authority/request.ts'
import { principalOf } from './applications/act.ts'
import { notGranted } from './applications/publisher-consent.ts'
import { EntraPage } from './entra-page.tsx'
import { microsoftWorld } from './for-tests.ts'
import { personByKey, type PersonKey } from './people.ts'
import { portal } from './publishers.ts'
import { tenants } from './tenants.ts'

const { contoso } = tenants
const asked = {
  flow: 'adminconsent',
  tenant: contoso.id,
  client_id: portal.clientId,
  redirect_uri: `${location.origin}/redirect.html`,
  scope: 'https://graph.microsoft.com/.default',
  state: 'a-state',
}

function visit(changes: Record<string, string> = {}, signedIn: PersonKey[] = []) {
  const sessions = signedIn.map((key) => personByKey(key).oid)
  const store = createStore(() => microsoftWorld({ sessions }), null)
  const query = String(new URLSearchParams({ ...asked, ...changes }))
  const request = readRequest(`${location.origin}/entra.html?${query}`)
  const first = store.change((world) => open(world, request))
  const leave = vi.fn<(to: string) => void>()
  render(<EntraPage {...{ store, request, first, leave }} />)
  return {
    store,
    missing: () => notGranted(store.read(), contoso.id, portal),
    answer: () => Object.fromEntries(new URL(leave.mock.lastCall?.[0] ?? '').searchParams),
  }
}

const heading = () => screen.getByRole('heading', { level: 1 })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

async function signInAs(key: PersonKey) {
  await userEvent.type(screen.getByLabelText('Email address'), `${personByKey(key).upn}{Enter}`)
  await userEvent.type(screen.getByLabelText('Password'), 'any{Enter}')
}

test('an administrator sees nine permissions, opens each, and accepts for everybody', async () => {
  const { store, answer, missing } = visit({}, ['owner'])
  expect(heading()).toHaveTextContent('Pick an account')
  expect(missing()).toHaveLength(7)
  await press(/Ana Silva/)
  expect(heading()).toHaveTextContent('Permissions requested')
  const permissions = within(screen.getByRole('list')).getAllByRole('listitem')
  expect(permissions.map((one) => one.querySelector('summary')?.textContent)).toEqual([
    'Maintain access to data you have given it access to',
    'Sign in and read user profile',
    'Read and write Microsoft Intune apps',
    'Read Microsoft Intune device configuration and policies',
    'Read Microsoft Intune devices',
    'Read Microsoft Intune RBAC settings',
    'Read and write Microsoft Intune configuration',
    'Read domains',
    'Read all group memberships',
  ])
  for (const one of permissions) expect(one.querySelector('p')).not.toBeEmptyDOMElement()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()

  await press('Accept')
  expect(answer()).toEqual({
    admin_consent: 'True',
    tenant: contoso.id,
    scope: asked.scope,
    state: 'a-state',
  })
  expect(missing()).toEqual([])
  const principal = principalOf(store.read(), { tenantId: contoso.id, clientId: portal.clientId })
  expect(principal?.appRoles.map(({ grantedBy }) => grantedBy)).toEqual(
    Array.from({ length: 7 }, () => personByKey('owner').oid),
  )
})

test('Cancel changes nothing, and the answer still says admin_consent', async () => {
  const { store, answer } = visit({}, ['owner'])
  const before = store.read().microsoft.servicePrincipals
  await press(/Ana Silva/)
  await press('Cancel')
  expect(answer()).toMatchObject({
    error: 'consent_required',
    error_description: expect.stringContaining('AADSTS65004') as string,
    admin_consent: 'True',
    state: 'a-state',
  })
  expect(store.read().microsoft.servicePrincipals).toEqual(before)
})

test.each<[PersonKey, string]>([
  ['owner', 'Permissions requested'],
  ['two-companies', 'Permissions requested'],
  ['app-admin', 'Need admin approval'],
  ['intune-app-admin', 'Need admin approval'],
  ['reader', 'Need admin approval'],
])('%s meets: %s', async (person, title) => {
  visit()
  await signInAs(person)
  expect(heading()).toHaveTextContent(title)
})

test('who may not accept hands over to somebody who may, or goes back', async () => {
  const { answer, missing } = visit()
  await signInAs('reader')
  await press('Have an admin account? Sign in with that account')
  await signInAs('app-admin')
  await press('Return to the application without granting consent')
  expect(answer()).toMatchObject({
    error: 'access_denied',
    error_description: expect.stringContaining('AADSTS90094') as string,
  })
  expect(missing()).toHaveLength(7)
})

test('an account of another tenant is refused, and another one can be used', async () => {
  visit()
  await signInAs('fabrikam-owner')
  expect(screen.getByText('AADSTS50020')).toBeVisible()
  await press('Use another account')
  await signInAs('owner')
  expect(heading()).toHaveTextContent('Permissions requested')
})

test.each([
  [{ client_id: '' }, 'AADSTS900144'],
  [{ client_id: 'nobody' }, 'AADSTS700016'],
  [{ redirect_uri: 'https://elsewhere.example/' }, 'AADSTS50011'],
  [{ scope: 'User.Write.Nobody' }, 'AADSTS650053'],
  [{ tenant: 'nowhere' }, 'AADSTS90002'],
])('a request with %j is refused', (changes, code) => {
  visit(changes)
  expect(screen.getByText(code)).toBeVisible()
})
