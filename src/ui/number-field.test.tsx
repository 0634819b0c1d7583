import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { chooseLanguage } from '#src/texts/texts.ts'
import { NumberField } from './number-field.tsx'

function Days({ max = 90 }) {
  const [days, setDays] = useState<number | null>(30)
  return (
    <NumberField
      label="Days to keep"
      hint="From 1 to 90."
      min={1}
      max={max}
      value={days}
      onChange={setDays}
    />
  )
}

const field = () => screen.getByRole('textbox', { name: 'Days to keep' })

test('it is named and described, and so are its steps', async () => {
  render(<Days />)
  expect(field()).toHaveAccessibleDescription('From 1 to 90.')
  await userEvent.click(screen.getByRole('button', { name: 'Increase' }))
  expect(field()).toHaveValue('31')
  await userEvent.click(screen.getByRole('button', { name: 'Decrease' }))
  expect(field()).toHaveValue('30')
})

test('arrows step, and what is out of range is brought back', async () => {
  render(<Days />)
  await userEvent.type(field(), '{ArrowUp}{ArrowUp}')
  expect(field()).toHaveValue('32')
  await userEvent.clear(field())
  await userEvent.type(field(), '250')
  await userEvent.tab()
  expect(field()).toHaveValue('90')
})

test.for([
  ['en', '1,000', '1,000'],
  ['de', '1.000', '1.000'],
  ['de', '1000', '1.000'],
  ['ja', '1,000', '1,000'],
  ['ar', '١٠٠٠', '1,000'],
] as const)('on a page in %s, %s is a thousand and stands there as %s', async (said) => {
  const [language, typed, written] = said
  chooseLanguage(language)
  onTestFinished(() => chooseLanguage('en'))
  render(<Days max={5_000} />)
  await userEvent.clear(field())
  await userEvent.type(field(), typed)
  await userEvent.tab()
  expect(field()).toHaveValue(written)
  await userEvent.click(screen.getByRole('button', { name: 'Increase' }))
  await userEvent.click(screen.getByRole('button', { name: 'Decrease' }))
  expect(field()).toHaveValue(written)
})
