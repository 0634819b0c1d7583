import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { filtered, type Filterable } from './filter.ts'

const able: Filterable = {
  name: ['eq'],
  at: ['ge', 'le'],
  'targets/id': ['eq'],
  'by/user/id': ['eq'],
}
const items = [
  {
    name: "Ana's",
    at: '2026-03-01T09:00:00.000Z',
    targets: [{ id: 'a' }, { id: 'b' }],
    by: { user: { id: '1' } },
  },
  { name: 'this and that', at: '2026-03-02T09:00:00.000Z', targets: [], by: { user: null } },
]
const find = (filter: string | null) => filtered(items, filter, able).map((it) => items.indexOf(it))

test.each<[string | null, number[]]>([
  [null, [0, 1]],
  ["name eq 'Ana''s'", [0]],
  ["name eq 'this and that'", [1]],
  ["name eq 'this and that' and at le 2026-03-01T09:00:00Z", []],
  ['at ge 2026-03-01T09:00:00Z and at le 2026-03-01T10:00:00+01:00', [0]],
  ['at ge 2026-03-01T09:00:01Z', [1]],
  ["targets/any(t:t/id eq 'b')", [0]],
  ["targets/any(t: t/id eq 'c')", []],
  ["by/user/id eq '1'", [0]],
])('%s', (filter, found) => {
  expect(find(filter)).toEqual(found)
})

test.each([
  "name ne 'x'",
  "name ge 'x'",
  "other eq 'x'",
  "name eq 'x' or name eq 'y'",
  "targets/any(t:u/id eq 'b')",
  "startswith(name, 'x')",
  'nonsense',
])('%s is not supported', (filter) => {
  expect(() => find(filter)).toThrow('Request_UnsupportedQuery')
})

test('any text finds itself and nothing else, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, other) => {
      fc.pre(!/[\n\r\u2028\u2029]/.test(name) && name !== other)
      const filter = `name eq '${name.replaceAll("'", "''")}' and name eq '${name.replaceAll("'", "''")}'`
      expect(filtered([{ name }, { name: other }], filter, able)).toEqual([{ name }])
    }),
  )
})
