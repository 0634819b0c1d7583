import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app.tsx'

const users = '/settings/users?scenario=licensed'
const groups = '/settings/users?tab=groups&scenario=licensed'
const requests = '/settings/users?tab=requests&scenario=access-requests'

test.for([
  ['a deletion', users, 'Delete Rita Moreau', 'Yes', 'User deleted', 'Delete Ben Carter'],
  ['a removal', groups, 'Remove PMPC Packaging', 'Yes', 'Group deleted', 'Remove PMPC Owners'],
  ['an approval', requests, 'Approve: Sam Ortiz', 'Confirm', 'User approved', 'Reject: Jonas Berg'],
  [
    'a rejection',
    requests,
    'Reject: Sam Ortiz',
    'Submit',
    'Request rejected',
    'Approve: Jonas Berg',
  ],
  ['an invitation', users, 'Invite User', 'Invite', 'Invitation sent', 'Add Group'],
  ['an added group', users, 'Add Group', 'Add', 'Group created', 'Invite User'],
] as const)(
  '%s that is answered late leaves alone what was opened meanwhile',
  async ([, address, opener, answer, told, next]) => {
    const { user, server } = await renderApp(address)
    const open = async (name: string) => {
      await user.click(await screen.findByRole('button', { name }))
      return screen.findByRole(/^(Delete|Remove)/.test(name) ? 'alertdialog' : 'dialog')
    }
    const dialog = await open(opener)
    const asked = within(dialog)
    if (answer === 'Invite') {
      await user.type(asked.getByLabelText(/^First Name/), 'Nia')
      await user.type(asked.getByLabelText(/^Email/), 'nia@contoso.example')
    }
    if (answer === 'Add') {
      await user.click(await asked.findByRole('checkbox', { name: 'IT Helpdesk' }))
      await user.click(asked.getByLabelText('Role for IT Helpdesk'))
      await user.click(await screen.findByRole('option', { name: /^Full Admin with Access/ }))
    }
    if (answer === 'Invite' || answer === 'Confirm')
      await user.click(asked.getByRole('radio', { name: 'Read-Only Admin' }))
    const answered = Promise.withResolvers<void>()
    server.use(
      http.all('*/companies/*', ({ request }) =>
        request.method === 'GET' ? undefined : answered.promise,
      ),
    )
    await user.click(asked.getByRole('button', { name: answer }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())

    const later = await open(next)
    answered.resolve()
    expect(await screen.findByText(told)).toBeInTheDocument()
    expect(later).toBeVisible()
  },
)
