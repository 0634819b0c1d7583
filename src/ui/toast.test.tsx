import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { toast } from './toast.ts'
import { UiRoot } from './ui-root.tsx'

test('what is said before the region has loaded is still shown', async () => {
  toast.success('Invitation sent')
  render(<UiRoot>page</UiRoot>)
  const message = await screen.findByRole('dialog', { name: 'Success' })
  expect(message).toHaveAccessibleDescription('Invitation sent')
  expect(screen.getByRole('region', { name: 'Notifications' })).toContainElement(message)
  expect(screen.getByRole('button', { name: 'Dismiss' })).toBeInTheDocument()
})

test('F6 goes to the messages, where an error can be copied and dismissed', async () => {
  const user = userEvent.setup()
  render(<UiRoot>page</UiRoot>)
  const region = await screen.findByRole('region', { name: 'Notifications' })
  toast.error('The role could not be changed.', '9f2c-41ab')
  await screen.findByText('The role could not be changed.', { selector: 'p' })

  await user.keyboard('{F6}')
  expect(region).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await navigator.clipboard.readText()).toBe('The role could not be changed.\n9f2c-41ab')
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  await waitFor(() => expect(screen.queryByText('9f2c-41ab')).not.toBeInTheDocument())
})
