import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Dialog } from './dialog.tsx'
import { SearchField } from './search-field.tsx'

/** A form in a dialog, as where things are found and then added. */
function Finding({ onClose, onSubmit }: { onClose: () => void; onSubmit: () => void }) {
  const [search, setSearch] = useState('')
  return (
    <Dialog open title="Add groups" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <SearchField label="Search" value={search} onChange={setSearch} />
        <button type="submit">Add</button>
      </form>
    </Dialog>
  )
}

async function find() {
  const onClose = vi.fn()
  const onSubmit = vi.fn()
  render(<Finding onClose={onClose} onSubmit={onSubmit} />)
  const field = await screen.findByRole('searchbox', { name: 'Search' })
  await userEvent.type(field, 'helpdesk')
  return { field, onClose, onSubmit }
}

test('Escape first clears the search, and only then closes what the field stands in', async () => {
  const { field, onClose } = await find()
  await userEvent.keyboard('{Escape}')
  expect(field).toHaveValue('')
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('Enter finds nothing more, and sends no form', async () => {
  const { field, onSubmit } = await find()
  await userEvent.keyboard('{Enter}')
  expect(field).toHaveValue('helpdesk')
  expect(onSubmit).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Add' }))
  expect(onSubmit).toHaveBeenCalledOnce()
})
