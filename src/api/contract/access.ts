import * as z from 'zod/mini'

export const Role = z.enum([
  'full-admin',
  'intune-app-admin',
  'custom-app-admin',
  'read-only-admin',
])
export type Role = z.infer<typeof Role>

/** What a person may be in a company. Access Management exists only on top of Full Admin. */
export const Access = z.object({ role: Role, accessManagement: z.boolean() }).check(
  z.refine(({ role, accessManagement }) => role === 'full-admin' || !accessManagement, {
    message: 'accessManagementNeedsFullAdmin',
  }),
)
export type Access = z.infer<typeof Access>

const areas = [
  'catalog',
  'customApps',
  'binaryFreeApps',
  'deployments',
  'discovery',
  'domains',
  'events',
  'migration',
  'company',
  'users',
  'environments',
  'connections',
  'branding',
  'notifications',
  'syncSchedule',
  'naming',
  'templates',
] as const
export type Area = (typeof areas)[number]
export type Permission = `${Area}.${'read' | 'write'}`

/** Role and Access Management in one word, from the least to the most: what a person is given in a single choice. */
export const AccessLevel = z.enum(
  ['read-only-admin', 'custom-app-admin', 'intune-app-admin', 'full-admin', 'access-manager'],
  { message: 'required' },
)
export type AccessLevel = z.infer<typeof AccessLevel>

type Grant = '-' | 'R' | 'RW'

/** The permission matrix of the product: one row an area, one column a level. */
// prettier-ignore
const matrix: Record<Area, readonly [Grant, Grant, Grant, Grant, Grant]> = {
  catalog:        ['R', 'R',  'R',  'R',  'R'],
  customApps:     ['R', 'RW', 'R',  'RW', 'RW'],
  binaryFreeApps: ['R', 'R',  'RW', 'RW', 'RW'],
  deployments:    ['R', '-',  'RW', 'RW', 'RW'],
  discovery:      ['R', '-',  'RW', 'RW', 'RW'],
  domains:        ['-', '-',  '-',  '-',  'RW'],
  events:         ['R', '-',  'R',  'R',  'R'],
  migration:      ['R', '-',  '-',  'RW', 'RW'],
  company:        ['R', 'R',  'R',  'RW', 'RW'],
  users:          ['R', '-',  '-',  '-',  'RW'],
  environments:   ['R', 'R',  'RW', 'RW', 'RW'],
  connections:    ['R', 'R',  '-',  'RW', 'RW'],
  branding:       ['R', '-',  'RW', 'RW', 'RW'],
  notifications:  ['R', '-',  'RW', 'RW', 'RW'],
  syncSchedule:   ['R', '-',  'RW', 'RW', 'RW'],
  naming:         ['R', '-',  'RW', 'RW', 'RW'],
  templates:      ['R', '-',  'RW', 'RW', 'RW'],
}

export const levelOf = ({ role, accessManagement }: Access): AccessLevel =>
  accessManagement ? 'access-manager' : role

export const accessAt = (level: AccessLevel): Access =>
  level === 'access-manager'
    ? { role: 'full-admin', accessManagement: true }
    : { role: level, accessManagement: false }

/** The only reader of the matrix: the navigation, the pages, the controls and the backend all ask here. */
export function can(access: Access, permission: Permission): boolean {
  const [area, wish] = permission.split('.') as [Area, 'read' | 'write']
  const grant = matrix[area][rankOf(access)]
  return grant === 'RW' || (grant === 'R' && wish === 'read')
}

/** The highest of all the ways a person holds access to a company: directly and through groups. */
export function highest(all: readonly Access[]): Access | null {
  return all.toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? null
}

const rankOf = (access: Access) => AccessLevel.options.indexOf(levelOf(access))
