import { expect, test } from 'vitest'
import { accessAt } from '#src/api/contract/access.ts'
import type { Holdings } from './access-managers.ts'
import { changeBetween, obstacleToGroup, obstacleToUser, type Change } from './user-changes.ts'

const manager = accessAt('access-manager')
const people = (...oids: string[]): Holdings => ({
  connection: 'connected',
  people: oids.map((oid) => ({ id: oid, oid })),
  groups: [],
})
const changes: Change[] = ['role', 'access-management', 'removal']

test.each([
  ['somebody else', { id: 'ben', own: false }, people('ana', 'ben'), [null, null, null]],
  ['the own row', { id: 'ana', own: true }, people('ana', 'ben'), ['own-role', null, null]],
  [
    'the own row of the last who manages access',
    { id: 'ana', own: true },
    people('ana'),
    ['last-access-manager', 'last-access-manager', 'last-access-manager'],
  ],
])('%s', (_, user, holdings, expected) => {
  expect(changes.map((it) => obstacleToUser(it, { user, by: manager, holdings }))).toEqual(expected)
})

test.each(['read-only-admin', 'full-admin'] as const)('a %s changes nobody', (level) => {
  const by = accessAt(level)
  const holdings = people('ana', 'ben')
  const user = { id: 'cora', own: false }
  const group = { id: 'owners', deleted: false }
  for (const change of changes) {
    expect(obstacleToUser(change, { user, by, holdings })).toBe('not-allowed')
    expect(obstacleToGroup(change, { group, by, holdings })).toBe('not-allowed')
  }
})

test('a group that Entra deleted can only be removed; the last one that holds cannot be changed', () => {
  const ask = (group: { id: string; deleted: boolean }, members: { oid: string }[]) =>
    changes.map((change) =>
      obstacleToGroup(change, {
        group,
        by: manager,
        holdings: { connection: 'connected', people: [], groups: [{ id: 'owners', members }] },
      }),
    )
  expect(ask({ id: 'owners', deleted: true }, [])).toEqual(['group-gone', 'group-gone', null])
  expect(ask({ id: 'owners', deleted: false }, [{ oid: 'ana' }])).toEqual(
    changes.map(() => 'last-access-manager'),
  )
})

test('the switch is not a change of role', () => {
  expect(changeBetween('full-admin', 'access-manager')).toBe('access-management')
  expect(changeBetween('access-manager', 'full-admin')).toBe('access-management')
  expect(changeBetween('access-manager', 'read-only-admin')).toBe('role')
})
