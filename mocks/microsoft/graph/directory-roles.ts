import { roleTemplates } from '#src/domain/directory-roles.ts'
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
      'GET',
      `${graphUrl}/me/${relation}/microsoft.graph.directoryRole`,
      guarded(['Directory.Read.All'], ({ claims, request }) => {
        const { roles, tenantId } = found(accountById(store.read(), claims.oid))
        const items = roles.map((role) => roleEntity(tenantId, role))
        return collection(request, 'directoryRoles', items)
      }),
    ),
  )

const roleEntity = (tenantId: string, role: DirectoryRole) => ({
  '@odata.type': '#microsoft.graph.directoryRole',
  id: idFrom(`directory-role/${tenantId}/${role}`),
  displayName: role,
  roleTemplateId: roleTemplates[role],
})
