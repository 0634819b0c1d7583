import { expect, test } from 'vitest'
import { mayLetIn, stillStands } from './consent.ts'
import { roleTemplates } from './directory-roles.ts'

const ids = (...roles: (keyof typeof roleTemplates)[]) => roles.map((role) => roleTemplates[role])

test.each([
  [[], false],
  [ids('Global Administrator'), true],
  [ids('Application Administrator'), false],
  [ids('Privileged Role Administrator'), false],
  [ids('Application Administrator', 'Privileged Role Administrator'), true],
  [ids('Cloud Application Administrator', 'Privileged Role Administrator'), true],
  [ids('Cloud Application Administrator'), false],
  [['b79fbf4d-3ef9-4689-8143-76b194e85509'], false],
])('whoever has the roles %j may let the portal in: %s', (roles, may) => {
  expect(mayLetIn(roles)).toBe(may)
})

test('a confirmation stands for an hour, and never for the time before it', () => {
  expect(stillStands(1_000, 1_000)).toBe(true)
  expect(stillStands(1_000, 1_000 + 3_599_999)).toBe(true)
  expect(stillStands(1_000, 1_000 + 3_600_000)).toBe(false)
  expect(stillStands(1_000, 999)).toBe(false)
})
