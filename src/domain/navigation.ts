import { can, type Access, type Permission } from '#src/api/contract/access.ts'
import type { ConnectionState } from '#src/api/contract/company.ts'
import { companyPages, type CompanyPage } from '#src/paths.ts'

interface Condition {
  needs: Permission
  /** Makes sense only while Intune answers. */
  bound?: true
}

const conditions: Record<CompanyPage, Condition> = {
  'app-catalog': { needs: 'catalog.read' },
  deployments: { needs: 'deployments.read', bound: true },
  events: { needs: 'events.read' },
  'settings/company': { needs: 'company.read' },
  'settings/users': { needs: 'users.read' },
  'settings/environments': { needs: 'environments.read' },
}

/** The pages that the navigation offers to somebody with this access, in their order. */
export const visiblePages = (access: Access, connection: ConnectionState): CompanyPage[] =>
  companyPages.filter((page) => {
    const { needs, bound } = conditions[page]
    return can(access, needs) && (!bound || connection === 'connected')
  })
