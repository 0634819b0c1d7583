import { describe, expect, test } from 'vitest'
import { claimRules } from './claims.ts'
import { allMade, endOf, firstRound, freshRound, roundAt, tick, type Round } from './guide-round.ts'

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
