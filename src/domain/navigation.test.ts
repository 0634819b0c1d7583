import { expect, test } from 'vitest'
import type { Access } from '#src/api/contract/access.ts'
import { visiblePages } from './navigation.ts'

const as = (role: Access['role'], accessManagement = false): Access => ({ role, accessManagement })

const everything = [
  'app-catalog',
  'deployments',
  'events',
  'settings/company',
  'settings/users',
  'settings/environments',
]
const without = (...pages: string[]) => everything.filter((page) => !pages.includes(page))

test.each([
  ['an access manager', as('full-admin', true), everything],
  ['a Full Admin', as('full-admin'), without('settings/users')],
  ['an Intune App Admin', as('intune-app-admin'), without('settings/users')],
  [
    'a Custom App Admin',
    as('custom-app-admin'),
    ['app-catalog', 'settings/company', 'settings/environments'],
  ],
  ['a Read-Only Admin', as('read-only-admin'), everything],
])('%s is offered the pages that the role opens', (_, access, pages) => {
  expect(visiblePages(access, 'connected')).toEqual(pages)
})

test.each(['none', 'consent-lost'] as const)(
  'without Intune (%s) there are no deployments to look at',
  (connection) => {
    expect(visiblePages(as('full-admin', true), connection)).toEqual(without('deployments'))
  },
)
