import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { atKeyboard } from '../../support/keyboard.ts'
import { renderApp } from '../../support/render-app.tsx'

test('the notices, and where they lead', async () => {
  const { user } = await renderApp('/app-catalog?scenario=access-requests')
  const { press, has, openAfterTrying } = atKeyboard(user)
  await openAfterTrying({ by: /^Notifications/, name: 'Notifications' })
  await press('Review requests', 'link')
  await has('heading', 'Users')
})

test('the own profile', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  const { press, type, has, openMenuAfterTrying, openAfterTrying } = atKeyboard(user)
  const by = /^Account of/
  await openMenuAfterTrying(by)
  await user.keyboard('{Escape}')
  await openAfterTrying({ by, item: 'Profile', name: 'User Profile', way: 'Cancel' })
  await has('textbox', 'First Name')
  await type('First Name', 'Anna')
  await press('Save')
  expect(await screen.findByText('User Profile updated')).toBeVisible()
  await has('button', /^Account of Anna Silva/)
})

test('a message to support', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  const { press, type, choose, reach, has, openAfterTrying } = atKeyboard(user)
  const name = 'Contact Support'
  await openAfterTrying({ by: 'Help', item: name, name, way: 'Cancel' })
  await press('Send')
  await has('group', 'There is a problem')
  await user.tab()
  await user.keyboard('{Enter}')
  await has('combobox', 'Subject')
  await user.keyboard('{Enter}')
  await choose('Security')
  await has('combobox', 'Subject')
  await type('Description of Issue', 'The log is attached.')
  await reach('button', 'Attach File')
  await press('Send')
  expect(await screen.findByText('Message sent')).toBeVisible()
  await has('button', 'Help')
})

test('the messages above the page, one after another, and away', async () => {
  const { user } = await renderApp('/app-catalog?scenario=trial-day-12')
  const { press, has } = atKeyboard(user)
  const head = within((await screen.findAllByRole('banner'))[0] ?? document.body)
  await head.findByText('1/2')
  await press('Next')
  await head.findByText('2/2')
  await has('button', 'Next')
  await press('Previous message')
  await head.findByText('1/2')
  await has('button', 'Previous message')
  await press('Next')
  await press('Dismiss')
  await waitFor(() => expect(head.queryByText('1/2')).not.toBeInTheDocument())
  await user.tab()
  expect(head.getByRole('link', { name: 'Fix Access' })).toHaveFocus()
})
