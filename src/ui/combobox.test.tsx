import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Combobox } from './combobox.tsx'

const companies = [
  { value: 'contoso', label: 'Contoso (US)', detail: 'b57fbf7b' },
  { value: 'labs', label: 'Contoso Labs (EU)', detail: 'd956b3d8' },
  { value: 'fabrikam', label: 'Fabrikam (US)', detail: '80e77c29' },
]

function CompanyToClaim() {
  const [company, setCompany] = useState<string | null>(null)
  return (
    <>
      <Combobox
        label="Company to Claim"
        required
        options={companies}
        value={company}
        onChange={setCompany}
        error={company === null ? 'Choose a company.' : undefined}
      />
      <output>{company}</output>
    </>
  )
}

const field = () => screen.getByRole('combobox', { name: 'Company to Claim' })
const optionNames = () => screen.queryAllByRole('option').map((option) => option.textContent)

test('it is named, required, and described by its error, closed and open', async () => {
  render(<CompanyToClaim />)
  expect(field()).toBeRequired()
  expect(field()).toBeInvalid()
  expect(field()).toHaveAccessibleDescription(/Choose a company\./)
  await userEvent.click(field())
  expect(field()).toHaveAttribute('aria-expanded', 'true')
})

test('typing narrows the options, and Enter takes the first', async () => {
  render(<CompanyToClaim />)
  await userEvent.type(field(), 'labs')
  expect(optionNames()).toEqual(['Contoso Labs (EU)d956b3d8'])
  await userEvent.keyboard('{Enter}')
  expect(field()).toHaveValue('Contoso Labs (EU)')
  expect(screen.getByText('labs')).toBeInTheDocument()
})

test('of a long list all is there, also when it opens at what is chosen', async () => {
  const years = Array.from({ length: 100 }, (_, n) => ({
    value: String(n),
    label: String(1900 + n),
  }))
  const all = years.map(({ label }) => label)
  const list = { label: 'Year', options: years, onChange: () => {} }
  const { rerender } = render(<Combobox {...list} value={null} />)
  const year = () => screen.getByRole('combobox', { name: 'Year' })
  await userEvent.click(year())
  expect(optionNames()).toEqual(all)
  await userEvent.keyboard('{Escape}')
  expect(optionNames()).toEqual([])
  rerender(<Combobox {...list} value="90" />)
  await userEvent.click(year())
  expect(optionNames()).toEqual(all)
  expect(screen.getByRole('option', { name: '1990', selected: true })).toBeVisible()
})

test('the second line is searched too', async () => {
  render(<CompanyToClaim />)
  await userEvent.type(field(), '80e7')
  expect(optionNames()).toEqual(['Fabrikam (US)80e77c29'])
})

test('arrows walk through the options', async () => {
  render(<CompanyToClaim />)
  await userEvent.click(field())
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(field()).toHaveValue('Contoso Labs (EU)')
})

test('it says when nothing matches, and Escape leaves nothing chosen', async () => {
  render(<CompanyToClaim />)
  await userEvent.type(field(), 'zzz')
  expect(await screen.findByText('Nothing matches')).toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  expect(optionNames()).toEqual([])
})
