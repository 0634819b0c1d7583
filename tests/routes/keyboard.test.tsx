import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app.tsx'

// Journeys that have no walk with the keyboard alone in the browser.

/** Moves the focus with the Tab key until it is there. What the keyboard cannot reach fails the test. */
async function tabTo(user: UserEvent, target: HTMLElement) {
  for (let presses = 0; presses < 80 && document.activeElement !== target; presses += 1)
    await user.tab()
  expect(target).toHaveFocus()
}

type Role = Parameters<typeof screen.findByRole>[0]

/** What a person does who has no pointer: goes there, and presses. */
function atKeyboard(user: UserEvent) {
  const reach = async (role: Role, name: string | RegExp) => {
    await tabTo(user, await screen.findByRole(role, { name }))
  }
  return {
    reach,
    press: async (name: string | RegExp, role: Role = 'button') => {
      await reach(role, name)
      await user.keyboard(['checkbox', 'radio'].includes(String(role)) ? ' ' : '{Enter}')
    },
    type: async (label: string, text: string) => {
      await tabTo(user, await screen.findByLabelText(label))
      await user.paste(text)
    },
  }
}

test('asking for access, and withdrawing it', async () => {
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  const { press, type } = atKeyboard(user)
  await press('Request Access: Contoso Labs')
  await type('Reason for Request', 'Test devices')
  await press('Submit')
  await press('Withdraw: Contoso Labs')
  expect(await screen.findByRole('button', { name: 'Request Access: Contoso Labs' })).toBeVisible()
})

test('the guide, chapter by chapter', async () => {
  const { user } = await renderApp('/guide/app-registration?scenario=owner-left&as=newcomer')
  const { press } = atKeyboard(user)
  await press('Step 1 is done', 'checkbox')
  expect(await screen.findByText('1 of 16 steps are done')).toBeVisible()
  for (const chapter of ['Permission', 'Consent', 'Secret', 'Afterwards']) {
    await press(`Next: ${chapter}`, 'link')
    expect(await screen.findByRole('heading', { level: 2, name: chapter })).toHaveFocus()
  }
})

test('inviting somebody', async () => {
  const { user } = await renderApp('/settings/users?scenario=licensed')
  const { press, type } = atKeyboard(user)
  await press('Invite User')
  await type('First Name', 'Nia')
  await type('Last Name', 'Okafor')
  await type('Email', 'nia.okafor@contoso.example')
  await press('Read-Only Admin', 'radio')
  await press('Invite')
  expect(await screen.findByText('Invitation sent')).toBeVisible()
})

test('letting a group in', async () => {
  const { user } = await renderApp('/settings/users?scenario=licensed&tab=groups')
  const { press, type, reach } = atKeyboard(user)
  await press('Add Group')
  await type('Search', 'it help')
  await press('IT Helpdesk', 'checkbox')
  await press('Role for IT Helpdesk', 'combobox')
  const role = await screen.findByRole('option', { name: /^Intune App Admin/ })
  for (let presses = 0; presses < 5 && document.activeElement !== role; presses += 1)
    await user.keyboard('{ArrowDown}')
  await user.keyboard('{Enter}')
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Role for IT Helpdesk' })).toHaveFocus(),
  )
  await press('Add')
  expect(await screen.findByText('Group created')).toBeVisible()
  expect(await screen.findByRole('row', { name: /^IT Helpdesk/ })).toHaveTextContent(
    'Intune App Admin',
  )
  await reach('button', 'Add Group')
})

test('approving a request', async () => {
  const { user } = await renderApp('/settings/users?tab=invitations&scenario=access-requests')
  const { press, reach } = atKeyboard(user)
  await reach('tab', /^Invitations/)
  await user.keyboard('{ArrowRight}{Enter}')
  await press('Approve: Sam Ortiz')
  await press('Read-Only Admin', 'radio')
  await press('Confirm')
  expect(await screen.findByText('User approved')).toBeVisible()
})

test('a license key, and a disconnect', async () => {
  const { user } = await renderApp('/settings/environments?scenario=trial-expired&show=license')
  const { press, type } = atKeyboard(user)
  await type('Enter License Key Here', 'ENTP-CONT-2026-0247')
  await press('Activate Now')
  await screen.findByRole('dialog', { name: 'You have successfully activated your license' })
  await user.keyboard('{Escape}')
  await press('Environments', 'link')
  await press('Delete')
  await screen.findByRole('alertdialog', { name: 'Are you sure you want to disconnect Intune?' })
  await screen.findByRole('heading', { name: 'What is deleted' })
  await press('OK')
  expect(await screen.findByText('Intune disconnected')).toBeVisible()
})

test('searching the events, filtering, and looking into one', async () => {
  const { user } = await renderApp('/events?scenario=licensed')
  const { press, reach } = atKeyboard(user)
  await reach('combobox', 'Search')
  await user.keyboard('scales{Enter}')
  await press('Filters')
  await press(/^Application Harbour Scales Changed/, 'link')
  const drawer = await screen.findByRole('dialog', { name: /^Application Harbour Scales Changed/ })
  await tabTo(user, within(drawer).getByRole('button', { name: 'Close' }))
  await user.keyboard('{Enter}')
  expect(
    await screen.findByRole('link', { name: /^Application Harbour Scales Changed/ }),
  ).toHaveFocus()
  await reach('button', 'Export (3)')
})

test('a deployment is edited, and the focus comes back to where it was opened', async () => {
  const { user } = await renderApp('/deployments?scenario=licensed')
  const { reach, type, press } = atKeyboard(user)
  await reach('button', 'Actions for Galzeta Relay')
  await user.keyboard('{Enter}')
  const edit = await screen.findByRole('menuitem', { name: 'Edit' })
  await waitFor(() => expect(edit).toHaveFocus())
  await user.keyboard('{Enter}')
  // The Tab key selects what is there; a form that takes the focus by itself does not.
  await reach('textbox', 'Display Name')
  await user.keyboard('{Control>}a{/Control}')
  await type('Display Name', 'Galzeta Relay 2')
  await press('Save')
  expect(await screen.findByText('Deployment Galzeta Relay 2 updated')).toBeVisible()
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Actions for Galzeta Relay 2' })).toHaveFocus(),
  )
})

test('the studio, room by room', async () => {
  const { user } = await renderApp('/demo?scenario=tour')
  const { press } = atKeyboard(user)
  for (const room of ['Clock', 'Faults', 'Outbox']) {
    await press(room, 'link')
    expect(await screen.findByRole('heading', { level: 1, name: room })).toBeVisible()
  }
})
