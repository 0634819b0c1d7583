import { expect, test } from 'vitest'
import { retention } from '#src/domain/events/timeline.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { eventCatalogue } from '#mocks/portal/event-catalogue.ts'
import { historyOf, idOfRow, rowOfId } from './history.ts'

const until = Date.parse('2026-03-02T09:00:00Z')

const entriesOf = ({ codes, entryAt }: ReturnType<typeof historyOf>) =>
  Array.from({ length: codes }, (_, code) => entryAt(code))

test.each([0, 1, 100, 3_001, 20_000])(
  '%i events lie in the last thirty days, newest first',
  (size) => {
    const { rows, codes } = historyOf(size, until)
    expect(rows.size).toBe(size)
    const all = Array.from({ length: size }, (_, row) => row)
    let before = until
    for (const at of all.map(rows.timeAt)) {
      if (!(at <= before && at > until - retention && Number.isInteger(at))) expect(at).toBe(before)
      before = at
    }
    expect(all.every((row) => rows.codeAt(row) < codes)).toBe(true)
    // In whatever order they are asked for.
    const fresh = historyOf(size, until).rows
    expect(all.toReversed().map(fresh.timeAt)).toEqual(all.map(rows.timeAt).toReversed())
  },
)

test('the same number gives the same events', () => {
  const [one, other] = [historyOf(5_000, until), historyOf(5_000, until)]
  expect(entriesOf(one)).toEqual(entriesOf(other))
  const told = ({ rows }: typeof one) =>
    Array.from({ length: rows.size }, (_, row) => [rows.timeAt(row), rows.codeAt(row)])
  expect(told(one)).toEqual(told(other))
})

test('an id leads back to its row', () => {
  for (const row of [0, 1, 2, 999, 123_456, 999_999]) {
    expect(idOfRow(row)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(rowOfId(idOfRow(row))).toBe(row)
  }
  expect(rowOfId('b57fbf7b-677f-4929-bdd2-60da87c5f87a')).toBe(-1)
})

test('whoever a title says something was done by has done it', () => {
  const named = entriesOf(historyOf(3_000, until)).flatMap(({ title, actor }) => {
    const [, by] = / by (\S+@\S+)$/.exec(title) ?? []
    return by === undefined ? [] : [{ title, actor, by }]
  })
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(({ actor, by }) => actor !== by)).toEqual([])
})

test('it was always the same tenant that was connected', () => {
  const ids = entriesOf(historyOf(3_000, until)).flatMap(({ facts = [] }) =>
    facts.filter(({ name }) => name === 'Connection Identifier').map(({ value }) => value),
  )
  expect(new Set(ids)).toEqual(new Set([tenants.contoso.id]))
})

/** All that a title may name. */
const names = {
  reference: '§',
  name: '§',
  company: '§',
  by: '§',
  child: '§',
  user: '§',
  email: '§',
  id: '§',
}
const more = {
  role: '§',
  environment: '§',
  app: '§',
  ring: 'preview',
  kind: 'Full',
  description: '',
}

test.each(Object.entries(eventCatalogue))('a large company has seen it all: %s', (_, tell) => {
  const { title } = (tell as (of: object) => { title: string })({ ...names, ...more })
  const pattern = new RegExp(`^${title.replaceAll(/[()]/g, '\\$&').replaceAll('§', '.+')}$`)
  const history = historyOf(3_000, until)
  const code = entriesOf(history).findIndex((entry) => pattern.test(entry.title))
  const codes = Array.from({ length: history.rows.size }, (_, row) => history.rows.codeAt(row))
  expect(codes).toContain(code)
})
