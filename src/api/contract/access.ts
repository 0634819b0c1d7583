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

type Grant = '-' | 'R' | 'RW'
type Level = Exclude<Role, 'full-admin'> | 'full-admin' | 'access-manager'
const levels = [
  'read-only-admin',
  'custom-app-admin',
  'intune-app-admin',
  'full-admin',
  'access-manager',
] as const satisfies readonly Level[]

/** The permission matrix of the product: one row an area, one column a level, in the order of `levels`. */
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

const levelOf = ({ role, accessManagement }: Access): Level =>
  accessManagement ? 'access-manager' : role

/** The only reader of the matrix: the navigation, the pages, the controls and the backend all ask here. */
export function can(access: Access, permission: Permission): boolean {
  const [area, wish] = permission.split('.') as [Area, 'read' | 'write']
  const grant = matrix[area][levels.indexOf(levelOf(access))]
  return grant === 'RW' || (grant === 'R' && wish === 'read')
}

/** The highest of all the ways a person holds access to a company: directly and through groups. */
export function highest(all: readonly Access[]): Access | null {
  const rank = (access: Access) => levels.indexOf(levelOf(access))
  return all.toSorted((a, b) => rank(b) - rank(a))[0] ?? null
}
