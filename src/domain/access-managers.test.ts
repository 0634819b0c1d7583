import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  afterLoss,
  countAccessManagers,
  managersBehind,
  onlyHold,
  wouldLeaveNoAccessManager,
  wouldLockOut,
  type Holdings,
  type Loss,
} from './access-managers.ts'

const ana = { id: 'account-of-ana', oid: 'ana' }
const ben = { id: 'account-of-ben', oid: 'ben' }
const owners = { id: 'owners', members: [{ oid: 'ana' }] }
const empty = { id: 'empty', members: [] }

const company = (more: Partial<Holdings>): Holdings => ({
  connection: 'connected',
  people: [],
  groups: [],
  ...more,
})

test.each<[string, Holdings, number]>([
  ['people', company({ people: [ana, ben] }), 2],
  ['a person and a group', company({ people: [ana], groups: [owners] }), 2],
  ['a group that is empty or deleted', company({ people: [ana], groups: [empty] }), 1],
  [
    'a group whose directory cannot be read',
    company({ connection: 'consent-lost', people: [ana], groups: [owners] }),
    1,
  ],
  ['nobody', company({}), 0],
])('counts %s', (_, holdings, count) => {
  expect(countAccessManagers(holdings)).toBe(count)
})

test.each<[string, Holdings, Loss, boolean]>([
  ['the last account', company({ people: [ana] }), { kind: 'account', id: ana.id }, true],
  ['one of two accounts', company({ people: [ana, ben] }), { kind: 'account', id: ana.id }, false],
  ['somebody without it', company({ people: [ana] }), { kind: 'account', id: ben.id }, false],
  ['the last group', company({ groups: [owners] }), { kind: 'group', id: 'owners' }, true],
  [
    'a group beside an empty one',
    company({ groups: [owners, empty] }),
    { kind: 'group', id: 'owners' },
    true,
  ],
  [
    'an empty group, when nobody is left anyway',
    company({ groups: [empty] }),
    { kind: 'group', id: 'empty' },
    false,
  ],
  [
    'the account beside a group that cannot be read',
    company({ connection: 'consent-lost', people: [ana], groups: [owners] }),
    { kind: 'account', id: ana.id },
    true,
  ],
  [
    'the connection under the only group',
    company({ groups: [owners] }),
    { kind: 'connection' },
    true,
  ],
  [
    'the connection under a group that cannot be read now',
    company({ connection: 'consent-lost', groups: [owners] }),
    { kind: 'connection' },
    true,
  ],
  [
    'the connection beside an account',
    company({ people: [ana], groups: [owners] }),
    { kind: 'connection' },
    false,
  ],
  [
    'a person behind both account and group',
    company({ people: [ana], groups: [owners] }),
    { kind: 'person', oid: 'ana' },
    true,
  ],
])('taking away %s', (_, holdings, loss, refused) => {
  expect(wouldLeaveNoAccessManager(holdings, loss)).toBe(refused)
})

test('two anchors may hang on one person', () => {
  const holdings = company({ people: [ana], groups: [owners] })
  expect(countAccessManagers(holdings)).toBe(2)
  expect(managersBehind(holdings)).toEqual(['ana'])
})

const oid = fc.constantFrom('ana', 'ben', 'cora')
const holdings: fc.Arbitrary<Holdings> = fc.record({
  connection: fc.constantFrom('none', 'connected', 'consent-lost'),
  people: fc.uniqueArray(
    oid.map((it) => ({ id: `account-of-${it}`, oid: it })),
    { selector: ({ id }) => id },
  ),
  groups: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('owners', 'leads'),
      members: fc.uniqueArray(oid).map((all) => all.map((it) => ({ oid: it }))),
    }),
    { selector: ({ id }) => id },
  ),
})
const loss: fc.Arbitrary<Loss> = fc.oneof(
  oid.map((it) => ({ kind: 'account', id: `account-of-${it}` }) as const),
  fc.constantFrom('owners', 'leads').map((id) => ({ kind: 'group', id }) as const),
  oid.map((it) => ({ kind: 'person', oid: it }) as const),
  fc.constant({ kind: 'connection' } as const),
)

test('what is allowed never ends the last access management, however often it is done', () => {
  fc.assert(
    fc.property(holdings, fc.array(loss, { maxLength: 8 }), (begun, losses) => {
      const ended = losses.reduce(
        (now, next) => (wouldLeaveNoAccessManager(now, next) ? now : afterLoss(now, next)),
        begun,
      )
      expect(countAccessManagers(ended) > 0).toBe(countAccessManagers(begun) > 0)
    }),
  )
})

test('a loss adds nobody, and losing the same again changes nothing', () => {
  fc.assert(
    fc.property(holdings, loss, (before, lost) => {
      const after = afterLoss(before, lost)
      expect(managersBehind(before)).toEqual(expect.arrayContaining(managersBehind(after)))
      expect(afterLoss(after, lost)).toEqual(after)
    }),
  )
})

const both = { id: 'both', members: [{ oid: 'ana' }, { oid: 'ben' }] }

test.each<[string, Holdings, Loss | null]>([
  ['nobody', company({}), null],
  ['one account', company({ people: [ana] }), { kind: 'person', oid: 'ana' }],
  [
    'one person twice',
    company({ people: [ana], groups: [owners, empty] }),
    { kind: 'person', oid: 'ana' },
  ],
  ['one group of two people', company({ groups: [both, empty] }), { kind: 'group', id: 'both' }],
  ['groups alone', company({ groups: [both, owners] }), { kind: 'connection' }],
  ['two accounts', company({ people: [ana, ben] }), null],
  ['an account and a group with others', company({ people: [ana], groups: [both] }), null],
  [
    'an account and a group that cannot be read',
    company({ connection: 'consent-lost', people: [ana], groups: [both] }),
    { kind: 'person', oid: 'ana' },
  ],
])('tells what alone it hangs on: %s', (_, holdings, hold) => {
  expect(onlyHold(holdings)).toEqual(hold)
  if (hold) expect(countAccessManagers(afterLoss(holdings, hold))).toBe(0)
})

test.each([
  ['the group alone', company({ groups: [owners] }), 'ana', true],
  ['an own account, too', company({ people: [ana], groups: [owners] }), 'ana', false],
  ['another group, too', company({ groups: [owners, both] }), 'ana', false],
  ['nothing', company({ groups: [owners] }), 'cora', false],
  [
    'a group that nobody can read',
    company({ connection: 'consent-lost', groups: [owners] }),
    'ana',
    false,
  ],
])('whoever holds it by %s', (_, holdings, oid, out) => {
  expect(wouldLockOut(holdings, { kind: 'group', id: 'owners' }, oid)).toBe(out)
})
