import type { Operation } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import * as z from 'zod/mini'
import { DirectoryRefusal, found, principalIn } from '../applications/act.ts'
import { assignAppRole } from '../applications/consent.ts'
import { graphPrincipal, permissionById } from '../applications/microsoft-graph.ts'
import { collection, entity, graphUrl } from './answers.ts'
import { mayReadApplications } from './applications.ts'
import { assignmentEntity } from './entities.ts'
import { changing, guarded } from './guarded.ts'
import { refuse } from './refusals.ts'
import { hasArrived } from './replication.ts'

const url = `${graphUrl}/servicePrincipals/:id`
const type = 'appRoleAssignments'

const NewAssignment = z.object({
  principalId: z.string(),
  resourceId: z.string(),
  appRoleId: z.string(),
})

/** The grants of application permissions: written from either end, to the one who gets or from the one who gives. */
export function graphAppRoles(operation: Operation, store: Store) {
  const assignAt = (path: string, end: 'principalId' | 'resourceId') =>
    operation(
      'graphAppRoleAssign',
      'POST',
      `${url}/${path}`,
      changing(
        store,
        'AppRoleAssignment.ReadWrite.All',
        NewAssignment,
        (act, { id, body, request }) => {
          const { world, actor } = act
          const { principalId, resourceId, appRoleId } = body
          const { [principalId]: denials = 0 } = world.microsoft.replicating
          // Microsoft says it in either way. Last it is the principal's reference that does not hold yet.
          if (!hasArrived(world, principalId))
            return refuse(denials % 2 === 1 ? 'InvalidReference' : 'Request_ResourceNotFound')
          const principal = principalIn(world, actor.tenantId, principalId)
          const permission = found(permissionById(appRoleId))
          const fits =
            body[end] === id &&
            resourceId === graphPrincipal(actor.tenantId).id &&
            permission.type === 'application'
          if (!fits) throw new DirectoryRefusal('Request_BadRequest')
          const role = assignAppRole(act, principal, permission.name)
          return entity(request, type, assignmentEntity(principal, role), 201)
        },
      ),
    )

  return [
    assignAt('appRoleAssignments', 'principalId'),
    assignAt('appRoleAssignedTo', 'resourceId'),

    operation(
      'graphAppRoleAssignmentList',
      'GET',
      `${url}/appRoleAssignments`,
      guarded(mayReadApplications, ({ claims, request, id }) => {
        const principal = principalIn(store.read(), claims.tid, id)
        const items = principal.appRoles.map((role) => assignmentEntity(principal, role))
        return collection(request, type, items)
      }),
    ),
  ]
}
