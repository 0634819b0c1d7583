import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { chooseLanguage } from '#src/texts/texts.ts'
import { ui as inArabic } from '#src/texts/ar/ui.ts'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { Combobox } from './combobox.tsx'
import { FormShell } from './form-shell.tsx'
import { NumberField } from './number-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
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
/** What was pressed is seen first. */
const expectSummaryFocused = () => waitFor(() => expect(summary()).toHaveFocus())

test('nothing is said before the first attempt, then the focus moves to the summary', async () => {
  render(<CompanyInfo />)
  expect(summary()).not.toBeInTheDocument()
  await submit()
  await expectSummaryFocused()
})

test('its links lead to the fields', async () => {
  render(<CompanyInfo />)
  await submit()
  await userEvent.click(await screen.findByRole('link', { name: 'Region: Choose a region.' }))
  expect(screen.getByRole('radio', { name: 'US' })).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: 'Company Name: Enter a name.' }))
  expect(screen.getByRole('textbox', { name: 'Company Name' })).toHaveFocus()
})

/** One field of each kind, all empty. */
function AllKinds() {
  const fields = ['name', 'region', 'country', 'role', 'devices', 'reason', 'terms', 'unknown']
  const list = { options: regions, value: null, onChange: () => {} }
  return (
    <FormShell
      pending={false}
      error={null}
      attempts={1}
      problems={fields.map((field) => ({ field, text: 'This is needed.' }))}
      onSubmit={() => {}}
      actions={null}
    >
      <TextField label="Company Name" name="name" required />
      <RadioGroup label="Region" name="region" options={regions} />
      <Combobox label="Country" name="country" {...list} />
      <Select label="Role" name="role" {...list} />
      <NumberField label="Devices" name="devices" value={null} onChange={() => {}} />
      <TextArea label="Reason" name="reason" maxLength={100} hint="In a few words." />
      <Checkbox
        label={
          <>
            Accept all <button>Terms</button>
          </>
        }
        name="terms"
      />
    </FormShell>
  )
}
const linkNames = () => screen.getAllByRole('link').map(({ textContent }) => textContent)

test('links that read the same are told apart by their fields, whatever kind they are of', async () => {
  render(<AllKinds />)
  expect(linkNames()).toEqual([
    'Company Name: This is needed.',
    'Region: This is needed.',
    'Country: This is needed.',
    'Role: This is needed.',
    'Devices: This is needed.',
    'Reason: This is needed.',
    'Accept all Terms: This is needed.',
    'This is needed.',
  ])
  await userEvent.click(screen.getByRole('link', { name: /^Country/ }))
  expect(screen.getByRole('combobox', { name: 'Country' })).toHaveFocus()
})

test('among lines that run from the right a field’s name keeps its own direction', () => {
  chooseLanguage('ar', { ui: inArabic })
  onTestFinished(() => chooseLanguage('en'))
  render(<AllKinds />)
  expect(linkNames()[0]).toBe('\u2068Company Name\u2069: This is needed.')
})

test('mending a field never loses the focus, the next attempt moves it again', async () => {
  render(<CompanyInfo />)
  await submit()
  await expectSummaryFocused()
  const field = screen.getByRole('textbox', { name: 'Company Name' })
  await userEvent.type(field, 'Contoso')
  expect(field).toHaveFocus()
  expect(screen.queryByText(/Enter a name/)).not.toBeInTheDocument()
  await userEvent.clear(field)
  expect(field).toHaveFocus()

  await userEvent.keyboard('{Enter}')
  await expectSummaryFocused()
})

test('what is on its way is not sent twice', async () => {
  const send = vi.fn()
  const form = (pending: boolean) => (
    <FormShell
      pending={pending}
      error={null}
      onSubmit={send}
      actions={<Button type="submit">Save</Button>}
    >
      <TextField label="Name" />
    </FormShell>
  )
  const { rerender } = render(form(true))
  await userEvent.type(screen.getByRole('textbox'), 'Contoso{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  rerender(form(false))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(send).toHaveBeenCalledOnce())
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
  const button = screen.getByRole('button', { name: 'Save' })
  await userEvent.dblClick(button)
  await waitFor(() => expect(send).toHaveBeenCalledOnce())
  await userEvent.click(button)
  checked.resolve()
  // Ready for the next one.
  await waitFor(() => expect(button.closest('form')).not.toHaveAttribute('data-sent'))
  await userEvent.click(button)
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
})

test('a refusal as a whole is an alert', () => {
  render(
    <FormShell pending={false} error="Try again later." onSubmit={() => {}} actions={null}>
      {null}
    </FormShell>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Try again later.')
})
