import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Announcer } from './announcer.tsx'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'

test('a button that is off can be reached, says why, and does nothing', async () => {
  const act = vi.fn()
  render(
    <Button disabledReason="Enter a name first." onClick={act}>
      Continue
    </Button>,
  )
  await userEvent.tab()
  const button = screen.getByRole('button', { name: 'Continue' })
  expect(button).toHaveFocus()
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveAccessibleDescription('Enter a name first.')

  await userEvent.keyboard('{Enter} ')
  await userEvent.click(button)
  expect(act).not.toHaveBeenCalled()
})

test('a button that goes off by its own press keeps the focus', async () => {
  function Pager() {
    const [page, setPage] = useState(1)
    const last = page === 2 ? 'This is the last page.' : undefined
    const next = () => setPage(page + 1)
    return (
      <>
        <Button disabledReason={last} onClick={next}>
          Next
        </Button>
        <IconButton label="Forward" icon={<svg />} disabledReason={last} onClick={next} />
      </>
    )
  }
  for (const name of ['Next', 'Forward']) {
    const { unmount } = render(<Pager />)
    await userEvent.click(screen.getByRole('button', { name }))
    const button = screen.getByRole('button', { name, description: 'This is the last page.' })
    expect(button).toHaveFocus()
    unmount()
  }
})

test('a submit button that is off does not send its form', async () => {
  const send = vi.fn()
  render(
    <form onSubmit={send}>
      <input aria-label="Name" />
      <Button type="submit" disabledReason="Enter a name first.">
        Continue
      </Button>
    </form>,
  )
  await userEvent.type(screen.getByRole('textbox'), '{Enter}')
  await userEvent.click(screen.getByRole('button'))
  expect(send).not.toHaveBeenCalled()
})

test('a busy button keeps its name, is announced, and does not act twice', async () => {
  const act = vi.fn()
  render(
    <>
      <Button busy onClick={act}>
        Save
      </Button>
      <Announcer />
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(act).not.toHaveBeenCalled()
  expect(screen.getByRole('status')).toHaveTextContent('Working')
})

test('an icon button is called by its label and described by the reason it is off', () => {
  const { rerender } = render(<IconButton label="Delete" icon={<svg />} />)
  expect(screen.getByRole('button', { name: 'Delete' })).toHaveAccessibleDescription('')

  rerender(<IconButton label="Delete" icon={<svg />} disabledReason="Someone must stay." />)
  expect(screen.getByRole('button', { name: 'Delete' })).toHaveAccessibleDescription(
    'Someone must stay.',
  )
})
