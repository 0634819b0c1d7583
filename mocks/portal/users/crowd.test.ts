import { expect, test } from 'vitest'
import { UserSort } from '#src/api/contract/users.ts'
import { plain } from '#src/domain/search.ts'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { crowdOf, entryOf, matcherOf, orders } from './crowd.ts'

const size = 2_345

function gather() {
  const world = beginScenario('large-company', Date.parse('2026-03-02T09:00:00Z'))
  world.sizes.crowd = size
  return crowdOf(world, companyIdOf('contoso'))
}

const everybody = () => {
  const crowd = gather()
  return Array.from({ length: size }, (_, n) => crowd.entryAt(n))
}

test('the text of everybody is what it would be of any other user', () => {
  for (const { user, text } of everybody()) expect(text).toBe(entryOf(user).text)
})

test.each(UserSort.options)('counting gives the order by %s that comparing gives', (sort) => {
  const crowd = gather()
  expect([...crowd.by(sort)].map((n) => crowd.entryAt(n).text)).toEqual(
    everybody()
      .toSorted(orders[sort])
      .map(({ text }) => text),
  )
})

test.each([
  '',
  'haas',
  'ada',
  'l',
  'contoso.example',
  '@',
  '.17',
  '7@c',
  '2345',
  'keiko.haas.',
  'x@',
])('what is found for “%s” is whose text holds it', (typed) => {
  const isMeant = matcherOf(plain(typed))
  const found = everybody().filter((_, n) => isMeant(n))
  expect(found).toEqual(everybody().filter(({ text }) => text.includes(plain(typed))))
})

test('everybody is found by the id and by the address, and nobody beyond', () => {
  const crowd = gather()
  for (const n of [0, 9, 10, size - 1]) {
    const { user } = crowd.entryAt(n)
    expect(crowd.find(user.id)).toEqual(user)
    expect(crowd.withAddress(user.email.toUpperCase())).toEqual(user)
    expect(crowd.withAddress(`x${user.email}`)).toBeNull()
  }
  const { user } = crowd.entryAt(size)
  expect(crowd.find(user.id)).toBeNull()
  expect(crowd.withAddress(user.email)).toBeNull()
})
