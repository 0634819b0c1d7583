import type { Account, Application, ServicePrincipal } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'

/** Somebody acts on their own directory: the world as a draft, who acts, and the simulated instant. */
export interface Act {
  world: World
  actor: Account
  now: number
}

/** Graph's names for what a directory does not allow. */
export type RefusalCode =
  | 'Authorization_RequestDenied'
  | 'Authentication_MSGraphPermissionMissing'
  | 'CredentialTypeNotAllowedAsPerAppPolicy'
  | 'NoBackingApplicationObject'
  | 'Request_BadRequest'
  | 'Request_MultipleObjectsWithSameKeyValue'
  | 'Request_ResourceNotFound'
  | 'Request_UnsupportedQuery'

/** Thrown in the middle of a change, it leaves no trace of it in the world. */
export class DirectoryRefusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(code)
    this.name = 'DirectoryRefusal'
    this.code = code
  }
}

/** What has been deleted, and what belongs to another tenant, is as good as nothing. */
export const applicationsIn = ({ microsoft }: World, tenantId: string): Application[] =>
  microsoft.applications.filter((it) => it.tenantId === tenantId && it.deletedAt === null)

export const applicationIn = (world: World, tenantId: string, id: string): Application =>
  found(applicationsIn(world, tenantId).find((it) => it.id === id))

export const principalsIn = ({ microsoft }: World, tenantId: string): ServicePrincipal[] =>
  microsoft.servicePrincipals.filter((it) => it.tenantId === tenantId && it.deletedAt === null)

export const principalIn = (world: World, tenantId: string, id: string): ServicePrincipal =>
  found(principalsIn(world, tenantId).find((it) => it.id === id))

export const principalOf = (
  world: World,
  { tenantId, clientId }: Pick<Application, 'tenantId' | 'clientId'>,
): ServicePrincipal | undefined =>
  principalsIn(world, tenantId).find((it) => it.clientId === clientId)

export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new DirectoryRefusal('Request_ResourceNotFound')
  return thing
}
