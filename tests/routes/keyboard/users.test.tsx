import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { atKeyboard, focused } from '../../support/keyboard.ts'
import { renderApp } from '../../support/render-app.tsx'

const address = '/settings/users?scenario=licensed'

test('a user is deleted after a question, and the focus stays in the list', async () => {
  const { user } = await renderApp(address)
  const { press, has, openAfterTrying } = atKeyboard(user)
  await openAfterTrying({
    by: 'Delete Rita Moreau',
    role: 'alertdialog',
    name: 'Are you sure you want to delete Rita Moreau?',
    way: 'No',
  })
  await press('Yes')
  expect(await screen.findByText('User deleted')).toBeVisible()
  await has('tabpanel', /^Active/)
})

test('a role is changed, and Access Management given', async () => {
  const { user } = await renderApp(address)
  const { press, choose, reach, has } = atKeyboard(user)
  const role = ['combobox', 'Role of Ben Carter'] as const
  await press('Role of Ben Carter', 'combobox')
  await screen.findByRole('option', { name: /^Read-Only Admin/ })
  await user.keyboard('{Escape}')
  await has(...role)
  // The switch of Access Management is the next stop after its role.
  await user.tab()
  expect(screen.getByRole('switch', { name: 'Access Management: Ben Carter' })).toHaveFocus()
  await user.keyboard(' ')
  expect(await screen.findByText('Role changed')).toBeVisible()
  await waitFor(() => expect(focused()).toBeChecked())
  await user.tab({ shift: true })
  await has(...role)
  await user.keyboard('{Enter}')
  await choose(/^Read-Only Admin/)
  await waitFor(() => expect(focused()).toHaveTextContent('Read-Only Admin'))
  await has(...role)
  await reach('button', 'Delete Ben Carter')
})

test('giving up the own Access Management, after a question', async () => {
  const { user, store } = await renderApp(address)
  store.change(({ portal }) => {
    portal.groupRoles = []
    for (const it of portal.users) if (it.firstName === 'Ben') it.accessManagement = true
  })
  const { reach, press, has } = atKeyboard(user)
  await reach('combobox', 'Role of Ana Silva')
  await user.tab()
  const own = focused()
  await user.keyboard(' ')
  await screen.findByRole('alertdialog', { name: /^Are you sure you want to revoke/ })
  await has('button', 'Cancel')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(own).toHaveFocus())
  await user.keyboard(' ')
  await press('Ok')
  await screen.findByRole('heading', { name: 'Users are managed by others here' })
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})

test('inviting somebody', async () => {
  const { user } = await renderApp(address)
  const { press, type, has, openAfterTrying } = atKeyboard(user)
  const form = { by: 'Invite User', name: 'Invite User', way: 'Cancel' }
  await openAfterTrying(form)
  await type('First Name', 'Nia')
  await type('Last Name', 'Okafor')
  await type('Email', 'nia.okafor@contoso.example')
  await press('Read-Only Admin', 'radio')
  await press('Invite')
  expect(await screen.findByText('Invitation sent')).toBeVisible()
  await has('button', 'Invite User')
})

test('letting a group in', async () => {
  const { user } = await renderApp(`${address}&tab=groups`)
  const { press, type, choose, has } = atKeyboard(user)
  await press('Add Group')
  await type('Search', 'it help')
  await press('IT Helpdesk', 'checkbox')
  await press('Role for IT Helpdesk', 'combobox')
  await choose(/^Intune App Admin/)
  await has('combobox', 'Role for IT Helpdesk')
  await press('Add')
  expect(await screen.findByText('Group created')).toBeVisible()
  expect(await screen.findByRole('row', { name: /^IT Helpdesk/ })).toHaveTextContent(
    'Intune App Admin',
  )
  await has('button', 'Add Group')
})

test('of two requests one is rejected, and one approved', async () => {
  const { user } = await renderApp('/settings/users?tab=invitations&scenario=access-requests')
  const { press, type, reach, has, openAfterTrying } = atKeyboard(user)
  await reach('tab', /^Invitations/)
  await user.keyboard('{ArrowRight}{Enter}')
  const way = 'Cancel'
  await openAfterTrying({ by: 'Reject: Priya Nair', name: /Priya Nair/, way })
  await type(/^Reason/, 'Not one of us')
  await press('Submit')
  expect(await screen.findByText('Request rejected')).toBeVisible()
  await has('tabpanel', /^Pending Approval/)

  await openAfterTrying({ by: 'Approve: Sam Ortiz', name: /Sam Ortiz/, way })
  await press('Read-Only Admin', 'radio')
  await press('Confirm')
  expect(await screen.findByText('User approved')).toBeVisible()
  await has('tabpanel', /^Active/)
})
