import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Controller, useForm } from 'react-hook-form'
import { expect, test, vi } from 'vitest'
import { Announcer } from './announcer.tsx'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Select } from './select.tsx'
import { Switch } from './switch.tsx'
import { TextField } from './text-field.tsx'

const roles = [
  { value: 'reader', label: 'Read-Only Admin', hint: 'Sees everything.' },
  { value: 'full', label: 'Full Admin' },
]

test('a button inside the label of a checkbox does not tick it', async () => {
  const openTerms = vi.fn()
  render(
    <Checkbox
      label={
        <>
          Accept all <Button onClick={openTerms}>Terms and conditions</Button>
        </>
      }
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Terms and conditions' }))
  expect(openTerms).toHaveBeenCalledOnce()
  expect(screen.getByRole('checkbox')).not.toBeChecked()
})

test('a switch that is off limits says why and stays as it is', async () => {
  const change = vi.fn()
  render(
    <Switch
      label="Access Management"
      checked
      onChange={change}
      disabledReason="Someone must stay."
    />,
  )
  const control = screen.getByRole('switch', { name: 'Access Management' })
  expect(control).toHaveAccessibleDescription('Someone must stay.')
  await userEvent.click(control)
  await userEvent.keyboard(' ')
  await userEvent.click(screen.getByText('Access Management'))
  expect(control).toBeChecked()
  expect(change).not.toHaveBeenCalled()
})

test('a select that is off limits says why and does not open', async () => {
  render(
    <Select
      label="Role"
      options={roles}
      value="full"
      onChange={vi.fn()}
      disabledReason="It is yours."
    />,
  )
  const control = screen.getByRole('combobox', { name: 'Role' })
  expect(control).toHaveAccessibleDescription('It is yours.')
  await userEvent.click(control)
  await userEvent.keyboard('{Enter}{ArrowDown}')
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  expect(control).toHaveTextContent('Full Admin')
})

test.each(['switch', 'combobox'])(
  'a %s that is busy answers a press with that, and does not act twice',
  async (role) => {
    const change = vi.fn()
    const words = { label: 'Access', busy: true, onChange: change }
    render(
      <>
        <Switch {...words} checked />
        <Select {...words} options={roles} value="full" />
        <Announcer />
      </>,
    )
    await userEvent.click(screen.getByRole(role))
    expect(screen.getByRole('status')).toHaveTextContent('Working')
    await userEvent.keyboard(' ')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(change).not.toHaveBeenCalled()
  },
)

test.each(['{Enter}', ' ', '{ArrowDown}', '{ArrowUp}', 'f'])(
  'the list of a select opens by “%s”, takes the focus and gives it back, the second time as the first',
  async (key) => {
    const change = vi.fn()
    const user = userEvent.setup()
    render(<Select label="Role" options={roles} value="reader" onChange={change} />)
    await user.tab()
    const control = () => screen.getByRole('combobox', { name: 'Role' })
    for (const time of ['first', 'second']) {
      expect(control(), time).toHaveFocus()
      expect(control()).toHaveAttribute('aria-expanded', 'false')
      await user.keyboard(key)
      const chosen = await screen.findByRole('option', { name: 'Read-Only Admin' })
      await waitFor(() => expect(chosen).toHaveFocus())
      expect(chosen).toHaveAttribute('aria-selected', 'true')
      expect(control()).toHaveAttribute('aria-expanded', 'true')
      await user.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument())
    }
    expect(control()).toHaveFocus()
    expect(change).not.toHaveBeenCalled()
  },
)

test('a select that was pressed while it was off stays shut when it is on again', async () => {
  const user = userEvent.setup()
  const select = (disabledReason?: string) => (
    <Select
      label="Role"
      options={roles}
      value="reader"
      onChange={vi.fn()}
      disabledReason={disabledReason}
    />
  )
  const { rerender } = render(select())
  const control = () => screen.getByRole('combobox', { name: 'Role' })
  await user.click(control())
  const chosen = await screen.findByRole('option', { name: 'Read-Only Admin' })
  await waitFor(() => expect(chosen).toHaveFocus())
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument())

  rerender(select('Tick the group first.'))
  expect(control()).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  rerender(select())
  await user.tab()
  expect(control()).not.toHaveFocus()
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  expect(control()).toHaveAttribute('aria-expanded', 'false')
})

test.each([
  ['comes', 0],
  ['is drawn', 5],
])('whoever has gone on before the list of a select %s is not called back', async (_, turns) => {
  await Select.ahead()
  render(
    <>
      <Select label="Role" options={roles} value="reader" onChange={vi.fn()} />
      <TextField label="Name" />
    </>,
  )
  const name = screen.getByRole('textbox', { name: 'Name' })
  // Nothing is drawn before this is over.
  await act(async () => {
    screen.getByRole('combobox', { name: 'Role' }).click()
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
    name.focus()
  })
  await userEvent.keyboard('full')
  expect(name).toHaveValue('full')
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('combobox', { name: 'Role' }))
  expect(await screen.findByRole('listbox')).toBeVisible()
})

test('a form library can register the fields and control the select', async () => {
  const send = vi.fn<(values: object) => void>()
  function Invite() {
    const { register, control, handleSubmit } = useForm({
      defaultValues: { name: '', role: 'reader', region: '', remember: true },
    })
    return (
      <form onSubmit={(event) => void handleSubmit((values) => send(values))(event)}>
        <TextField label="Name" {...register('name')} />
        <RadioGroup label="Role" options={roles} {...register('role')} />
        <Checkbox label="Remember" {...register('remember')} />
        <Controller
          name="region"
          control={control}
          render={({ field }) => (
            <Select
              label="Region"
              {...field}
              options={[
                { value: 'us', label: 'US' },
                { value: 'eu', label: 'EU' },
              ]}
            />
          )}
        />
        <Button type="submit">Invite</Button>
      </form>
    )
  }
  render(<Invite />)
  expect(screen.getByRole('radio', { name: 'Read-Only Admin' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Read-Only Admin' })).toHaveAccessibleDescription(
    'Sees everything.',
  )

  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Nia')
  await userEvent.click(screen.getByRole('radio', { name: 'Full Admin' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Remember' }))
  await userEvent.click(screen.getByRole('combobox', { name: 'Region' }))
  await userEvent.click(await screen.findByRole('option', { name: 'EU' }))
  await userEvent.click(screen.getByRole('button', { name: 'Invite' }))
  expect(send).toHaveBeenCalledWith({ name: 'Nia', role: 'full', region: 'eu', remember: false })
})
