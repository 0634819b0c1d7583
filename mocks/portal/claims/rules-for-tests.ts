import { expect } from 'vitest'
import { noAttempts } from '#src/domain/claims.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { hours } from '#mocks/world/clock.ts'
import type { ClaimRefusal, Event, Mail, World } from '#mocks/world/state.ts'

export const isOfClaim = ({ title }: Event) => title.startsWith('Company Ownership ')
export const isApproval = (event: Event) => isOfClaim(event) && event.operation === 'Approved'
export const isOfRecovery = ({ subject }: Mail) => subject.startsWith('Access Recovered to ')

/** Whatever these people did: every claim is decided once and by its rules, and the record tells no more and no less. */
export function expectClaimRules(world: World, people: readonly PersonKey[]) {
  const { attempts, claims, companies, events, mails, users } = world.portal
  const granted = claims.flatMap(({ state }) => (state.kind === 'granted' ? [state.receipt] : []))
  const told = granted.reduce((sum, { notified }) => sum + notified, 0)
  expect(events.filter(isApproval), 'one event for each ownership').toHaveLength(granted.length)
  expect(mails.filter(isOfRecovery), 'one mail for each owner before').toHaveLength(told)

  for (const { oid, upn } of people.map(personByKey)) {
    for (const { id } of companies) {
      const accounts = users.filter((user) => user.companyId === id && user.oid === oid)
      expect(accounts.length).toBeLessThanOrEqual(1)
      const own = events.filter(({ actor, companyId }) => actor === upn && companyId === id)
      expect(attempts[`${oid}/${id}`] ?? noAttempts, 'the attempts that are counted').toEqual(
        counted(own.filter(isOfClaim)),
      )
    }
  }

  for (const { state } of claims) {
    if (state.kind === 'open' && state.refusal) expectTrue(world, state.refusal)
  }
}

/** What Microsoft could not tell costs nothing. What is called too old is a registration that really is. */
function expectTrue({ microsoft }: World, { finding, facts, counted, at }: ClaimRefusal) {
  const undecided = ['microsoft-unreachable', 'proof-expired', 'log-silent']
  expect(counted).toBe(!undecided.includes(finding))
  if (finding !== 'too-old') return
  const createdAt = Date.parse(facts.createdAt ?? '')
  expect(at - createdAt).toBeGreaterThan(hours(72))
  expect(microsoft.applications.map((it) => it.createdAt)).toContain(createdAt)
}

/** The rule of attempts, told by the company's own record: no failure stands in it during a lock. */
function counted(events: World['portal']['events']) {
  let failures = 0
  let lockedUntil: number | null = null
  for (const { operation, at } of events) {
    if (lockedUntil !== null) {
      expect(at).toBeGreaterThanOrEqual(lockedUntil)
      failures = 0
      lockedUntil = null
    }
    failures = operation === 'Approved' ? 0 : failures + 1
    if (failures === 3) lockedUntil = at + hours(12)
  }
  return { failures, lockedUntil }
}
