import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { FormShell } from './form-shell.tsx'
import { RadioGroup } from './radio-group.tsx'
import { TextField } from './text-field.tsx'

const regions = [
  { value: 'us', label: 'US' },
  { value: 'eu', label: 'EU' },
]

function CompanyInfo() {
  const [attempts, setAttempts] = useState(0)
  const [name, setName] = useState('')
  const problems = [
    ...(name ? [] : [{ field: 'name', text: 'Enter a name.' }]),
    { field: 'region', text: 'Choose a region.' },
  ]
  return (
    <FormShell
      pending={false}
      error={null}
      attempts={attempts}
      problems={problems}
      onSubmit={() => setAttempts(attempts + 1)}
      actions={<Button type="submit">Continue</Button>}
    >
      <TextField
        label="Company Name"
        name="name"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <RadioGroup label="Region" name="region" options={regions} />
    </FormShell>
  )
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }))
const summary = () => screen.queryByRole('group', { name: 'There is a problem' })

test('nothing is said before the first attempt, then the focus moves to the summary', async () => {
  render(<CompanyInfo />)
  expect(summary()).not.toBeInTheDocument()
  await submit()
  expect(summary()).toHaveFocus()
})

test('its links lead to the fields', async () => {
  render(<CompanyInfo />)
  await submit()
  await userEvent.click(screen.getByRole('link', { name: 'Choose a region.' }))
  expect(screen.getByRole('radio', { name: 'US' })).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: 'Enter a name.' }))
  expect(screen.getByRole('textbox', { name: 'Company Name' })).toHaveFocus()
})

test('mending a field never loses the focus, the next attempt moves it again', async () => {
  render(<CompanyInfo />)
  await submit()
  const field = screen.getByRole('textbox', { name: 'Company Name' })
  await userEvent.type(field, 'Contoso')
  expect(field).toHaveFocus()
  expect(screen.queryByText('Enter a name.')).not.toBeInTheDocument()
  await userEvent.clear(field)
  expect(field).toHaveFocus()

  await userEvent.keyboard('{Enter}')
  expect(summary()).toHaveFocus()
})

test('what is on its way is not sent twice', async () => {
  const send = vi.fn()
  render(
    <FormShell pending error={null} onSubmit={send} actions={<Button type="submit">Save</Button>}>
      <TextField label="Name" />
    </FormShell>,
  )
  await userEvent.type(screen.getByRole('textbox'), 'Contoso{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(send).not.toHaveBeenCalled()
})

test('what is still being checked is not sent twice', async () => {
  const checked = Promise.withResolvers<void>()
  const send = vi.fn(() => checked.promise)
  const save = <Button type="submit">Save</Button>
  render(
    <FormShell pending={false} error={null} onSubmit={send} actions={save}>
      {null}
    </FormShell>,
  )
  await userEvent.dblClick(screen.getByRole('button', { name: 'Save' }))
  expect(send).toHaveBeenCalledOnce()
  checked.resolve()
  await checked.promise
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(send).toHaveBeenCalledTimes(2)
})

test('a refusal as a whole is an alert', () => {
  render(
    <FormShell pending={false} error="Try again later." onSubmit={() => {}} actions={null}>
      {null}
    </FormShell>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Try again later.')
})
