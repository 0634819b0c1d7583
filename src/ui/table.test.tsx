import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Table } from './table.tsx'
import type { Sort } from './table.tsx'

const people = [
  { name: 'Ana', role: 'Full Admin' },
  { name: 'Ben', role: 'Read-Only Admin' },
]

function People() {
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' })
  return (
    <Table
      label="Active users"
      columns={[
        { id: 'name', header: 'User', sortable: true, cell: ({ name }) => name },
        { id: 'role', header: 'Roles', sortable: true, cell: ({ role }) => role },
        { id: 'action', header: 'Action', cell: () => null },
      ]}
      rows={sort.direction === 'ascending' ? people : people.toReversed()}
      rowKey={({ name }) => name}
      sort={sort}
      onSort={setSort}
    />
  )
}

const header = (name: string) => screen.getByRole('columnheader', { name })

test('a header sorts, turns the order round, and says which way it goes', async () => {
  render(<People />)
  expect(header('User')).toHaveAttribute('aria-sort', 'ascending')
  expect(header('Roles')).not.toHaveAttribute('aria-sort')

  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(header('User')).toHaveAttribute('aria-sort', 'descending')
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
    'UserBen',
    'UserAna',
  ])

  await userEvent.click(within(header('Roles')).getByRole('button'))
  expect(header('Roles')).toHaveAttribute('aria-sort', 'ascending')
  expect(header('User')).not.toHaveAttribute('aria-sort')
})

test('a column that cannot be sorted has no button', () => {
  render(<People />)
  expect(within(header('Action')).queryByRole('button')).not.toBeInTheDocument()
})

test('a row is called by its first cell, and the labels of the cards are not read twice', () => {
  render(<People />)
  expect(screen.getByRole('rowheader', { name: 'Ana' })).toBeInTheDocument()
  expect(screen.getByRole('cell', { name: 'Full Admin' })).toBeInTheDocument()
})
