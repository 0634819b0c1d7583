import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { Dialog } from './dialog.tsx'
import { FormShell } from './form-shell.tsx'
import { TextField } from './text-field.tsx'

function Profile() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Profile</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="User Profile"
        description="Mails go to this address."
      >
        <TextField label="First Name" />
      </Dialog>
    </>
  )
}

test('a dialog is named and described, starts at its first field, and gives the focus back', async () => {
  render(<Profile />)
  await userEvent.click(screen.getByRole('button', { name: 'Profile' }))
  const dialog = await screen.findByRole('dialog', { name: 'User Profile' })
  expect(dialog).toHaveAccessibleDescription('Mails go to this address.')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'First Name' })).toHaveFocus())

  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await waitFor(() => expect(screen.getByRole('button', { name: 'Profile' })).toHaveFocus())
})

/** A dialog that is open before its form is there. */
async function awaitForm() {
  const dialogWith = (form?: ReactNode) => (
    <Dialog open onClose={() => {}} title="User Profile">
      {form}
    </Dialog>
  )
  const { rerender } = render(dialogWith())
  await waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus())
  return () => {
    rerender(
      dialogWith(
        <FormShell pending={false} error={null} actions={null} onSubmit={vi.fn()}>
          <TextField label="First Name" />
        </FormShell>,
      ),
    )
  }
}

test('a form that is fetched takes the focus when it comes', async () => {
  const bringForm = await awaitForm()
  bringForm()
  expect(screen.getByRole('textbox', { name: 'First Name' })).toHaveFocus()
})

test('a form that is fetched leaves the focus to whoever has moved it', async () => {
  const bringForm = await awaitForm()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
  bringForm()
  expect(screen.getByRole('textbox', { name: 'First Name' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
})

test('Escape closes a dialog', async () => {
  render(<Profile />)
  await userEvent.click(screen.getByRole('button', { name: 'Profile' }))
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('Escape takes a tooltip away first, and only then closes the dialog', async () => {
  const close = vi.fn()
  render(
    <Dialog open title="User Profile" onClose={close}>
      <Button tip="First and last">Names</Button>
    </Dialog>,
  )
  // jsdom shows no popovers.
  let shown = true
  const bubble = screen.getByText('First and last').closest('[popover]') ?? {}
  Object.assign(bubble, { matches: () => shown, hidePopover: () => (shown = false) })
  screen.getByRole('button', { name: 'Names' }).focus()
  await userEvent.keyboard('{Escape}')
  expect(close).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(close).toHaveBeenCalledOnce()
})

test('a confirmation starts on the way out and acts only when asked to', async () => {
  const remove = vi.fn()
  const close = vi.fn()
  render(
    <ConfirmDialog
      open
      pending={false}
      title="Delete Ben Carter?"
      confirmLabel="Delete Ben Carter"
      onConfirm={remove}
      onClose={close}
    >
      He loses access at once.
    </ConfirmDialog>,
  )
  expect(
    screen.getByRole('alertdialog', { name: 'Delete Ben Carter?' }),
  ).toHaveAccessibleDescription('He loses access at once.')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus())
  await userEvent.keyboard('{Enter}')
  expect(close).toHaveBeenCalledOnce()
  expect(remove).not.toHaveBeenCalled()

  await userEvent.click(screen.getByRole('button', { name: 'Delete Ben Carter' }))
  expect(remove).toHaveBeenCalledOnce()
})
