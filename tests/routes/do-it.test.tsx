import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { beginPlan } from '#src/domain/registration-plan.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import type { Visit } from '#mocks/microsoft/for-tests.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { minutes, moved } from '#mocks/world/clock.ts'
import { expectAccessible } from '../support/accessible.ts'
import {
  button,
  choose,
  field,
  fillIn,
  heading,
  watchCaches,
  expectNoSecret,
} from '../support/claiming.ts'
import {
  address,
  openDoIt,
  atMicrosoft,
  lateAtMicrosoft,
  lookUpRole,
  made,
  onlyMade,
  make,
  isMade,
  wide,
} from '../support/do-it.ts'
import { openPage, renderApp } from '../support/render-app.tsx'

test('says all before it begins, makes it, fills the wizard, recovers the company, and deletes it', async () => {
  watchCaches()
  const app = await openDoIt()
  const { user, store } = app
  expect(button('Make the registration')).toHaveAccessibleDescription('Look up your role first.')
  expect(screen.getByText(/Nothing happens before you press the button\.$/)).toBeVisible()
  for (const said of [
    'App registration “PMPC Recovery”',
    'Its enterprise application',
    'Permission AuditLog.Read.All',
    'A client secret for 8 hours',
  ]) {
    expect(screen.getByText(said)).toBeVisible()
  }
  expect(screen.getByText(/Application\.ReadWrite\.All.*AppRoleAssignment/)).toBeVisible()
  await expectAccessible()

  const urls = await lookUpRole(app, 'newcomer')
  expect(screen.getByText('Your role can do all of it.')).toBeVisible()
  expect(decodeURIComponent(urls.join())).not.toContain('ReadWrite')
  await make(user)
  await isMade()
  expect(screen.queryByText(/Nothing happens before/)).not.toBeInTheDocument()
  expect(decodeURIComponent(urls.join())).toMatch(/Application\.ReadWrite\.All/)
  await expectAccessible()
  const { id, clientId, secrets } = onlyMade(store)
  expect(secrets).toHaveLength(1)
  expect(screen.getByText(/^7[12] hours left/)).toBeVisible()

  await user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  expect(field('Object ID')).toHaveValue(id)
  expect(field('Client ID')).toHaveValue(clientId)
  const secret = field('Secret').value
  expect(secret.slice(0, 3)).toBe(secrets[0]?.hint)
  expect(await screen.findByText(/^7[12] hours left/)).toBeVisible()
  await expectNoSecret(store, secret)
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, minutes(6))
  })
  await user.click(button('Continue'))
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await user.click(button('Continue'))
  const popup = within(await screen.findByRole('dialog', { name: 'Ownership Granted' }))
  await user.click(await popup.findByRole('button', { name: 'Delete it for me' }))
  expect(await popup.findByText('The app registration is deleted.')).toBeVisible()
  expect(made(store)).toEqual([])
  await expectNoSecret(store, secret)
})

test('an Application Administrator is told before anything, and hands over', async () => {
  const app = await openDoIt({ as: 'app-admin' })
  await lookUpRole(app, 'app-admin')
  expect(screen.getByText(/Step 11, Grant the admin consent, needs a colleague/)).toBeVisible()
  expect(button('Make the registration')).toHaveAccessibleDescription(
    'Your role cannot grant the consent of step 11.',
  )
  await make(app.user)
  await app.user.click(button('Hand over to a colleague'))
  const pack = await screen.findByRole('dialog', { name: 'Hand over to a colleague' })
  expect(pack).toHaveTextContent(/For step 6 it must be one of these/)
  expect(pack).toHaveTextContent(/6\. Under API permissions, choose “Grant admin consent for”/)
  expect(pack).toHaveTextContent(/a script for Azure CLI.*a script for Microsoft Graph PowerShell/)
  expect(made(app.store)).toEqual([])
})

test('an account of another tenant is told so', async () => {
  await openDoIt({ as: 'two-companies', company: 'fabrikam' })
  expect(screen.getByText(/^Your account is in the tenant that ends in 8012d/)).toBeVisible()
  expect(button('Make the registration')).toHaveAccessibleDescription(
    'Your account belongs to another tenant',
  )
  expect(button('Hand over to a colleague')).toBeVisible()
})

test.each<[string, Visit | 'closed', string]>([
  ['refused', { as: 'newcomer', consent: 'decline' }, 'You did not allow it'],
  ['closed', 'closed', 'The sign-in window was closed'],
])('a consent that is %s makes nothing, and can be given after all', async (...args) => {
  const [, visit, told] = args
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  atMicrosoft(app.store, visit)
  await make(app.user)
  expect(await screen.findByText(told)).toBeVisible()
  expect(screen.getByText(/Nothing was made at Microsoft\.$/)).toBeVisible()
  atMicrosoft(app.store, { as: 'newcomer' })
  await make(app.user)
  await isMade()
})

test('a consent that somebody else gives in that window makes nothing', async () => {
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  // Microsoft no longer knows who asks, and takes whoever signs in.
  app.store.change(({ microsoft }) => {
    microsoft.sessions = []
  })
  atMicrosoft(app.store, { as: 'two-companies' })
  await make(app.user)
  expect(await screen.findByText('You signed in as somebody else')).toBeVisible()
  expect(made(app.store)).toEqual([])
  expect(Object.keys(localStorage).join()).not.toContain(personByKey('two-companies').oid)
  atMicrosoft(app.store, { as: 'newcomer' })
  await make(app.user)
  await isMade()
})

const waiting = /^Waiting for Microsoft’s sign-in window/

test('called off while Microsoft’s window is open it ends at once, and an answer there makes nothing', async () => {
  // With a fault the calls are counted.
  const app = await openDoIt({ faults: 'entraToken:delay-1' })
  const { user, store } = app
  await lookUpRole(app, 'newcomer')
  const microsoft = lateAtMicrosoft(store)
  await make(user)
  expect(await screen.findByText(waiting)).toBeVisible()
  await waitFor(() => expect(microsoft.urls).toHaveLength(1))
  await user.click(button('Cancel and clean up'))
  expect(await screen.findByText('Canceled')).toBeVisible()
  expect(screen.getByText(/Nothing was made at Microsoft\.$/)).toBeVisible()

  const { entraToken = 0 } = store.read().conditions.calls
  microsoft.answer({ as: 'newcomer' })
  await waitFor(() => {
    expect(store.read().conditions.calls.entraToken).toBe(entraToken + 1)
  })
  expect(screen.getByText('Canceled')).toBeVisible()
  expect(made(store)).toEqual([])
  await make(user)
  await isMade()
  onlyMade(store)
})

test('called off before Microsoft’s window opens, none opens for it any more', async () => {
  const app = await openDoIt()
  const { user, store } = app
  await lookUpRole(app, 'newcomer')
  store.change(({ conditions }) => {
    conditions.faults = 'entraToken:delay-900'
  })
  const urls = atMicrosoft(store, { as: 'newcomer' })
  await make(user)
  await user.click(button('Cancel and clean up'))
  expect(await screen.findByText('Canceled')).toBeVisible()
  await make(user)
  await screen.findByText('The registration is made', {}, { timeout: 4000 })
  expect(urls).toHaveLength(1)
})

test('what was begun earlier is asked for anew to be deleted, and the window before it does nothing', async () => {
  const { user, store } = await openDoIt()
  const shelf = planShelf(personByKey('newcomer').oid, companyIdOf('contoso'))
  const { id: objectId, clientId } = registrations.ready
  shelf.keep({
    ...beginPlan('earlier'),
    application: { objectId, clientId, createdAt: Date.now() },
  })
  openPage(address('contoso'))
  const microsoft = lateAtMicrosoft(store)
  await user.click(await screen.findByRole('button', { name: 'Go on' }))
  await waitFor(() => expect(microsoft.urls).toHaveLength(1))
  await user.click(button('Cancel and clean up'))
  await waitFor(() => expect(microsoft.urls).toHaveLength(2))
  microsoft.answer({ as: 'newcomer' }, microsoft.urls[0])
  microsoft.answer({ as: 'newcomer' }, microsoft.urls[1])
  expect(await screen.findByText(/What had been made was deleted again\./)).toBeVisible()
  const { applications } = store.read().microsoft
  expect(applications.find(({ id }) => id === objectId)?.deletedAt).not.toBeNull()
  expect(made(store)).toEqual([])
})

test('where a policy forbids secrets, everything is taken back and the way out is named', async () => {
  const app = await openDoIt()
  app.store.change(({ microsoft }) => {
    microsoft.tenants = [{ ...tenants.contoso, secretsBlocked: true }]
  })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  expect(await screen.findByText('Your tenant forbids client secrets')).toBeVisible()
  expect(screen.getByRole('link', { name: /^support@/ })).toBeVisible()
  expect(screen.getByText(/What had been made was deleted again\./)).toBeVisible()
  expect(made(app.store)).toEqual([])
  await expectAccessible()
})

test('the first progress is there before Microsoft has answered anything', async () => {
  const app = await openDoIt({ faults: 'graphApplicationUpsert:timeout' })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  expect(await screen.findByText(': Working')).toBeInTheDocument()
  expect(made(app.store)).toEqual([])
  await app.user.click(button('Cancel and clean up'))
  // Nobody knows whether the wish has arrived: it is looked for before all is said to be clean.
  expect(await screen.findByText('What was made is being deleted')).toBeVisible()
})

test('a call that Microsoft refuses for now is told with its pause, and calling it off leaves nothing', async () => {
  const app = await openDoIt({ faults: 'graphServicePrincipalCreate:status-503' })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  expect(await screen.findByText(/^No success yet\. It is tried again in 1 second\./)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'What is made' })).toHaveFocus()
  expect(made(app.store)).toHaveLength(1)
  await expectAccessible()
  await app.user.click(button('Cancel and clean up'))
  expect(await screen.findByText('Canceled')).toBeVisible()
  expect(screen.getByText(/What had been made was deleted again\./)).toBeVisible()
  expect(made(app.store)).toEqual([])
})

test('after a reload in the middle it goes on with the same registration', async () => {
  const app = await openDoIt({ faults: 'graphServicePrincipalCreate:status-503' })
  const { user, store } = app
  await lookUpRole(app, 'newcomer')
  await make(user)
  await screen.findByText(/^No success yet/)
  const { id } = onlyMade(store)
  openPage(address('contoso'))
  expect(await screen.findByText('A registration is half made')).toBeVisible()
  await expectAccessible()
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(button('Go on'))
  await isMade()
  expect(onlyMade(store).id).toBe(id)

  openPage(address('contoso'))
  expect(await screen.findByText('The registration is there')).toBeVisible()
  await user.click(button('Make a new secret'))
  expect(await screen.findByText(/1 secret whose value was lost .* was removed\./)).toBeVisible()
  expect(onlyMade(store).secrets).toHaveLength(1)
  await user.click(button('Delete what was made'))
  expect(await screen.findByText(/Nothing is left at Microsoft/)).toBeVisible()
  expect(made(store)).toEqual([])
})

test('whoever closes the guide beside the wizard is where they opened it, or at the top of the page', async () => {
  wide()
  const { user } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await choose(user, 'Contoso (US)')
  const close = async () => {
    await user.click(await screen.findByRole('button', { name: 'Close the guide' }))
    await waitFor(() => expect(screen.queryByRole('complementary')).not.toBeInTheDocument())
  }
  for (const name of ['Do it for me.', 'More Info.', 'Do it for me.']) {
    await user.click(screen.getByRole('link', { name }))
    await close()
    expect(screen.getByRole('link', { name })).toHaveFocus()
  }

  openPage('/recover#step-4')
  await heading('Claim Ownership')
  await close()
  expect(screen.getByRole('link', { name: 'More Info.' })).toHaveFocus()

  await fillIn(user, 'ready')
  await user.click(screen.getByRole('link', { name: 'More Info.' }))
  await user.click(button('Continue'))
  const title = await heading('Who will own the company?')
  await close()
  expect(title).toHaveFocus()
})

test('in a wide window the guide stands beside the wizard, keeps its place, and fills the fields', async () => {
  wide()
  const { user, store } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await choose(user, 'Contoso (US)')
  await user.click(screen.getByRole('link', { name: 'More Info.' }))
  const guide = within(await screen.findByRole('complementary'))
  expect(await guide.findByRole('heading', { level: 2, name: 'App registration' })).toBeVisible()
  await user.click(guide.getByRole('link', { name: /^Secret/ }))
  expect(await guide.findByRole('heading', { level: 3, name: 'Secret' })).toHaveFocus()
  expect(guide.getAllByRole('heading', { level: 4 })).toHaveLength(4)
  expect(guide.queryByRole('link', { name: 'Continue in the wizard' })).not.toBeInTheDocument()
  await expectAccessible()

  await user.click(guide.getByRole('link', { name: 'Do it for me' }))
  atMicrosoft(store, { as: 'newcomer' })
  await user.click(await guide.findByRole('button', { name: 'Look up my role' }))
  await guide.findByText('Your role can do all of it.')
  await make(user)
  await guide.findByText('The registration is made')
  await waitFor(() => {
    expect(field('Secret').value).not.toBe('')
  })
  await user.click(button('Continue'))
  await heading('Who will own the company?')
  expect(guide.getByText('The registration is made')).toBeVisible()

  openPage('/recover')
  expect(await screen.findByRole('heading', { level: 3, name: 'Do it for me' })).toBeVisible()
  await user.click(button('Close the guide'))
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'More Info.' })).toHaveFocus()
})
