import { principalOf } from '#mocks/microsoft/applications/act.ts'
import {
  graphPermissions,
  type GraphPermission,
} from '#mocks/microsoft/applications/microsoft-graph.ts'
import type { Application, AskedPermission } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'

export const isSame = (a: AskedPermission, b: AskedPermission) =>
  a.name === b.name && a.type === b.type

/** What was granted for everybody and is asked for no longer. */
export function grantedBeyondAsks(world: World, application: Application): AskedPermission[] {
  const { clientId, tenantId, asks } = application
  const roles = principalOf(world, application)?.appRoles ?? []
  const scopes = world.microsoft.grants
    .filter((it) => it.clientId === clientId && it.tenantId === tenantId && it.oid === null)
    .flatMap((grant) => grant.scopes)
  const granted: AskedPermission[] = [
    ...roles.map(({ name }) => ({ name, type: 'application' as const })),
    ...scopes.map((name) => ({ name, type: 'delegated' as const })),
  ]
  return granted.filter((it) => !asks.some((asked) => isSame(asked, it)))
}

interface Group {
  name: string
  permissions: GraphPermission[]
}

/** The permissions of one type that a search finds, grouped by what their names begin with. */
export function searchPermissions(type: AskedPermission['type'], sought: string): Group[] {
  const text = sought.trim().toLowerCase()
  const found = graphPermissions.filter(
    (it) =>
      it.type === type && [it.name, it.label].some((word) => word.toLowerCase().includes(text)),
  )
  return Object.entries(Object.groupBy(found, ({ name }) => name.split('.', 1)[0] ?? name))
    .map(([name, permissions = []]) => ({ name, permissions }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
