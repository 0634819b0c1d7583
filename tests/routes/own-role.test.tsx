import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answerPopups } from '#mocks/microsoft/for-tests.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { minutes } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { choose, paste } from '../support/claiming.ts'
import { setFaults } from '../support/conditions.ts'
import { isMade, lookUpRole, make, openDoIt } from '../support/do-it.ts'
import { fillIn, line, look, section, troubles } from '../support/preflight.ts'
import { renderApp } from '../support/render-app.tsx'

// What somebody may do at Microsoft themselves, and what is handed over to a colleague.

test('an Application Administrator hands the consent over, with all that a colleague needs', async () => {
  const app = await fillIn(registrations['no-consent'], { as: 'app-admin' })
  await look(app, { as: 'app-admin' })
  expect(troubles()).toEqual({ 'Your own directory role': 'Failed', 'Admin consent': 'Failed' })

  await app.user.click(screen.getByText('Can I do this?'))
  expect(screen.getByText(/Step 11, Grant the admin consent, needs a colleague/)).toBeVisible()
  expect(screen.getByRole('row', { name: /Your role/ })).toHaveTextContent(
    /Application Administrator.*YesNo$/,
  )
  await app.user.click(screen.getByRole('button', { name: 'Hand over to a colleague' }))
  const pack = await screen.findByRole('dialog', { name: 'Hand over to a colleague' })
  expect(pack).toHaveTextContent(/ends in 8012d/)
  expect(pack).toHaveTextContent(registrations['no-consent'].clientId)
  expect(pack).toHaveTextContent(/Deadline: .* UTC/)
  expect(pack).toHaveTextContent(`${location.origin}/recover`)
  expect(pack).not.toHaveTextContent('New client secret')
  await expectAccessible()
  await app.user.click(within(pack).getByRole('button', { name: 'Copy the text' }))
  expect(await navigator.clipboard.readText()).toMatch(/^Recovering Contoso in Holdfast/)
})

test.each([
  ['no Client ID', ''],
  ['half a Client ID', registrations['no-consent'].clientId.slice(0, 20)],
  ['the Object ID twice', registrations['no-consent'].id],
])('with %s there is no registration to hand over', async (_, clientId) => {
  const { user } = await renderApp('/recover?scenario=owner-left&as=app-admin')
  const { id } = registrations['no-consent']
  await choose(user, 'Contoso (US)')
  await screen.findByLabelText('Paste what the script printed')
  await paste(
    user,
    'Paste what the script printed',
    `Object ID: ${id}\nCreated: ${new Date().toISOString()}`,
  )
  expect(await screen.findByText(/^7[12] hours left/)).toBeVisible()
  if (clientId) await paste(user, 'Client ID', clientId)
  await user.click(screen.getByText('Can I do this?'))
  await user.click(screen.getByRole('button', { name: 'Hand over to a colleague' }))
  const pack = await screen.findByRole('dialog', { name: 'Hand over to a colleague' })
  expect(pack).not.toHaveTextContent(id)
  expect(pack).toHaveTextContent('New client secret')
})

test('the Client ID that Microsoft has shown is handed over, and not another one that was typed', async () => {
  const { id, clientId } = registrations['no-consent']
  const typed = registrations.edge.clientId
  const app = await fillIn({ id, clientId: typed }, { as: 'app-admin' })
  await look(app, { as: 'app-admin' })
  await app.user.click(screen.getByText('Can I do this?'))
  await app.user.click(screen.getByRole('button', { name: 'Hand over to a colleague' }))
  const pack = await screen.findByRole('dialog', { name: 'Hand over to a colleague' })
  expect(pack).toHaveTextContent(clientId)
  expect(pack).not.toHaveTextContent(typed)
})

test('before any registration, the role is looked up and the whole task handed over', async () => {
  const { user, store } = await renderApp('/recover?scenario=owner-left&as=app-admin')
  await user.click(await screen.findByText('Can I do this?'))
  await expectAccessible()
  answerPopups(store, { as: 'app-admin' })
  await user.click(screen.getByRole('button', { name: 'Look up my role' }))
  expect(
    await screen.findByText(/Step 11, Grant the admin consent, needs a colleague/),
  ).toBeVisible()
  await choose(user, 'Contoso (US)')
  await user.click(screen.getByRole('button', { name: 'Hand over to a colleague' }))
  const pack = await screen.findByRole('dialog', { name: 'Hand over to a colleague' })
  expect(pack).toHaveTextContent(/72 hours after it is made/)
  expect(pack).toHaveTextContent('New client secret')
})

test('whoever may not consent is told who can, and the plain table stays', async () => {
  const app = await fillIn(registrations.ready, { as: 'reader' })
  await look(app, { as: 'reader' })
  expect(section().getByText(/Your organization asks an administrator first\./)).toBeVisible()
  expect(Object.keys(troubles())).toHaveLength(9)
  await app.user.click(screen.getByText('Can I do this?'))
  answerPopups(app.store, { as: 'reader' })
  await app.user.click(screen.getByRole('button', { name: 'Look up my role' }))
  expect(await screen.findByText(/Your role could not be looked up/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Hand over to a colleague' })).toBeVisible()
})

test('without a role one sees the registration, but not the log', async () => {
  const app = await fillIn(registrations.ready, { as: 'reader' })
  allowReading(app.store)
  await look(app, 'closed')
  expect(troubles()).toEqual({ 'Microsoft’s audit log': 'Could not check' })
  expect(line('Microsoft’s audit log')).toHaveTextContent(/Your role is not allowed to read this/)
  expect(line('Your own directory role')).toHaveTextContent(/The consent is there/)
})

test('while Microsoft does not tell whether the consent is there, nobody needs a role', async () => {
  const app = await fillIn(registrations.ready, { as: 'reader' })
  allowReading(app.store)
  setFaults(app.store, 'graphAppRoleAssignmentList#1:status-503')
  await look(app, 'closed')
  expect(troubles()).toEqual({
    'Your own directory role': 'Could not check',
    'Admin consent': 'Could not check',
    'Microsoft’s audit log': 'Could not check',
  })
  expect(section().getByText(/^Not everything could be checked\./)).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: 'Look again' }))
  expect(await screen.findByText(/The consent is there\. Your own role/)).toBeVisible()
})

const activate = (store: Store, key: PersonKey) =>
  store.change(({ microsoft }) => {
    for (const account of microsoft.accounts)
      if (account.oid === personByKey(key).oid) account.roles.push('Global Administrator')
  })

test('a role that is activated meanwhile is seen with a press', async () => {
  const { user, store } = await renderApp('/recover?scenario=owner-left&as=reader')
  allowReading(store)
  await user.click(await screen.findByText('Can I do this?'))
  await user.click(screen.getByRole('button', { name: 'Look up my role' }))
  expect(await screen.findByText(/^You need a colleague for this\./)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Look up my role again' }))
  expect(screen.getByText(/^You need a colleague for this\./)).toBeVisible()
  activate(store, 'reader')
  await user.click(screen.getByRole('button', { name: 'Look up my role again' }))
  expect(await screen.findByText('You can do all of it yourself.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Look up my role/ })).not.toBeInTheDocument()
})

test('with a role that is activated meanwhile, the registration is made without a reload', async () => {
  const app = await openDoIt({ as: 'app-admin' })
  await lookUpRole(app, 'app-admin')
  expect(
    await screen.findByText(/Step 11, Grant the admin consent, needs a colleague/),
  ).toBeVisible()
  activate(app.store, 'app-admin')
  await app.user.click(screen.getByRole('button', { name: 'Look up my role again' }))
  expect(await screen.findByText('Your role can do all of it.')).toBeVisible()
  await make(app.user)
  await isMade()
})

test('nobody need press for it who comes back to the tab after a while', async () => {
  const { user, store } = await renderApp('/recover?scenario=owner-left&as=reader')
  allowReading(store)
  await user.click(await screen.findByText('Can I do this?'))
  await user.click(screen.getByRole('button', { name: 'Look up my role' }))
  await screen.findByText(/^You need a colleague for this\./)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes(1) })
  onTestFinished(() => void vi.useRealTimers())

  // Where Microsoft does not answer, what was seen stays.
  setFaults(store, 'graphDirectoryRoles#1:status-503')
  window.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(store.read().conditions.calls.graphDirectoryRoles).toBe(1))
  activate(store, 'reader')
  expect(screen.getByText(/^You need a colleague for this\./)).toBeVisible()

  vi.setSystemTime(Date.now() + minutes(1))
  window.dispatchEvent(new Event('visibilitychange'))
  expect(await screen.findByText('You can do all of it yourself.')).toBeVisible()
})

test('a token that ran out is no role that is missing', async () => {
  const app = await fillIn(registrations.ready)
  setFaults(app.store, 'graphDirectoryRoles#1:status-401')
  await look(app)
  expect(line('Your own directory role')).toHaveTextContent(/Could not check/)
  expect(line('Your own directory role')).not.toHaveTextContent(/is not allowed/)
  await app.user.click(screen.getByRole('button', { name: 'Look again' }))
  await waitFor(() => expect(troubles()).toEqual({}))
})

test('a role counts in its own tenant alone: for a company of another one the hand-over stays', async () => {
  const { fabrikam } = registrations
  const app = await fillIn(fabrikam, { as: 'two-companies', company: 'Fabrikam (US)' })
  await look(app, { as: 'two-companies' })
  expect(line('Your own directory role')).toHaveTextContent(/Could not check.*another tenant/)

  await app.user.click(screen.getByText('Can I do this?'))
  expect(screen.getByText(/^Your account is in the tenant that ends in 8012d/)).toBeVisible()
  expect(screen.queryByText('You can do all of it yourself.')).not.toBeInTheDocument()
  expect(screen.queryByRole('row', { name: /Your role/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Look up my role' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Hand over to a colleague' })).toBeVisible()
  await expectAccessible()

  await app.user.clear(screen.getByRole('combobox', { name: 'Company to Claim' }))
  await choose(app.user, 'Contoso (US)')
  expect(await screen.findByText('You can do all of it yourself.')).toBeVisible()
})

/** Somebody has consented for all of the tenant that the portal may look. */
function allowReading(store: Store) {
  store.change(({ microsoft }) => {
    for (const grant of microsoft.grants) {
      if (grant.oid === null) grant.scopes.push('Directory.Read.All', 'AuditLog.Read.All')
    }
  })
}
