import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { expectAccessible } from '../support/accessible.ts'
import {
  button,
  choose,
  expectNoSecret,
  fillIn,
  heading,
  watchCaches,
} from '../support/claiming.ts'
import { here, openPage, renderApp } from '../support/render-app.tsx'

const centre = '/demo/entra/applications'
const { ready, 'no-consent': unconsented } = registrations

const open = (path: string, as = 'newcomer', scenario = 'owner-left') =>
  renderApp(`${path}${path.includes('?') ? '&' : '?'}scenario=${scenario}&as=${as}`)

const link = (name: string | RegExp) => screen.findByRole('link', { name })
const rowOf = (name: string | RegExp) => screen.findByRole('row', { name })
const panel = async (name: string) => within(await screen.findByRole('dialog', { name }))
const said = (text: string) => screen.findByText(text)

/** What the copy button of a value would copy. */
async function copied(user: UserEvent, label: string) {
  await user.click(await screen.findByRole('button', { name: `Copy ${label}` }))
  return navigator.clipboard.readText()
}

async function addAuditLog(user: UserEvent, type = 'Application permissions') {
  await user.click(await screen.findByRole('button', { name: 'Add a permission' }))
  const request = await panel('Request API permissions')
  await user.click(request.getByRole('button', { name: /^Microsoft Graph/ }))
  await user.click(request.getByRole('button', { name: new RegExp(`^${type}`) }))
  await user.type(request.getByLabelText('Select permissions'), 'AuditLog')
  await user.click(request.getByText('AuditLog (1)'))
  await user.click(request.getByRole('checkbox', { name: 'AuditLog.Read.All' }))
  await user.click(request.getByRole('button', { name: 'Add permissions' }))
}

async function addSecret(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'New client secret' }))
  const adding = await panel('Add a client secret')
  await user.type(adding.getByLabelText('Description'), 'PMPC Recovery')
  expect(adding.getByRole('combobox', { name: 'Expires' })).toHaveTextContent('180 days')
  await user.click(adding.getByRole('button', { name: 'Add' }))
  await said('Update application credentials: PMPC Recovery credentials updated')
}

test('the sixteen steps make what recovers a company, once Microsoft’s log shows it', async () => {
  watchCaches()
  const { user, store } = await open(centre)
  await user.click(await link('New registration'))
  await user.type(await screen.findByLabelText('Name'), 'PMPC Recovery')
  await user.click(button('Register'))

  expect(await heading('PMPC Recovery')).toHaveFocus()
  const clientId = await copied(user, 'Application (client) ID')
  const id = await copied(user, 'Object ID')
  expect(await copied(user, 'Directory (tenant) ID')).toBe(tenants.contoso.id)
  expect(here()).toBe(`${centre}/${clientId}`)

  await user.click(await link('API permissions'))
  expect(await rowOf(/User.Read/)).toHaveTextContent(/Delegated.*No/)
  await addAuditLog(user)
  expect(await rowOf(/AuditLog.Read.All/)).toHaveTextContent(/Application.*Not granted for Contoso/)
  await user.click(button('Grant admin consent for Contoso'))
  const question = within(
    await screen.findByRole('alertdialog', { name: 'Grant admin consent confirmation' }),
  )
  await user.click(question.getByRole('button', { name: 'Yes' }))
  expect(await said('Grant consent - Grant consent successful')).toBeVisible()
  const granted = await rowOf(/AuditLog.Read.All/)
  expect(within(granted).getByText('Granted for Contoso')).toBeVisible()

  await user.click(await link('Certificates & secrets'))
  await addSecret(user)
  const secret = await copied(user, 'Value')
  expect(await copied(user, 'Secret ID')).not.toBe(secret)

  openPage('/recover')
  await choose(user, 'Contoso (US)')
  await fillIn(user, { id, clientId, secret })
  await user.click(button('Continue'))
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await user.click(button('Continue'))
  await heading('Microsoft’s log does not show everything yet')
  await expectNoSecret(store, secret)
  const waiting = here()

  openPage(centre)
  await user.click(await screen.findByRole('button', { name: 'Simulation' }))
  await user.click((await panel('Simulation')).getByRole('button', { name: 'Let 5 minutes pass' }))
  openPage(waiting)
  expect(await screen.findByText(/"Nia Okafor" has received full admin/)).toBeVisible()
})

test('a value is seen once, and is nowhere after the page is left', async () => {
  const { user, store } = await open(`${centre}/${ready.clientId}/secrets`)
  expect(await screen.findByText('Client secrets (1)')).toBeVisible()
  expect(screen.queryByText(ready.secret)).not.toBeInTheDocument()
  await addSecret(user)
  const value = await copied(user, 'Value')
  expect(screen.getByText(value)).toBeVisible()
  expect(screen.getByText(/^Copy the Value now/)).toBeVisible()
  await expectAccessible()

  await user.click(await link('API permissions'))
  await heading('PMPC Recovery | API permissions')
  await user.click(await link('Certificates & secrets'))
  expect(await screen.findByText('Client secrets (2)')).toBeVisible()
  expect(document.body).not.toHaveTextContent(value)
  const kept = JSON.stringify([store.read(), { ...localStorage }, { ...sessionStorage }])
  expect(kept).not.toContain(value)

  const [first] = screen.getAllByRole('button', { name: 'Delete the secret PMPC Recovery' })
  if (first) await user.click(first)
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('Client secrets (1)')).toBeVisible()
})

test('an Application Administrator makes everything but the consent, and is told who can', async () => {
  const { user } = await open(`${centre}/${unconsented.clientId}/permissions`, 'app-admin')
  const grant = 'Grant admin consent for Contoso'
  const consent = await screen.findByRole('button', { name: grant })
  expect(consent).toHaveAttribute('aria-disabled', 'true')
  expect(consent).toHaveAccessibleDescription(
    /need a Global Administrator or a Privileged Role Administrator/,
  )
  await user.click(consent)
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  await expectAccessible()

  await user.click(button('Actions of AuditLog.Read.All'))
  await user.click(await screen.findByRole('menuitem', { name: 'Remove permission' }))
  await waitFor(() => expect(screen.queryByRole('row', { name: /AuditLog/ })).toBeNull())
  await addAuditLog(user, 'Delegated permissions')
  expect(await rowOf(/AuditLog.Read.All/)).toHaveTextContent('Delegated')
  expect(button(grant)).not.toHaveAttribute('aria-disabled')
})

test('who has no role sees nothing of it, and who is nobody is asked', async () => {
  const { user, store } = await open(centre, 'custom-app-admin')
  expect(await heading('You do not have access')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'App registrations' })).not.toBeInTheDocument()
  await expectAccessible()
  await user.click(button('Signed in as Cora Lind, Contoso'))
  await user.click(await screen.findByRole('menuitemradio', { name: /^Omar Haddad/ }))
  expect(await screen.findByText(/^You own no applications/)).toBeVisible()
  expect(store.read().microsoft.sessions.at(-1)).toBe(personByKey('app-admin').oid)

  store.change(({ microsoft }) => {
    microsoft.sessions = []
  })
  openPage(centre)
  expect(await heading('Who is at the keyboard?')).toBeVisible()
  // Her account is switched off.
  expect(screen.queryByText('Ana Silva')).not.toBeInTheDocument()
  await expectAccessible()
  await user.click(button(/^Nia Okafor/))
  expect(await rowOf(new RegExp(ready.clientId))).toBeVisible()
})

test('the list is searched, shows others’ registrations, and follows another tab', async () => {
  const { user, store } = await open(centre, 'app-admin')
  await user.click(await screen.findByRole('tab', { name: 'All applications' }))
  await user.type(await screen.findByLabelText(/^Search by name/), ready.clientId.slice(0, 9))
  expect(here()).toBe(`${centre}?view=all`)
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2))
  await expectAccessible()
  await user.type(screen.getByLabelText(/^Search by name/), '?')
  expect(await screen.findByText('Nothing matches')).toBeVisible()
  await user.clear(screen.getByLabelText(/^Search by name/))

  store.change(({ microsoft }) => {
    microsoft.applications = []
  })
  dispatchEvent(new StorageEvent('storage'))
  expect(await screen.findByText('This tenant has no app registrations yet.')).toBeVisible()
})

test('the enterprise application has an Object ID of its own, and a switch that stops tokens', async () => {
  const { user, store } = await open(`${centre}/${ready.clientId}`)
  const objectId = await copied(user, 'Object ID')
  expect(objectId).toBe(ready.id)
  const properties = screen.getByText('Managed application in local directory').nextElementSibling
  await user.click(within(properties as HTMLElement).getByRole('link'))
  expect(await heading('PMPC Recovery | Properties')).toHaveFocus()
  expect(await copied(user, 'Object ID')).toBe(ready.principalId)
  expect(await copied(user, 'Application ID')).toBe(ready.clientId)
  await expectAccessible()

  await user.click(screen.getByRole('switch', { name: 'Enabled for users to sign in?' }))
  const isDisabled = () =>
    store.read().microsoft.applications.find(({ id }) => id === ready.id)?.disabled
  expect(isDisabled()).toBe(true)
  const pages = within(screen.getByRole('navigation', { name: 'Pages' }))
  await user.click(pages.getByRole('link', { name: 'Enterprise applications' }))
  expect(await rowOf(new RegExp(ready.principalId))).toBeVisible()
  await expectAccessible()
})

test('a registration is deleted once its box is ticked, and can be restored', async () => {
  const { user } = await open(`${centre}/${ready.clientId}`)
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  const deleting = await panel('Delete app registration')
  await user.click(deleting.getByRole('button', { name: 'Delete' }))
  expect(here()).toBe(`${centre}/${ready.clientId}`)
  await expectAccessible()
  await user.click(
    deleting.getByLabelText('I understand the implications of deleting this app registration'),
  )
  await user.click(deleting.getByRole('button', { name: 'Delete' }))
  expect(
    await said('Delete application - Successfully deleted application PMPC Recovery'),
  ).toBeVisible()
  await user.click(await screen.findByRole('tab', { name: 'All applications' }))
  await rowOf(new RegExp(unconsented.clientId))
  expect(screen.queryByRole('row', { name: new RegExp(ready.clientId) })).toBeNull()

  openPage(`${centre}/${ready.clientId}`)
  await user.click(await link('Deleted applications'))
  await expectAccessible()
  await user.click(await screen.findByRole('button', { name: 'Restore PMPC Recovery' }))
  expect(await copied(user, 'Object ID')).toBe(ready.id)
})

test('what is granted and no longer asked for is listed apart, and can be revoked', async () => {
  const { user } = await open(`${centre}/${ready.clientId}/permissions`)
  const actions = 'Actions of AuditLog.Read.All'
  await user.click(await screen.findByRole('button', { name: actions }))
  await user.click(await screen.findByRole('menuitem', { name: 'Remove permission' }))
  const others = within(
    await screen.findByRole('table', { name: 'Other permissions granted for Contoso' }),
  )
  expect(others.getByText('AuditLog.Read.All')).toBeVisible()
  await user.click(button(actions))
  expect(screen.queryByRole('menuitem', { name: 'Remove permission' })).toBeNull()
  await user.click(await screen.findByRole('menuitem', { name: 'Revoke admin consent' }))
  await waitFor(() => expect(screen.queryByText('AuditLog.Read.All')).toBeNull())
})

test('a policy against secrets is told before anybody types, and can be switched', async () => {
  const { user } = await open(`${centre}/${ready.clientId}/secrets`, 'newcomer', 'secrets-blocked')
  const blocked = await screen.findByRole('button', { name: 'New client secret' })
  expect(blocked).toHaveAccessibleDescription(/A policy of this tenant forbids client secrets/)
  await expectAccessible()
  await user.click(button('Simulation'))
  const simulation = await panel('Simulation')
  await expectAccessible()
  await user.click(simulation.getByRole('switch', { name: /^A policy of Contoso forbids/ }))
  await user.click(simulation.getByRole('button', { name: 'Close' }))
  await addSecret(user)
})

test('a name is needed, and what was typed stays', async () => {
  const { user, store } = await open(`${centre}/new`)
  const name = await screen.findByLabelText('Name')
  await user.click(button('Register'))
  expect(name).toHaveFocus()
  expect(name).toHaveAccessibleDescription(/Enter a name/)
  await expectAccessible()
  await user.click(name)
  await user.paste('x'.repeat(121))
  await user.click(button('Register'))
  expect(name).toHaveAccessibleDescription(/at most 120 characters/)
  expect(name).toHaveValue('x'.repeat(121))
  expect(store.read().microsoft.applications).toHaveLength(8)
})

test('the guide’s links lead to the places they name, and a foreign tenant is told', async () => {
  const { user } = await open('/guide/app-registration')
  const place = (tenantId: string, path: string) =>
    `/demo/entra/${tenantId}#view/Microsoft_AAD_RegisteredApps/${path}`
  expect(await screen.findAllByRole('link', { name: /^Open this place at Microsoft/ })).toSatisfy(
    (links: HTMLElement[]) =>
      links.every((it) => it.getAttribute('href')?.startsWith('/demo/entra/')),
  )
  const menu = `ApplicationMenuBlade/~/Credentials/appId/${ready.clientId}/isMSAApp~/false`
  openPage(place(tenants.contoso.id, menu))
  await heading('PMPC Recovery | Certificates & secrets')
  expect(here()).toBe(`${centre}/${ready.clientId}/secrets`)

  openPage(place(tenants.fabrikam.id, 'ApplicationsListBlade'))
  expect(await heading('This link leads to Fabrikam')).toBeVisible()
  await expectAccessible()
  await user.click(button(/^Fay Jensen/))
  expect(await rowOf(new RegExp(registrations.fabrikam.clientId))).toBeVisible()

  openPage(place('elsewhere', 'ApplicationsListBlade'))
  expect(await heading('There is no such tenant')).toBeVisible()
  await user.click(await link('Stay in Fabrikam'))
  expect(await heading('App registrations')).toBeVisible()
  openPage(`${centre}/${ready.clientId}`)
  expect(await screen.findByText('There is no such registration')).toBeVisible()
})

test('what the directory refuses is told, and what was typed stays', async () => {
  const { user, store } = await open(`${centre}/${ready.clientId}/secrets`)
  await user.click(await screen.findByRole('button', { name: 'New client secret' }))
  const adding = await panel('Add a client secret')
  await user.type(adding.getByLabelText('Description'), 'Mine')
  store.change(({ microsoft }) => {
    for (const tenant of microsoft.tenants) tenant.secretsBlocked = true
  })
  await user.click(adding.getByRole('button', { name: 'Add' }))
  expect(
    await said('A policy of this tenant forbids new client secrets. Nothing has changed.'),
  ).toBeVisible()
  expect(adding.getByLabelText('Description')).toHaveValue('Mine')
})
