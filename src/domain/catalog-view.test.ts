import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { AppSort, AppSource, listOf, OperatingSystem } from '#src/api/contract/catalog.ts'
import { contract } from '#src/api/contract/contract.ts'
import { addressOf, filterQuery, isFiltered, noFilters, readView } from './catalog-view.ts'

const text = fc.string({ unit: 'grapheme', minLength: 1 })
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const dayOrNone = fc.oneof(fc.constant(''), day)

const view = fc.record({
  search: fc.string({ unit: 'grapheme' }),
  layout: fc.constantFrom('grid' as const, 'list' as const),
  sort: fc.constantFrom(...AppSort.options),
  filters: fc.record({
    vendors: fc.array(text),
    languages: fc.array(text),
    architectures: fc.array(text),
    sources: fc.subarray(AppSource.options),
    systems: fc.subarray(OperatingSystem.options),
    updatedFrom: dayOrNone,
    updatedTo: dayOrNone,
  }),
  app: fc.oneof(fc.constant(null), text),
})

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(view, (shown) => {
      expect(readView(new URLSearchParams(addressOf(shown).toString()))).toEqual(shown)
    }),
  )
})

test('the plain view has a plain address', () => {
  expect(addressOf(readView(new URLSearchParams())).toString()).toBe('')
})

test('what makes no sense in an address is as good as nothing', () => {
  const odd = new URLSearchParams(
    'sort=size&view=map&os=beos&source=x&from=31.02.2026&to=2026-99-99',
  )
  expect(readView(new URLSearchParams('from=2026-02-30')).filters.updatedFrom).toBe('')
  expect(readView(odd)).toEqual(readView(new URLSearchParams()))
})

test('a view is filtered by any single filter', () => {
  expect(isFiltered(noFilters)).toBe(false)
  expect(isFiltered({ ...noFilters, systems: ['macos'] })).toBe(true)
  expect(isFiltered({ ...noFilters, updatedTo: '2026-03-02' })).toBe(true)
})

test('both days of a range are included, also where a clock changes', () => {
  const query = filterQuery({ ...noFilters, updatedFrom: '2026-03-29', updatedTo: '2026-03-29' })
  const { updatedFrom = '', updatedBefore = '' } = query as Record<string, string>
  expect(new Date(updatedFrom)).toEqual(new Date(2026, 2, 29))
  expect(new Date(updatedBefore)).toEqual(new Date(2026, 2, 30))
  expect(filterQuery({ ...noFilters, vendors: ['A', 'B'] })).toEqual({ vendors: 'A,B' })
})

test('a day without midnight ends with the next one’s', () => {
  const zone = process.env.TZ
  onTestFinished(() => {
    process.env.TZ = zone
  })
  process.env.TZ = 'Africa/Cairo'
  expect(filterQuery({ ...noFilters, updatedFrom: '2026-04-24', updatedTo: '2026-04-24' })).toEqual(
    { updatedFrom: '2026-04-23T22:00:00.000Z', updatedBefore: '2026-04-24T21:00:00.000Z' },
  )
})

test('the first and the last days of the calendar are days that the backend takes', () => {
  for (const day of ['0000-01-01', '9999-12-31']) {
    const filters = filterQuery({ ...noFilters, updatedFrom: day, updatedTo: day })
    expect(contract.appList.query.safeParse({ ...filters, from: 0, limit: 1 })).toMatchObject({
      success: true,
    })
  }
})

test('whatever the filters are called, the backend takes the same ones', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (vendors) => {
      const taken = contract.appList.query.parse({
        ...filterQuery({ ...noFilters, vendors }),
        from: 0,
        limit: 1,
      })
      expect(listOf(taken.vendors ?? '')).toEqual(vendors)
    }),
    { examples: [[['Adobe, Inc.', '100 %']]] },
  )
})
