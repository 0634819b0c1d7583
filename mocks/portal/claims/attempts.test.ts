import { expect, test } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { start } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import { approved, findingOf, openClaims, valuesOf } from './for-tests.ts'

const iso = (instant: number) => new Date(instant).toISOString()
const contoso = companyIdOf('contoso')
const bad = valuesOf('aged')
const good = valuesOf('ready')

/** What the list of claimable companies says of one of them. */
async function standing({ as }: ReturnType<typeof openClaims>, name = 'Contoso') {
  const { items } = await as('newcomer')('claimableCompanyList', { query: {} })
  return items.find((company) => company.name === name)
}

test('the third failure locks for twelve hours from that moment, and then all is as before', async () => {
  const backend = openClaims()
  const { begin, claim, pass, submit, titles } = backend
  expect(await claim('newcomer', bad)).toMatchObject({ company: { attemptsLeft: 2 } })
  pass(hours(20))
  expect(await claim('newcomer', bad)).toMatchObject({ company: { attemptsLeft: 1 } })
  pass(hours(1))
  const { id, company } = await claim('newcomer', bad)
  const until = iso(start + hours(21) + hours(12))
  expect(company).toMatchObject({ attemptsLeft: 0, lockedUntil: until })

  pass(hours(12) - 1)
  const locked = { problem: { code: 'claim_locked', facts: { until } } }
  await expect(submit('newcomer', id, good)).rejects.toMatchObject(locked)
  await expect(submit('newcomer', id, bad)).rejects.toMatchObject(locked)
  await expect(begin('newcomer')).rejects.toMatchObject(locked)
  expect(await standing(backend)).toMatchObject({ attemptsLeft: 0, lockedUntil: until })
  expect(titles()).toHaveLength(3)

  pass(1)
  expect(await standing(backend)).toMatchObject({ attemptsLeft: 3, lockedUntil: null })
  expect((await submit('newcomer', id, bad)).company.attemptsLeft).toBe(2)
  expect(findingOf(await submit('newcomer', id, good))).toBe('granted')
})

test('failures count for one person at one company', async () => {
  const backend = openClaims('owner-left-locked')
  const { begin, claim } = backend
  await expect(begin('newcomer')).rejects.toThrow('claim_locked')
  expect(await standing(backend, 'Contoso Labs')).toMatchObject({
    attemptsLeft: 3,
    lockedUntil: null,
  })
  expect(findingOf(await claim('newcomer', good, 'contoso-labs'))).toBe('granted')
  expect(findingOf(await claim('two-companies', good))).toBe('granted')
})

test('a success clears the count', async () => {
  const { claim, store } = openClaims('owner-left-two-failures')
  expect(await claim('newcomer', good)).toMatchObject({ company: { attemptsLeft: 3 } })
  const { oid } = personByKey('two-companies')
  expect(store.read().portal.attempts[`${oid}/${contoso}`]?.failures).toBe(2)
})

test('where the third failure is on its way, a proof comes too late to count', async () => {
  const { begin, disturb, submit, titles } = openClaims('owner-left-two-failures')
  const { id } = await begin('newcomer')
  const before = titles().length
  // Only a proof is looked up in the log.
  disturb('graphDirectoryAudits:delay-100')
  const [proof, ...failures] = await Promise.allSettled([
    submit('newcomer', id, good),
    submit('newcomer', id, bad),
    submit('newcomer', id, bad),
  ])
  // Which of the two comes first, nobody can say.
  expect(failures.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(proof.status).toBe('rejected')
  expect(titles()).toHaveLength(before + 1)
})

test('where the proof comes first, the failures that are on their way do not count', async () => {
  const { begin, disturb, store, submit, titles } = openClaims('owner-left-two-failures')
  const { id } = await begin('newcomer')
  disturb('entraToken#2:delay-300;entraToken#3:delay-300')
  const claims = await Promise.all([
    submit('newcomer', id, good),
    submit('newcomer', id, bad),
    submit('newcomer', id, bad),
  ])
  expect(claims.map(findingOf)).toEqual(['granted', 'granted', 'granted'])
  expect(titles().at(-1)).toBe(approved[0])
  const { oid } = personByKey('newcomer')
  expect(store.read().portal.attempts[`${oid}/${contoso}`]?.failures).toBe(0)
})

test('nobody claims a company that has recovery switched off, or that becomes so', async () => {
  const { begin, store, submit } = openClaims()
  await expect(begin('newcomer', 'northwind')).rejects.toThrow('recovery_disabled')
  const { id } = await begin('newcomer')
  store.change(({ portal }) => {
    for (const company of portal.companies) company.recovery = false
  })
  await expect(submit('newcomer', id, good)).rejects.toThrow('recovery_disabled')
  expect(store.read().portal.attempts).toEqual({})
})

test('whoever is signed in to the company leaves it first', async () => {
  const { as, begin, submit } = openClaims()
  const { id } = await begin('two-companies')
  const params = { companyId: contoso }
  await as('two-companies')('companySignIn', { params })
  await expect(begin('two-companies')).rejects.toThrow('signed_in_there')
  await expect(submit('two-companies', id, good)).rejects.toThrow('signed_in_there')

  await as('two-companies')('companySignIn', { params: { companyId: companyIdOf('fabrikam') } })
  await as('two-companies')('companySignOut', { params })
  expect(findingOf(await submit('two-companies', id, good))).toBe('granted')
})

test('signing out of a company ends no session elsewhere', async () => {
  const { as, store } = openClaims()
  const fabrikam = { companyId: companyIdOf('fabrikam') }
  await as('two-companies')('companySignIn', { params: fabrikam })
  await as('two-companies')('companySignOut', { params: { companyId: contoso } })
  expect(Object.values(store.read().portal.sessions)).toEqual([fabrikam.companyId])
})

test('a region that is down takes and shows no claim, and nothing is lost', async () => {
  const { begin, look, store, submit } = openClaims()
  const { id } = await begin('newcomer', 'contoso-labs')
  store.change(({ conditions }) => {
    conditions.outages = ['EU']
  })
  await expect(begin('newcomer', 'contoso-labs')).rejects.toThrow('region_unavailable')
  await expect(submit('newcomer', id, good)).rejects.toThrow('region_unavailable')
  await expect(look('newcomer', id)).rejects.toThrow('region_unavailable')
  store.change(({ conditions }) => {
    conditions.outages = []
  })
  expect(findingOf(await submit('newcomer', id, good))).toBe('granted')
})

test('nobody sees or uses the claim of somebody else', async () => {
  const { as, begin, look, submit } = openClaims()
  const { id } = await begin('newcomer')
  await expect(look('app-admin', id)).rejects.toThrow('not_found')
  await expect(submit('app-admin', id, good)).rejects.toThrow('not_found')
  await expect(
    as('app-admin')('claimRegistrationDeleted', { params: { claimId: id } }),
  ).rejects.toThrow('not_found')
})

test('a locked company is told before anybody types, with the end of the lock', async () => {
  const backend = openClaims('owner-left-locked')
  expect(await standing(backend)).toMatchObject({ lockedUntil: iso(start + hours(11)) })
  backend.pass(hours(11) + minutes(1))
  expect(await standing(backend)).toMatchObject({ lockedUntil: null, attemptsLeft: 3 })
})
