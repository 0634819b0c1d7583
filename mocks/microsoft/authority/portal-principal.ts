import { portal } from '../publishers.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { ServicePrincipal } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'

const permission = 'GroupMember.Read.All'

/** The portal's own application in a tenant that a company connected, with what was consented to there. */
export function portalPrincipal(world: World, tenantId: string): ServicePrincipal | null {
  const connection = world.portal.companies
    .map(({ environment }) => environment.connection)
    .find((it) => it?.tenantId === tenantId)
  if (!connection) return null
  const id = idFrom(`portal-principal/${tenantId}`)
  return {
    id,
    clientId: portal.clientId,
    tenantId,
    name: portal.name,
    createdAt: connection.connectedAt,
    deletedAt: null,
    appRoles:
      connection.consent === 'granted'
        ? [{ id, name: permission, grantedAt: connection.connectedAt, grantedBy: id }]
        : [],
  }
}
