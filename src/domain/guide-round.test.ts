import { describe, expect, test } from 'vitest'
import { claimRules } from './claims.ts'
import {
  allMade,
  endOf,
  firstRound,
  freshRound,
  noteIds,
  roundAt,
  tick,
  toldAge,
  type Round,
} from './guide-round.ts'

const ids = {
  objectId: '22222222-2222-4333-8444-555555555555',
  clientId: '11111111-2222-4333-8444-555555555555',
  tenantId: '',
}
const { objectId, clientId } = ids
const now = Date.parse('2026-03-28T12:00:00Z')
const made: Round = allMade({ ...firstRound, ids, createdAt: now })

test('the clock starts with step 3, and only with it', () => {
  expect(tick(firstRound, 'own-tenant', true, now).createdAt).toBeNull()
  const named = tick(firstRound, 'name', true, now)
  expect(endOf(named)).toBe(now + claimRules.registrationLife)
  expect(tick(named, 'name', true, now + 1000).createdAt).toBe(now)
  expect(tick(named, 'name', false, now).createdAt).toBeNull()
})

describe('when the 72 hours are over', () => {
  const later = now + claimRules.registrationLife + 1

  test('a fresh round begins, and what is to be deleted stays noted', () => {
    expect(roundAt(made, later - 1)).toBe(made)
    expect(roundAt(made, later)).toEqual({ ...firstRound, leftovers: [{ objectId, clientId }] })
  })

  test('what was deleted is not asked for again', () => {
    expect(roundAt(tick(made, 'delete', true, now), later).leftovers).toEqual([])
  })

  test('a round that never named a registration leaves nothing behind', () => {
    expect(roundAt(tick(firstRound, 'name', true, now), later)).toEqual(firstRound)
  })
})

test('rounds add up until everything is deleted', () => {
  const second = { ...freshRound(made), ids: { ...ids, clientId: objectId } }
  expect(freshRound(second).leftovers.map((it) => it.clientId)).toEqual([clientId, objectId])
})

describe('the IDs of another registration', () => {
  const other = {
    objectId: '44444444-2222-4333-8444-555555555555',
    clientId: '33333333-2222-4333-8444-555555555555',
  }
  const told = allMade(noteIds(firstRound, ids, now))
  const ticked = tick(noteIds(firstRound, ids), 'name', true, now)
  const type = (round: Round, ...news: Partial<typeof ids>[]) =>
    news.reduce<Round>((before, found) => noteIds(before, found), round)
  const leftover = { objectId, clientId }

  test.each([
    ['at once', [other]],
    ['one after the other', [{ clientId: other.clientId }, { objectId: other.objectId }]],
    ['the other way round', [{ objectId: other.objectId }, { clientId: other.clientId }]],
    ['into emptied fields', [{ clientId: '', objectId: '' }, { clientId: other.clientId }, other]],
  ])('take over no time, and leave the one before to be deleted: %s', (_, news) => {
    const after = type(told, ...news)
    expect(toldAge(after)).toBeNull()
    expect(after).toMatchObject({ ids: other, createdAt: null, leftovers: [leftover] })
    expect(roundAt(after, now + claimRules.registrationLife + 1)).toBe(after)
  })

  test('take over no tick either', () => {
    const after = type(ticked, { clientId: other.clientId }, { objectId: other.objectId })
    expect(after).toMatchObject({ createdAt: null, leftovers: [leftover] })
  })

  test('bring their own time, but not while only half of them is there', () => {
    expect(toldAge(noteIds(told, other, now + 1000))).toBe(now + 1000)
    expect(toldAge(noteIds(told, { objectId: other.objectId }))).toBeNull()
  })

  test('are not deleted with the one before, which is not asked for again', () => {
    const after = noteIds(tick(told, 'delete', true, now), other)
    expect(after.leftovers).toEqual([])
    expect(after.done).not.toContain('delete')
  })

  test('may be those of the one before again, which is no leftover then', () => {
    const back = type(told, other, ids)
    expect(back.leftovers).toEqual([other])
  })
})

test('an ID that is corrected, or written otherwise, is the same registration', () => {
  const wrong = noteIds(firstRound, { ...ids, objectId: '99999999-2222-4333-8444-555555555555' })
  const corrected = noteIds(tick(wrong, 'name', true, now), { objectId })
  expect(corrected).toMatchObject({ createdAt: now, leftovers: [] })
  expect(corrected.registration).toEqual({ objectId, clientId })
  const loud = noteIds(noteIds(firstRound, ids, now), { clientId: clientId.toUpperCase() })
  expect(toldAge(loud)).toBe(now)
})

test('a tick is not what Microsoft has told, and changes nothing of that', () => {
  const ticked = tick(noteIds(firstRound, ids), 'name', true, now)
  expect(ticked.createdAt).toBe(now)
  expect(toldAge(ticked)).toBeNull()
  const told = noteIds(ticked, ids, now - 1000)
  expect(toldAge(tick(told, 'name', false, now))).toBe(now - 1000)
})
