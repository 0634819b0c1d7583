import { expect, test } from 'vitest'
import { NewCompanyInfo } from '#src/api/contract/companies.ts'
import { countries } from './countries.ts'

const country = NewCompanyInfo.shape.country

test('every country has a name, a code that the contract takes, and stands once', () => {
  const all = countries('en')
  expect(all).toHaveLength(249)
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(all.filter(({ code, name }) => name === code)).toEqual([])
  expect(all.filter(({ code }) => !country.safeParse(code).success)).toEqual([])
})

test('countries are named and sorted in the language of the person', () => {
  const first = (language: string, n: number) =>
    countries(language)
      .slice(0, n)
      .map(({ name }) => name)
  expect(first('en', 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania'])
  expect(countries('de').find(({ code }) => code === 'DE')?.name).toBe('Deutschland')
  expect(countries('sv').at(-1)?.name, 'Ö comes last in Swedish').toMatch(/^Ö/)
})
