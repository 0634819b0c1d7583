import { expect, test } from 'vitest'
import { plain } from '#src/domain/search.ts'
import { appAt, appById, appIdOf } from './apps.ts'
import { openCatalogue, type Wanted } from './find-apps.ts'

const largest = 20_000
const all = Array.from({ length: largest }, (_, n) => appAt(n))

const anything: Wanted = {
  search: '',
  sort: 'name',
  vendors: [],
  languages: [],
  architectures: [],
  sources: [],
  systems: [],
  youngest: -Infinity,
  oldest: Infinity,
}
const find = openCatalogue(largest)
const found = (wanted: Partial<Wanted>) => find({ ...anything, ...wanted }).map(appAt)

test('twenty thousand apps bear twenty thousand names', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(largest)
  expect(new Set(all.map(({ id }) => id)).size).toBe(largest)
})

test('every app can be deployed: it has a version, a language and an architecture', () => {
  for (const { versions, languages, architectures } of all) {
    expect(Math.min(versions.length, languages.length, architectures.length)).toBeGreaterThan(0)
    expect(new Set(versions).size).toBe(versions.length)
  }
})

test('a small catalogue is the beginning of a large one', () => {
  expect(openCatalogue(100)(anything).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 100 }, (_, n) => n),
  )
  expect(appById(appIdOf(99), 100)).toEqual(appAt(99))
  expect(appById(appIdOf(100), 100)).toBeNull()
  expect(appById('app-99999', largest)).toBeNull()
})

test('the order of the names is that of the alphabet, both ways', () => {
  const names = found({}).map(({ name }) => name)
  expect(names).toEqual(all.map(({ name }) => name).toSorted())
  expect(found({ sort: '-name' }).map(({ name }) => name)).toEqual(names.toReversed())
})

test('the order of the updates begins with the oldest, or with the newest', () => {
  const ages = found({ sort: '-updated' }).map(({ minutesOld }) => minutesOld)
  expect(ages).toEqual(all.map(({ minutesOld }) => minutesOld).toSorted((a, b) => a - b))
  expect(found({ sort: 'updated' }).map(({ minutesOld }) => minutesOld)).toEqual(ages.toReversed())
})

test.each(['lumquill', 'LUM QUILL  notes', 'aldermoor labs', 'aldermoorlabs', 'zzz'])(
  'searching for “%s” finds the same as looking at every app',
  (search) => {
    const expected = all.filter(({ name, vendor }) =>
      plain(`${name} ${vendor}`).includes(plain(search)),
    )
    expect(new Set(found({ search }).map(({ id }) => id))).toEqual(
      new Set(expected.map(({ id }) => id)),
    )
  },
)

test('filters of one kind widen, filters of several kinds narrow', () => {
  const first = found({ languages: ['Danish'] })
  const either = [...first, ...found({ languages: ['Polish'] })].map(({ id }) => id)
  const both = found({ languages: ['Danish', 'Polish'] }).map(({ id }) => id)
  expect(new Set(both)).toEqual(new Set(either))
  const mac = found({ languages: ['Danish'], systems: ['macos'] })
  expect(mac).toEqual(first.filter(({ os }) => os === 'macos'))
  expect(mac.length).toBeGreaterThan(0)
  expect(found({ sources: ['custom'] })).toHaveLength(12)
})

test('an age is between two bounds', () => {
  const week = found({ youngest: 0, oldest: 7 * 24 * 60 })
  expect(week.length).toBeGreaterThan(0)
  expect(week.every(({ minutesOld }) => minutesOld > 0 && minutesOld <= 7 * 24 * 60)).toBe(true)
})
