import { expect, test } from 'vitest'
import type { CompanyChoice, CompanyList } from '#src/api/contract/companies.ts'
import { startingPoint } from './starting-point.ts'

const choices = {
  member: {
    kind: 'member',
    access: { role: 'full-admin', accessManagement: false },
    signedIn: false,
  },
  stranger: { kind: 'stranger', administered: true, recovery: true },
  waiting: { kind: 'waiting', requestId: '', since: '', renotifyFrom: '' },
} satisfies Record<CompanyChoice['kind'], CompanyChoice>

type Rows = Record<string, keyof typeof choices>

function listOf(rows: Rows, outages: CompanyList['outages'] = []): CompanyList {
  const items = Object.entries(rows).map(([id, kind]) => ({
    id,
    name: id,
    region: 'US' as const,
    choice: choices[kind],
  }))
  return {
    items,
    next: null,
    total: items.length,
    memberships: Object.values(rows).filter((kind) => kind === 'member').length,
    outages,
  }
}

const into = (id: string) => ({ kind: 'company', id })
const choose = { kind: 'choose' }

test.each<[string, Rows, string | null, object]>([
  ['the only company needs no question', { a: 'member' }, null, into('a')],
  ['nor do companies that one could ask for', { a: 'member', b: 'stranger' }, null, into('a')],
  ['of two companies one is chosen', { a: 'member', b: 'member' }, null, choose],
  ['a remembered company is entered', { a: 'member', b: 'member' }, 'b', into('b')],
  ['a remembered company that is gone is not', { a: 'member', b: 'member' }, 'c', choose],
  ['nor one that was lost', { a: 'member', b: 'stranger' }, 'b', into('a')],
  ['whoever can only ask, chooses', { b: 'stranger' }, null, choose],
  ['whoever waits, chooses', { b: 'waiting' }, null, choose],
  ['whoever has nothing to choose from, creates', {}, null, { kind: 'create' }],
])('%s', (_, rows, remembered, expected) => {
  expect(startingPoint(listOf(rows), remembered)).toEqual(expected)
})

test('while a region is down only what was remembered is decided', () => {
  expect(startingPoint(listOf({ a: 'member' }, ['EU']), null)).toEqual(choose)
  expect(startingPoint(listOf({}, ['EU']), null)).toEqual(choose)
  expect(startingPoint(listOf({ a: 'member' }, ['EU']), 'a')).toEqual(into('a'))
})
