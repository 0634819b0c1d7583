import { newId } from '#mocks/world/ids.ts'
import type {
  Application,
  AppRoleAssignment,
  AskedPermission,
  Grant,
  ServicePrincipal,
} from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import { addGrant, mayConsentForAll, mayConsentToDelegated } from '../directory.ts'
import { DirectoryRefusal, found, principalOf, type Act } from './act.ts'
import { record } from './audit.ts'
import { graphPrincipal } from './microsoft-graph.ts'
import { enrol } from './registrations.ts'
import { mayGrant } from './rights.ts'

/** Gives a service principal an application permission of Microsoft Graph. It takes effect at once. */
export function assignAppRole(
  act: Act,
  principal: ServicePrincipal,
  name: string,
): AppRoleAssignment {
  const { world, actor, now } = act
  if (!mayConsentForAll(actor)) throw new DirectoryRefusal('Authorization_RequestDenied')
  if (principal.appRoles.some((role) => role.name === name))
    throw new DirectoryRefusal('Request_BadRequest')
  const assignment = { id: newId(world), name, grantedAt: now, grantedBy: actor.oid }
  principal.appRoles.push(assignment)
  const targets = [graphPrincipal(principal.tenantId), principal]
  record(act, 'Add app role assignment to service principal', targets, name)
  return assignment
}

/** The admin centre's button: all that the registration asks for, or nothing; and nothing else from then on. */
export function grantAdminConsent(act: Act, application: Application) {
  const { world, actor } = act
  const { asks, clientId, tenantId } = application
  if (!mayGrant(actor, application)) throw new DirectoryRefusal('Authorization_RequestDenied')
  const principal = principalOf(world, application) ?? enrol(act, application)
  for (const other of grantedBeyondAsks(world, application))
    revokePermission(act, application, other)
  const missing = asks.filter((asked) => !isConsented(world, application, asked))
  const scopes = missing.filter(({ type }) => type === 'delegated').map(({ name }) => name)
  for (const { name, type } of missing) {
    if (type === 'application') assignAppRole(act, principal, name)
  }
  if (scopes.length > 0) {
    addGrant(world, { clientId, tenantId, oid: null, scopes })
    const targets = [graphPrincipal(tenantId), principal]
    record(act, 'Add delegated permission grant', targets, scopes.join(' '))
  }
  record(act, 'Consent to application', [principal])
}

/** Has an administrator granted this permission for the organization? */
export function isConsented(
  world: World,
  application: Application,
  { name, type }: AskedPermission,
): boolean {
  return type === 'application'
    ? (principalOf(world, application)?.appRoles.some((role) => role.name === name) ?? false)
    : world.microsoft.grants.some((it) => isForAll(it, application) && it.scopes.includes(name))
}

export const isSame = (a: AskedPermission, b: AskedPermission) =>
  a.name === b.name && a.type === b.type

/** What was granted for everybody and is asked for no longer. */
export function grantedBeyondAsks(world: World, application: Application): AskedPermission[] {
  const roles = principalOf(world, application)?.appRoles ?? []
  const scopes = world.microsoft.grants
    .filter((grant) => isForAll(grant, application))
    .flatMap((grant) => grant.scopes)
  const granted: AskedPermission[] = [
    ...roles.map(({ name }) => ({ name, type: 'application' as const })),
    ...scopes.map((name) => ({ name, type: 'delegated' as const })),
  ]
  return granted.filter((it) => !application.asks.some((asked) => isSame(asked, it)))
}

/** Takes a granted permission away again. The registration goes on asking for it. */
export function revokePermission(
  act: Act,
  application: Application,
  { name, type }: AskedPermission,
) {
  const { world, actor } = act
  if (!mayConsentToDelegated(actor)) throw new DirectoryRefusal('Authorization_RequestDenied')
  const principal = found(principalOf(world, application))
  const targets = [graphPrincipal(application.tenantId), principal]
  if (type === 'application') {
    principal.appRoles = principal.appRoles.filter((role) => role.name !== name)
    record(act, 'Remove app role assignment from service principal', targets, name)
  } else {
    for (const grant of world.microsoft.grants) {
      if (isForAll(grant, application)) grant.scopes = grant.scopes.filter((it) => it !== name)
    }
    record(act, 'Remove delegated permission grant', targets, name)
  }
}

const isForAll = ({ clientId, tenantId, oid }: Grant, application: Application) =>
  clientId === application.clientId && tenantId === application.tenantId && oid === null
