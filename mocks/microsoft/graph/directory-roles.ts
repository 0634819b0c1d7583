import type { Operation } from '#mocks/transport/operation.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { DirectoryRole } from '#mocks/world/microsoft-state.ts'
import type { Store } from '#mocks/world/store.ts'
import { found } from '../applications/act.ts'
import { accountById } from '../directory.ts'
import { collection, graphUrl } from './answers.ts'
import { guarded } from './guarded.ts'

/** The directory roles of the signed-in person. */
export const graphDirectoryRoles = (operation: Operation, store: Store) =>
  ['memberOf', 'transitiveMemberOf'].map((relation) =>
    operation(
      'graphDirectoryRoles',
      'get',
      `${graphUrl}/me/${relation}/microsoft.graph.directoryRole`,
      guarded(['Directory.Read.All'], ({ claims, request }) => {
        const { roles, tenantId } = found(accountById(store.read(), claims.oid))
        const items = roles.map((role) => roleEntity(tenantId, role))
        return collection(request, 'directoryRoles', items)
      }),
    ),
  )

const roleTemplates: Record<DirectoryRole, string> = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'Application Administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
}

const roleEntity = (tenantId: string, role: DirectoryRole) => ({
  '@odata.type': '#microsoft.graph.directoryRole',
  id: idFrom(`directory-role/${tenantId}/${role}`),
  displayName: role,
  roleTemplateId: roleTemplates[role],
})
