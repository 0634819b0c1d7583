import { expect, test } from 'vitest'
import { Access, can, highest, type Area } from './access.ts'

const reader: Access = { role: 'read-only-admin', accessManagement: false }
const customAppAdmin: Access = { role: 'custom-app-admin', accessManagement: false }
const intuneAppAdmin: Access = { role: 'intune-app-admin', accessManagement: false }
const fullAdmin: Access = { role: 'full-admin', accessManagement: false }
const accessManager: Access = { role: 'full-admin', accessManagement: true }

/** From the lowest to the highest: the columns of the table below. */
const levels = [reader, customAppAdmin, intuneAppAdmin, fullAdmin, accessManager]

/** The product's own table, written down a second time by hand: r read, w read and write, - nothing. */
const promised: Record<Area, string> = {
  catalog: 'r r r r r',
  customApps: 'r w r w w',
  binaryFreeApps: 'r r w w w',
  deployments: 'r - w w w',
  discovery: 'r - w w w',
  domains: '- - - - w',
  events: 'r - r r r',
  migration: 'r - - w w',
  company: 'r r r w w',
  users: 'r - - - w',
  environments: 'r r w w w',
  connections: 'r r - w w',
  branding: 'r - w w w',
  notifications: 'r - w w w',
  syncSchedule: 'r - w w w',
  naming: 'r - w w w',
  templates: 'r - w w w',
}

const cells = (Object.keys(promised) as Area[]).flatMap((area) =>
  promised[area].split(' ').map((cell, index) => [area, index, cell] as const),
)

test.each(cells)('%s, level %i: %s', (area, index, cell) => {
  const access = levels[index] ?? reader
  expect(can(access, `${area}.read`)).toBe(cell === 'r' || cell === 'w')
  expect(can(access, `${area}.write`)).toBe(cell === 'w')
})

test('every level has its column in every area', () => {
  expect(cells).toHaveLength(17 * levels.length)
})

test('of several ways to have access the highest counts, in whatever order they come', () => {
  for (const [rank, access] of levels.entries()) {
    const lower = levels.slice(0, rank)
    expect(highest([access, ...lower])).toEqual(access)
    expect(highest([...lower, access])).toEqual(access)
  }
  expect(highest([])).toBeNull()
})

test('nobody manages access without being Full Admin', () => {
  for (const { role } of levels) {
    expect(Access.safeParse({ role, accessManagement: true }).success).toBe(role === 'full-admin')
    expect(Access.safeParse({ role, accessManagement: false }).success).toBe(true)
  }
})
