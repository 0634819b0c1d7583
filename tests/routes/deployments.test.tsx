import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { deploymentIdOf } from '#mocks/scenarios/deployments.ts'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const table = () => screen.findByRole('table', { name: 'Deployments' })
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1)
const rowOf = async (name: string) => {
  const row = (await rows()).find((one) => within(one).queryByRole('button', { name }))
  if (!row) throw new Error(`There is no row ${name}`)
  return within(row)
}
const opened = (app: number) => `/deployments?scenario=licensed&open=${deploymentIdOf(app)}`

test('the list shows every state, the newest first', async () => {
  await renderApp('/deployments?scenario=licensed')
  expect(await rows()).toHaveLength(12)
  const [newest] = await rows()
  expect(newest).toHaveTextContent('In Progress')
  for (const state of ['Success', 'Retrying', 'Failed', 'UPDATES PAUSED'])
    expect(within(await table()).getAllByText(state)[0]).toBeVisible()
  expect(screen.getByRole('columnheader', { name: 'Created' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expectAccessible()
})

test('how many there are is said when it is known', async () => {
  await renderApp(
    `/deployments?scenario=licensed&faults=${encodeURIComponent('deploymentList:delay-300')}`,
  )
  expect(await screen.findByRole('searchbox', { name: 'Search' })).toBeVisible()
  expect(await screen.findByRole('searchbox', { name: 'Search (12 items)' })).toBeVisible()
})

test('search and sort', async () => {
  const { user } = await renderApp('/deployments?scenario=licensed')
  await table()
  await user.click(screen.getByRole('button', { name: 'Display Name' }))
  await waitFor(async () => {
    expect((await rows())[0]).toHaveTextContent('Ardsund Canvas')
  })
  expect(here()).toContain('sort=name')
  await user.type(screen.getByRole('searchbox', { name: 'Search (12 items)' }), 'finance  TEAM')
  await waitFor(async () => {
    expect(await rows()).toHaveLength(1)
  })
  await user.type(screen.getByRole('searchbox', { name: 'Search (1 item)' }), 'zzz')
  expect(await screen.findByText('No Results Found')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all deployments' }))
  expect(await rows()).toHaveLength(12)
})

test('of many the first are shown, and more when somebody asks, down to the last', async () => {
  const { store, rest, user } = await enter('/deployments?scenario=licensed')
  store.change(({ portal }) => {
    const [one] = portal.deployments
    if (!one) throw new Error('Nothing is deployed')
    portal.deployments = Array.from({ length: 70 }, (_, n) => ({
      ...one,
      id: crypto.randomUUID(),
      name: `Deployment ${String(n)}`,
      status: 'success',
    }))
  })
  openPage(rest)
  expect(await rows()).toHaveLength(50)
  const last = (await rows()).at(-1)
  await user.click(screen.getByRole('button', { name: 'Show more' }))
  await waitFor(async () => {
    expect(await rows()).toHaveLength(70)
  })
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  expect(last).toContainElement(document.activeElement as HTMLElement)
})

test('a search that fails says so, keeps what was there and typed, and is asked for again', async () => {
  const { user, store } = await renderApp('/deployments?scenario=licensed')
  expect(await rows()).toHaveLength(12)
  setFaults(store, 'deploymentList:status-500')
  const search = screen.getByRole('searchbox', { name: 'Search (12 items)' })
  await user.type(search, 'finance')
  expect(await screen.findByRole('alert')).toHaveTextContent('What you see below is from before.')
  expect(search).toHaveValue('finance')
  expect(search).toHaveFocus()
  expect(await rows()).toHaveLength(12)
  expect(screen.queryByText(/found$/)).toBeNull()
  await expectAccessible()

  setFaults(store, '')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(async () => {
    expect(await rows()).toHaveLength(1)
  })
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a search that was cleared says nothing of all deployments until they are there', async () => {
  const { user, server, store, rest } = await enter('/deployments?scenario=licensed')
  const answered = Promise.withResolvers<void>()
  server.use(
    http.get('*/deployments', ({ request }) =>
      new URL(request.url).searchParams.has('search') ? undefined : answered.promise,
    ),
  )
  openPage(rest)
  await user.type(await screen.findByRole('searchbox'), 'zzz')
  const nothing = await screen.findByText('No Results Found')
  await user.click(screen.getByRole('button', { name: 'Show all deployments' }))
  await waitFor(() => expect(nothing.closest('[aria-busy=true]')).not.toBeNull())
  expect(nothing).toHaveTextContent('No Results Found')

  setFaults(store, 'deploymentList:status-500')
  answered.resolve()
  expect(await screen.findByRole('alert')).toHaveTextContent('What you see below is from before.')
  expect(nothing).toHaveTextContent('No Results Found')

  setFaults(store, '')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await rows()).toHaveLength(12)
})

test('what Intune works on cannot be touched, and says why', async () => {
  await renderApp('/deployments?scenario=licensed')
  const row = await rowOf('Sylbeck Scanner')
  expect(
    row.getByRole('button', { name: 'Actions for Sylbeck Scanner' }),
  ).toHaveAccessibleDescription(/still working/)
})

test('a deployment is deleted with its old versions, after a question', async () => {
  const { user, store } = await renderApp('/deployments?scenario=licensed')
  const row = await rowOf('Kelmora Planner')
  await user.click(row.getByRole('button', { name: 'Actions for Kelmora Planner' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  const dialog = within(
    await screen.findByRole('alertdialog', {
      name: 'Are you sure you want to delete Kelmora Planner',
    }),
  )
  expect(dialog.getByText(/5\.0\.40 and 4\.8\.11/)).toBeVisible()
  await expectAccessible()
  await user.dblClick(dialog.getByRole('button', { name: 'Yes' }))
  expect(await screen.findByText('Deployment Kelmora Planner deleted')).toBeVisible()
  expect(await rows()).toHaveLength(11)
  expect(newEvents(store)).toMatchObject([{ title: 'Deployment Kelmora Planner Deleted' }])
})

test('what somebody else deletes or recreates meanwhile is seen after a refusal', async () => {
  const { user, store } = await renderApp('/deployments?scenario=licensed')
  let row = await rowOf('Kelmora Planner')
  await user.click(row.getByRole('button', { name: 'Actions for Kelmora Planner' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  const dialog = await screen.findByRole('alertdialog')
  store.change(({ portal }) => {
    portal.deployments = portal.deployments.filter(({ name }) => name !== 'Kelmora Planner')
  })
  await user.click(within(dialog).getByRole('button', { name: 'Yes' }))
  await waitFor(async () => expect(await rows()).toHaveLength(11))
  expect(dialog).not.toBeInTheDocument()

  row = await rowOf('Galzeta Relay')
  await user.click(row.getByRole('button', { name: 'Actions for Galzeta Relay' }))
  const recreate = await screen.findByRole('menuitem', { name: 'Recreate' })
  store.change(({ portal }) => {
    const relay = portal.deployments.find(({ name }) => name === 'Galzeta Relay')
    if (relay) relay.status = 'in-progress'
  })
  await user.click(recreate)
  expect(await row.findByText('In Progress')).toBeVisible()
})

test('the details pause the updates and synchronize', async () => {
  const { user } = await renderApp(opened(8))
  const drawer = within(await screen.findByRole('dialog', { name: 'Galzeta Relay' }))
  expect(await drawer.findByText('10.2.22 is there')).toBeVisible()
  await expectAccessible()

  await user.click(drawer.getByRole('switch', { name: 'Pause Updates' }))
  expect(await screen.findByText('The updates of Galzeta Relay are paused')).toBeVisible()
  expect(drawer.getByRole('button', { name: 'Sync Now' })).toHaveAccessibleDescription(/paused/)
  await user.click(drawer.getByRole('switch', { name: 'Pause Updates' }))
  await screen.findByText('Galzeta Relay updates again')
  await user.click(drawer.getByRole('button', { name: 'Sync Now' }))
  expect(await screen.findByText('Galzeta Relay is now at 10.2.22')).toBeVisible()
  expect(await drawer.findByText('9.2.22 (not assigned)')).toBeVisible()
})

test('a switch that was pressed stays as it is until all lists are read anew', async () => {
  const { user, server } = await renderApp(opened(8))
  const drawer = within(await screen.findByRole('dialog', { name: 'Galzeta Relay' }))
  const pause = await drawer.findByRole('switch', { name: 'Pause Updates' })
  const listed = Promise.withResolvers<void>()
  server.use(http.get('*/deployments', () => listed.promise))
  await user.click(pause)
  expect(await drawer.findByText('UPDATES PAUSED')).toBeVisible()
  expect(pause).toBeChecked()
  await user.click(pause)
  expect(screen.getByText('Working', { selector: '[aria-live] *', ignore: false })).toBeVisible()
  expect(pause).toBeChecked()
  listed.resolve()
  expect(await screen.findByText('The updates of Galzeta Relay are paused')).toBeVisible()
  expect(pause).toBeChecked()
})

test('a deployment gets another name', async () => {
  const { user } = await renderApp(opened(8))
  const drawer = within(await screen.findByRole('dialog', { name: 'Galzeta Relay' }))
  await user.click(await drawer.findByRole('button', { name: 'Edit' }))
  const edit = within(await screen.findByRole('dialog', { name: 'Edit Deployment' }))
  const name = await edit.findByLabelText('Display Name')
  await user.clear(name)
  await user.type(name, 'Relay for all')
  await user.click(edit.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Deployment Relay for all updated')).toBeVisible()
})

test('a deployment that failed is recreated, and in progress again', async () => {
  const { user, store } = await renderApp(opened(38))
  await user.click(await screen.findByRole('button', { name: 'Recreate' }))
  expect(await screen.findByText('Deployment Vexfjord Compass is being recreated')).toBeVisible()
  expect(await screen.findByText(/on its way to Intune/)).toBeVisible()
  expect(newEvents(store)).toMatchObject([{ operation: 'Recreated' }])
})

test('whoever may only read sees all, and every control says why it is off', async () => {
  await renderApp(`${opened(8)}&as=reader`)
  const drawer = within(await screen.findByRole('dialog', { name: 'Galzeta Relay' }))
  for (const name of ['Edit', 'Recreate', 'Sync Now', 'Delete'])
    expect(await drawer.findByRole('button', { name })).toHaveAccessibleDescription(/only look/)
  expect(drawer.getByRole('switch', { name: 'Pause Updates' })).toHaveAccessibleDescription(
    /only look/,
  )
})

test('an expired licence keeps all readable, and stops new work', async () => {
  await renderApp(`/deployments?scenario=trial-expired&open=${deploymentIdOf(8)}`)
  const drawer = within(await screen.findByRole('dialog', { name: 'Galzeta Relay' }))
  expect(await drawer.findByRole('button', { name: 'Recreate' })).toHaveAccessibleDescription(
    /license has expired/,
  )
  expect(drawer.getByRole('button', { name: 'Delete' })).not.toHaveAttribute('aria-disabled')
})

test('an expired licence is told in the menu of a row, which sends nothing', async () => {
  const { user, server } = await renderApp('/deployments?scenario=trial-expired')
  const row = await rowOf('Galzeta Relay')
  const sent: string[] = []
  server.events.on('request:start', ({ request }) => {
    if (request.method !== 'GET') sent.push(request.url)
  })
  await user.click(row.getByRole('button', { name: 'Actions for Galzeta Relay' }))
  const recreate = await screen.findByRole('menuitem', {
    name: /^Recreate Your license has expired/,
  })
  expect(recreate).toHaveAttribute('aria-disabled', 'true')
  await expectAccessible()
  await user.click(recreate)
  expect(recreate).toBeVisible()
  await user.keyboard('{Home}{ArrowDown}')
  expect(recreate).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(sent).toEqual([])
  expect(screen.getByRole('menuitem', { name: 'Delete' })).not.toHaveAttribute('aria-disabled')
})

test('when the consent is gone, the page says that nothing is lost', async () => {
  await renderApp('/deployments?scenario=connection-lost')
  expect(await screen.findByText(/Your deployments are still there/)).toBeVisible()
  await expectAccessible()
})

test('before the first deployment the way leads to the catalogue', async () => {
  const { store, rest } = await enter('/deployments?scenario=trial-day-12')
  store.change(({ portal }) => {
    portal.deployments = []
  })
  openPage(rest)
  expect(await screen.findByText('Nothing is deployed yet')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open the App Catalog' })).toBeVisible()
  await expectAccessible()
})

test('a deployment that is gone says so', async () => {
  await renderApp('/deployments?scenario=licensed&open=5f0e6c1a-8f0b-4f0e-9d0c-3b8f5d8b7a11')
  expect(await screen.findByText('This deployment is no longer there.')).toBeVisible()
})
