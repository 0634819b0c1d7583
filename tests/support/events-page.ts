import { screen } from '@testing-library/react'
import { companyIdOf } from '#mocks/scenarios/companies.ts'

/** The page of events, as its tests meet it. */
export const contoso = `/c/${companyIdOf('contoso')}/events`
export const events = (query = '', wishes = 'scenario=tour&as=owner') =>
  `${contoso}?${wishes}${query}`

export const box = () => screen.findByRole('combobox', { name: 'Search' })
export const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
export const found = (n: number) => screen.findByRole('button', { name: `Export (${String(n)})` })
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const inAddress = (name: string) => new URLSearchParams(location.search).get(name)
