import { newId } from '#mocks/world/ids.ts'
import type { Account } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import { addGrant, managesApplications } from '../directory.ts'
import type { Application } from '../publishers.ts'
import { DirectoryRefusal, found, principalOf, type Act } from './act.ts'
import { record } from './audit.ts'
import { graphPrincipal } from './microsoft-graph.ts'
import { enrol } from './registrations.ts'

/** Who may let an application of another publisher in, with all that it asks for. */
export const mayLetIn = ({ roles }: Account) =>
  roles.includes('Global Administrator') ||
  (managesApplications(roles) && roles.includes('Privileged Role Administrator'))

/** An administrator accepts for the whole organization. What was taken away before is there again. */
export function letIn(act: Act, publisher: Application) {
  const { world, actor, now } = act
  if (!mayLetIn(actor)) throw new DirectoryRefusal('Authorization_RequestDenied')
  const { clientId, asks } = publisher
  const { tenantId } = actor
  const principal = principalOf(world, { tenantId, clientId }) ?? enrol(act, publisher)
  const targets = [graphPrincipal(tenantId), principal]
  for (const { name, type } of asks) {
    if (type === 'delegated') addGrant(world, { clientId, tenantId, oid: null, scopes: [name] })
    else if (!principal.appRoles.some((role) => role.name === name)) {
      principal.appRoles.push({ id: newId(world), name, grantedAt: now, grantedBy: actor.oid })
      record(act, 'Add app role assignment to service principal', targets, name)
    }
  }
  record(act, 'Consent to application', [principal])
}

/** An administrator takes permissions of an application away again. */
export function takeBack(act: Act, clientId: string, permissions: readonly string[]) {
  const { world, actor } = act
  if (!mayLetIn(actor)) throw new DirectoryRefusal('Authorization_RequestDenied')
  const { tenantId } = actor
  const principal = found(principalOf(world, { tenantId, clientId }))
  const targets = [graphPrincipal(tenantId), principal]
  principal.appRoles = principal.appRoles.filter(({ name }) => !permissions.includes(name))
  for (const name of permissions)
    record(act, 'Remove app role assignment from service principal', targets, name)
}

/** The application permissions of this publisher that the tenant has not granted, or no longer. */
export function notGranted(world: World, tenantId: string, { clientId, asks }: Application) {
  const granted = principalOf(world, { tenantId, clientId })?.appRoles.map(({ name }) => name) ?? []
  return asks
    .filter(({ name, type }) => type === 'application' && !granted.includes(name))
    .map(({ name }) => name)
}
