import {
  graphPermissions,
  type GraphPermission,
} from '#mocks/microsoft/applications/microsoft-graph.ts'
import type { AskedPermission } from '#mocks/world/microsoft-state.ts'

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
