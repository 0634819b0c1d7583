import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { wholePage } from '#src/lib/whole-page.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { expectAccessible } from '../support/accessible.ts'
import { field, heading, paste } from '../support/claiming.ts'
import { setFaults } from '../support/conditions.ts'
import { isMade, lookUpRole, made, make, onlyMade, openDoIt } from '../support/do-it.ts'
import { here, renderApp } from '../support/render-app.tsx'

const { ready } = registrations

/** From now on this browser keeps nothing more, but what has its place already. */
function fillStorage(hasPlace = (_key: string) => false) {
  const { setItem } = Storage.prototype
  const { mockRestore } = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (
    this: Storage,
    key,
    value,
  ) {
    if (hasPlace(key)) return setItem.call(this, key, value)
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
  onTestFinished(mockRestore)
}

const told = (what: string) =>
  screen.findAllByText(new RegExp(`^${what}.*storage is full or blocked.*until you close`))

async function expectToldOnce(what: string) {
  const messages = await told(what)
  expect(messages.filter((it) => it.closest('[role=dialog]'))).toHaveLength(1)
}

test('whoever asked for nothing to be remembered is told nothing', async () => {
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  await screen.findByRole('checkbox', { name: 'Remember my Selection', checked: false })
  fillStorage()
  await user.click(screen.getByRole('link', { name: 'Select: Fabrikam' }))
  await screen.findByRole('heading', { name: 'App Catalog' })
  await user.click(screen.getByRole('button', { name: 'Collapse the navigation' }))
  expect(await screen.findByRole('button', { name: 'Expand the navigation' })).toBeVisible()
  expect(screen.queryByText(/storage is full or blocked/)).not.toBeInTheDocument()
})

test('a selection that cannot be remembered is told, and the company opens', async () => {
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('checkbox', { name: 'Remember my Selection' }))
  fillStorage()
  await user.click(screen.getByRole('link', { name: 'Select: Fabrikam' }))
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
  expect(here()).toBe(`/c/${companyIdOf('fabrikam')}/app-catalog`)
  await expectToldOnce('Your selection is not remembered')
  await expectAccessible()
})

test('what is ticked and noted in the guide stays while the page is open, and is told once', async () => {
  const { user } = await renderApp(
    `/guide/app-registration?for=${companyIdOf('contoso')}&scenario=owner-left&as=newcomer`,
  )
  await screen.findByText('0 of 16 steps are done')
  fillStorage()
  await user.click(await screen.findByRole('checkbox', { name: 'Step 1 is done' }))
  await expectToldOnce('What you tick and note here is not remembered')
  await user.click(screen.getByRole('checkbox', { name: 'Step 2 is done' }))
  expect(await screen.findByText('2 of 16 steps are done')).toBeVisible()
  await expectToldOnce('What you tick and note here is not remembered')

  await paste(user, 'Application (client) ID', ready.clientId)
  await paste(user, 'Object ID', ready.id)
  await user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  expect(field('Object ID')).toHaveValue(ready.id)
  expect(field('Client ID')).toHaveValue(ready.clientId)
  history.back()
  expect(await screen.findByText('2 of 16 steps are done')).toBeVisible()
})

test('what is half made is known while the page is open, and taken back or gone on with', async () => {
  const app = await openDoIt({ faults: 'graphServicePrincipalCreate:status-403' })
  await lookUpRole(app, 'newcomer')
  // Only so can the person stay signed in.
  fillStorage((key) => !key.startsWith('holdfast.'))
  await make(app.user)
  expect(await screen.findByText('Your role does not allow this')).toBeVisible()
  expect(screen.getByText(/What had been made was deleted again\./)).toBeVisible()
  expect(made(app.store)).toEqual([])

  setFaults(app.store, 'graphServicePrincipalCreate#1:status-401')
  await make(app.user)
  await screen.findByText('Microsoft wants to see you again')
  const { id } = onlyMade(app.store)
  await app.user.click(screen.getByRole('button', { name: 'Go on' }))
  await isMade()
  expect(onlyMade(app.store).id).toBe(id)
})

test('a theme that cannot be remembered is chosen all the same', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  const account = () => screen.findByRole('button', { name: /^Account of Ana Silva/ })
  await user.click(await account())
  fillStorage()
  await user.click(await screen.findByRole('menuitemradio', { name: 'Light' }))
  await waitFor(() => expect(document.documentElement).toHaveAttribute('data-theme', 'light'))
  await expectToldOnce('The theme is not remembered')
  await user.click(await account())
  expect(await screen.findByRole('menuitemradio', { name: 'Light' })).toBeChecked()
  await user.click(screen.getByRole('menuitemradio', { name: 'As the system' }))
  await waitFor(() => expect(document.documentElement).not.toHaveAttribute('data-theme'))
  await expectToldOnce('The theme is not remembered')
})

test('a language that cannot be remembered is spoken all the same, without loading the page again', async () => {
  const reload = vi.spyOn(wholePage, 'reload').mockReturnValue()
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('button', { name: 'Language' }))
  fillStorage()
  await user.click(await screen.findByRole('menuitemradio', { name: 'Deutsch' }))
  expect(await screen.findByRole('button', { name: 'Abmelden' })).toBeVisible()
  expect(document.documentElement.lang).toBe('de')
  expect(await screen.findAllByText(/^Die Sprache wird nicht gespeichert/)).not.toHaveLength(0)
  await waitFor(() => expect(document.title).toMatch(/^Unternehmen/))
  expect(reload).not.toHaveBeenCalled()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('what is done in the admin centre counts in the portal, too', async () => {
  const { user, store } = await renderApp(
    `/demo/entra/enterprise/${ready.principalId}?scenario=owner-left&as=newcomer`,
  )
  const enabled = await screen.findByRole('switch', { name: 'Enabled for users to sign in?' })
  fillStorage()
  await user.click(enabled)
  expect(enabled).not.toBeChecked()
  const { applications } = store.read().microsoft
  expect(applications.find(({ id }) => id === ready.id)?.disabled).toBe(true)
})
