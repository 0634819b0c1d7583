import { can, type Access, type Permission } from '#src/api/contract/access.ts'
import type { ConnectionState } from '#src/api/contract/company.ts'
import type { CompanyPage } from '#src/paths.ts'

interface Node {
  page: CompanyPage
  needs: Permission
  /** Makes sense only while Intune answers. */
  bound?: true
}

const nodes: Node[] = [
  { page: 'app-catalog', needs: 'catalog.read' },
  { page: 'deployments', needs: 'deployments.read', bound: true },
  { page: 'events', needs: 'events.read' },
  { page: 'settings/company', needs: 'company.read' },
  { page: 'settings/users', needs: 'users.read' },
  { page: 'settings/environments', needs: 'environments.read' },
]

/** The pages that the navigation offers to somebody with this access, in their order. */
export const visiblePages = (access: Access, connection: ConnectionState): CompanyPage[] =>
  nodes
    .filter(({ needs, bound }) => can(access, needs) && (!bound || connection === 'connected'))
    .map(({ page }) => page)
