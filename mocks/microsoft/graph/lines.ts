import { createOperations } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import { graphAppRoles } from './app-roles.ts'
import { graphApplications } from './applications.ts'
import { graphDirectoryAudits } from './directory-audits.ts'
import { graphDirectoryRoles } from './directory-roles.ts'
import { graphGroups } from './groups.ts'
import { graphMe } from './me.ts'
import { graphOrganization } from './organization.ts'
import { graphPasswords } from './passwords.ts'
import { refuseWith } from './refusals.ts'
import { graphServicePrincipals } from './service-principals.ts'

const families = [
  graphMe,
  graphOrganization,
  graphDirectoryRoles,
  graphApplications,
  graphPasswords,
  graphServicePrincipals,
  graphAppRoles,
  graphDirectoryAudits,
  graphGroups,
]

export function graphLines(store: Store) {
  const operation = createOperations(store, refuseWith)
  return families.flatMap((make) => make(operation, store))
}
