import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { idFrom } from '#mocks/world/ids.ts'
import { expectAccessible } from '../support/accessible.ts'
import { enter, openPage, renderApp } from '../support/render-app.tsx'

const requests = '/settings/users?tab=requests&scenario=access-requests'
const tabPanel = (name: string) => screen.getByRole('tabpanel', { name })

test('a request is approved with a role, and leads to the new user', async () => {
  const { user, store } = await renderApp(requests)
  await user.click(await screen.findByRole('combobox', { name: 'Role of Priya Nair' }))
  await user.click(await screen.findByRole('option', { name: /^Custom App Admin/ }))
  await user.click(screen.getByRole('button', { name: 'Approve: Priya Nair' }))
  const dialog = within(
    await screen.findByRole('dialog', {
      name: 'Which role would you like to assign to "Priya Nair"?',
    }),
  )
  expect(dialog.getByRole('radio', { name: 'Custom App Admin' })).toBeChecked()
  await expectAccessible()
  await user.dblClick(dialog.getByRole('button', { name: 'Confirm' }))
  expect(await screen.findByText('User approved')).toBeVisible()
  expect(await screen.findByRole('tab', { name: 'Active (7)', selected: true })).toBeVisible()
  expect(await screen.findByRole('row', { name: /^Priya Nair/ })).toHaveTextContent('Never')
  expect(store.read().portal.mails).toMatchObject([{ subject: 'Access Granted "Contoso"' }])
  expect(screen.getByRole('button', { name: 'Notifications, 2 new' })).toBeVisible()
})

test('a request is rejected with a reason, and the tab stays', async () => {
  const { user, store } = await renderApp(requests)
  expect(await screen.findByText(/I need <b>read access<\/b> & the events/)).toBeVisible()
  expect(screen.getByText('No reason given')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Reject: Jonas Berg' }))
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Reject request from "Jonas Berg"' }),
  )
  await user.type(dialog.getByLabelText('Reason for Deny'), 'Ask your lead.')
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Request rejected')).toBeVisible()
  expect(
    await screen.findByRole('tab', { name: 'Pending Approval (2)', selected: true }),
  ).toBeVisible()
  expect(store.read().portal.mails).toMatchObject([
    { subject: 'Access Denied "Contoso"', lines: ['Reason: Ask your lead.', expect.anything()] },
  ])
})

test('the last request of the last page leads back to the page before', async () => {
  const { user, store, rest } = await enter(requests)
  store.change(({ portal }) => {
    for (const one of portal.accessRequests.slice(0, 1))
      for (let n = 0; n < 23; n += 1)
        portal.accessRequests.push({ ...one, id: idFrom(`request/${String(n)}`) })
  })
  openPage(rest)
  await user.click(await screen.findByRole('button', { name: 'Next page' }))
  expect(await screen.findByText('26 – 26 of 26')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Reject/ }))
  await user.click(await screen.findByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Request rejected')).toBeVisible()
  expect(await screen.findAllByRole('rowheader')).toHaveLength(25)
  await waitFor(() => expect(tabPanel('Pending Approval (25)')).toHaveFocus())
})

test('answered in another tab meanwhile, the dialog says so and the list is fresh', async () => {
  const { user, store } = await renderApp(requests)
  await user.click(await screen.findByRole('button', { name: 'Approve: Sam Ortiz' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('radio', { name: 'Full Admin' }))
  store.change(({ portal }) => {
    portal.accessRequests = portal.accessRequests.filter(({ name }) => name !== 'Sam Ortiz')
  })
  await user.click(dialog.getByRole('button', { name: 'Confirm' }))
  expect(await dialog.findByText('Somebody has answered this request already.')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => {
    expect(screen.queryByText('sam.ortiz@contoso.example')).not.toBeInTheDocument()
  })
})

test('the bell leads to the requests', async () => {
  const { user } = await renderApp('/app-catalog?scenario=access-requests')
  await user.click(await screen.findByRole('button', { name: 'Notifications, 3 new' }))
  await user.click(await screen.findByRole('link', { name: 'Review requests' }))
  expect(
    await screen.findByRole('tab', { name: 'Pending Approval (3)', selected: true }),
  ).toBeVisible()
})
