import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { appAt } from '#mocks/catalogue/apps.ts'
import { deploymentIdOf } from '#mocks/scenarios/deployments.ts'
import { atKeyboard, tabTo } from '../../support/keyboard.ts'
import { renderApp } from '../../support/render-app.tsx'

const cards = async () =>
  within(await screen.findByRole('list', { name: 'Apps' })).getAllByRole('button')

test('details that were open from the start lead to the page when they are closed', async () => {
  const { user } = await renderApp(`/deployments?scenario=licensed&open=${deploymentIdOf(8)}`)
  const drawer = await screen.findByRole('dialog', { name: 'Galzeta Relay' })
  await waitFor(() => expect(drawer).toContainElement(document.activeElement as HTMLElement))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})

test('the apps are listed and sorted', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed&apps=30')
  const { press, choose, has, openMenuAfterTrying } = atKeyboard(user)
  await press('List View')
  await screen.findByRole('table', { name: 'Apps' })
  await press('Grid View')
  await openMenuAfterTrying(/^Sorted by/)
  await choose('App Name, Z to A', 'menuitemradio')
  await has('button', 'Sorted by App Name, Z to A')
})

test('the apps are filtered', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed&apps=30')
  const { press, type, has, openAfterTrying } = atKeyboard(user)
  await openAfterTrying({ by: 'Filter', name: 'Filter the apps' })
  const { vendor } = appAt(0)
  await type('Find a vendor', vendor)
  await press(vendor, 'checkbox')
  await press('Apply All Filters')
  await has('button', 'Filter, some are applied')
  await user.tab()
  expect((await cards())[0]).toHaveFocus()
})

test('an app is looked into, and deployed', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed&search=galzeta')
  const { press, type, choose, has, openAfterTrying } = atKeyboard(user)
  const [first, second] = await cards()
  if (first) await tabTo(user, first)
  await user.keyboard('{ArrowRight}')
  expect(second).toHaveFocus()
  const name = second?.querySelector('strong')?.textContent ?? ''
  await openAfterTrying({ by: new RegExp(`^${name}`), name })

  await press('Deploy')
  await has('textbox', 'Display Name')
  await press('Back')
  await has('button', 'Deploy')
  await press('Deploy')
  await type('Display Name', 'For the sales team')
  await press('Language', 'combobox')
  await choose('English')
  await has('combobox', 'Language')
  await press('Deploy')
  expect(await screen.findByText('Deployment For the sales team created')).toBeVisible()
  await has('button', 'Deploy')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(second).toHaveFocus())
})

test.for([
  ['app-catalog', 'Clear search and filters', () => screen.getByRole('main')],
  ['deployments', 'Show all deployments', () => screen.getByRole('group', { name: 'Deployments' })],
] as const)('whoever finds nothing in %s goes on where all is shown again', async (where) => {
  const [page, clear, place] = where
  const { user } = await renderApp(`/${page}?scenario=licensed`)
  const { press, type } = atKeyboard(user)
  await screen.findByRole(page === 'deployments' ? 'table' : 'list', {
    name: /^(Deployments|Apps)$/,
  })
  await type(/^Search/, 'nothing like it')
  await screen.findByText('No Results Found')
  await press(clear)
  await waitFor(() => expect(place()).toHaveFocus())
})

test('a deployment is edited, and the focus comes back to where it was opened', async () => {
  const { user } = await renderApp('/deployments?scenario=licensed')
  const { type, press, has, openMenuAfterTrying, openAfterTrying } = atKeyboard(user)
  const by = 'Actions for Galzeta Relay'
  await openMenuAfterTrying(by)
  await user.keyboard('{Escape}')
  await openAfterTrying({ by, item: 'Edit', name: 'Edit Deployment', way: 'Cancel' })
  await has('textbox', 'Display Name')
  await type('Display Name', 'Galzeta Relay 2')
  await press('Save')
  expect(await screen.findByText('Deployment Galzeta Relay 2 updated')).toBeVisible()
  await has('button', 'Actions for Galzeta Relay 2')
})

test('a deployment is recreated, and its button keeps the focus while Intune works on it', async () => {
  const { user } = await renderApp('/deployments?scenario=licensed')
  const { press, choose } = atKeyboard(user)
  await press('Actions for Galzeta Relay')
  await choose('Recreate', 'menuitem')
  expect(await screen.findByText('Deployment Galzeta Relay is being recreated')).toBeVisible()
  const button = screen.getByRole('button', { name: 'Actions for Galzeta Relay' })
  await waitFor(() => expect(button).toHaveAccessibleDescription(/still working/))
  expect(button).toHaveFocus()
  await user.keyboard('{Enter}{ArrowDown}')
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
})

test('a deployment is deleted from its row, and the focus stays in the list', async () => {
  const { user } = await renderApp('/deployments?scenario=licensed')
  const { press, has, openAfterTrying } = atKeyboard(user)
  await openAfterTrying({
    by: 'Actions for Kelmora Planner',
    item: 'Delete',
    role: 'alertdialog',
    name: 'Are you sure you want to delete Kelmora Planner',
    way: 'Cancel',
  })
  await press('Yes')
  expect(await screen.findByText('Deployment Kelmora Planner deleted')).toBeVisible()
  await has('group', 'Deployments')
})

test('from its details a deployment is paused, edited and deleted', async () => {
  const { user } = await renderApp('/deployments?scenario=licensed')
  const { press, has, openAfterTrying } = atKeyboard(user)
  await openAfterTrying({ by: 'Galzeta Relay', name: 'Galzeta Relay' })
  await press('Pause Updates', 'switch')
  await screen.findByText('The updates of Galzeta Relay are paused')
  await has('switch', 'Pause Updates')
  await openAfterTrying({ by: 'Edit', name: 'Edit Deployment', way: 'Cancel' })
  await user.keyboard('{Escape}')
  await has('button', 'Edit')
  await press('Delete')
  await screen.findByRole('alertdialog', {
    name: 'Are you sure you want to delete Galzeta Relay',
  })
  await has('button', 'Cancel')
  await press('Yes')
  expect(await screen.findByText('Deployment Galzeta Relay deleted')).toBeVisible()
  await has('group', 'Deployments')
})
