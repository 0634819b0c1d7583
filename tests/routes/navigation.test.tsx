import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { companyIn, connectIntune } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { here, openPage, renderApp } from '../support/render-app.tsx'

const navigation = () => screen.findByRole('navigation', { name: 'Pages of the company' })

const offered = async () =>
  within(await navigation())
    .getAllByRole('link')
    .map((link) => link.textContent)

const all = ['App Catalog', 'Deployments', 'Events', 'Company', 'Users', 'Environments']

function connection(store: Store, state: 'none' | 'consent-lost') {
  store.change((world) => {
    const { environment } = companyIn(world, 'contoso')
    if (state === 'none') environment.connection = null
    else world.microsoft.servicePrincipals = []
  })
  openPage()
}

test.for<[PersonKey, string[]]>([
  ['owner', all],
  ['full-admin', all.filter((page) => page !== 'Users')],
  ['intune-app-admin', all.filter((page) => page !== 'Users')],
  ['custom-app-admin', ['App Catalog', 'Company', 'Environments']],
  ['reader', all],
])('what the navigation offers to %s, with Intune and without', async ([person, pages]) => {
  const { store } = await renderApp(`/app-catalog?scenario=tour&as=${person}`)
  expect(await offered()).toEqual(pages)

  const withoutIntune = pages.filter((page) => page !== 'Deployments')
  connection(store, 'consent-lost')
  expect(await offered()).toEqual(withoutIntune)
  connection(store, 'none')
  expect(await offered()).toEqual(withoutIntune)
})

test('a new page has a title, and its heading has the focus', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await screen.findByRole('heading', { name: 'App Catalog' })
  await waitFor(() => expect(document.title).toBe('App Catalog · Holdfast'))
  await expectAccessible()
  for (const page of ['Events', 'Users', 'Deployments', 'Company', 'Environments']) {
    await user.click(within(await navigation()).getByRole('link', { name: page }))
    const heading = await screen.findByRole('heading', { level: 1, name: page })
    await waitFor(() => {
      expect(heading).toHaveFocus()
    })
    await waitFor(() => expect(document.title).toBe(`${page} · Holdfast`))
  }
  expect(within(await navigation()).getByRole('link', { current: 'page' })).toHaveTextContent(
    'Environments',
  )
  await expectAccessible()
})

test('the first stop of the keyboard is the way past the navigation', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await navigation()
  await user.tab()
  const skip = screen.getByRole('link', { name: 'Skip to the content' })
  expect(skip).toHaveFocus()
  expect(skip).toHaveAttribute('href', `#${screen.getByRole('main').id}`)
  expect(screen.getByRole('main')).toHaveAttribute('tabindex', '-1')
})

test('the navigation stays as narrow as it was made', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await user.click(await screen.findByRole('button', { name: 'Collapse the navigation' }))
  openPage()
  const expand = await screen.findByRole('button', { name: 'Expand the navigation' })
  expect(expand).toHaveAttribute('aria-expanded', 'false')
  expect(await offered()).toEqual(all)
  await user.click(expand)
  openPage()
  expect(await screen.findByRole('button', { name: 'Collapse the navigation' })).toBeVisible()
})

test('the settings stay folded as they were left, and unfold', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  const users = () => screen.findByRole('link', { name: 'Users' })
  expect(await users()).toBeVisible()
  const settings = () => screen.getByText('Settings')
  await user.click(settings())
  expect(await users()).not.toBeVisible()
  expect(screen.getByRole('link', { name: 'Events' })).toBeVisible()
  openPage()
  expect(await users()).not.toBeVisible()
  await user.click(settings())
  expect(await users()).toBeVisible()
})

test('a page without its company leads to the company that is signed in to', async () => {
  await renderApp('/settings/users?scenario=tour&as=two-companies&company=fabrikam')
  await screen.findByRole('heading', { name: /^Users/ })
  expect(here()).toBe(`/c/${companyIdOf('fabrikam')}/settings/users`)
})

test('the browser’s way into another company takes nothing of this one along', async () => {
  const { store } = await renderApp('/app-catalog?scenario=licensed&as=two-companies')
  expect(await screen.findByText('2,000 apps')).toBeVisible()
  store.change((world) => connectIntune(world, 'fabrikam'))
  setFaults(store, 'appList:status-500')
  history.pushState(null, '', here().replace(companyIdOf('contoso'), companyIdOf('fabrikam')))
  dispatchEvent(new PopStateEvent('popstate'))
  expect(await screen.findByText('Something went wrong on our side')).toBeVisible()
  expect(screen.queryByText('2,000 apps')).not.toBeInTheDocument()
})
