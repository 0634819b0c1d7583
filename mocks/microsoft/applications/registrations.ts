import { days } from '#mocks/world/clock.ts'
import { newId } from '#mocks/world/ids.ts'
import type {
  Application,
  AskedPermission,
  ServicePrincipal,
} from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import { applicationsIn, DirectoryRefusal, found, principalOf, type Act } from './act.ts'
import { record } from './audit.ts'
import { requireManager } from './rights.ts'

/** What the admin centre asks for on behalf of every new registration. */
export const usualAsks: AskedPermission[] = [{ name: 'User.Read', type: 'delegated' }]

/** Any member may register an application, and manages it from then on. Stories choose the ids themselves. */
export function registerApplication(
  act: Act,
  name: string,
  asks: AskedPermission[],
  ids = { id: newId(act.world), clientId: newId(act.world) },
): Application {
  const { world, actor, now } = act
  const application: Application = {
    ...ids,
    tenantId: actor.tenantId,
    name: checkedName(name),
    createdAt: now,
    createdBy: actor.oid,
    asks,
    secrets: [],
    disabled: false,
    deletedAt: null,
  }
  world.microsoft.applications.push(application)
  record(act, 'Add application', [application])
  return application
}

/** The admin centre makes the service principal along with the registration. Graph leaves it to the caller. */
export function createServicePrincipal(
  act: Act,
  clientId: string,
  id = newId(act.world),
): ServicePrincipal {
  const { world, actor } = act
  const application = applicationsIn(world, actor.tenantId).find((it) => it.clientId === clientId)
  if (!application) throw new DirectoryRefusal('NoBackingApplicationObject')
  requireManager(act, application)
  if (principalOf(world, application))
    throw new DirectoryRefusal('Request_MultipleObjectsWithSameKeyValue')
  return enrol(act, application, id)
}

/** What an application is in a tenant. Whoever consents need not manage it: Microsoft makes this for them. */
export function enrol(
  act: Act,
  { clientId, name }: Pick<Application, 'clientId' | 'name'>,
  id = newId(act.world),
): ServicePrincipal {
  const { world, actor, now } = act
  const { tenantId } = actor
  const principal = { id, clientId, tenantId, name, createdAt: now, appRoles: [], deletedAt: null }
  world.microsoft.servicePrincipals.push(principal)
  record(act, 'Add service principal', [principal])
  return principal
}

export function renameApplication(act: Act, application: Application, name: string) {
  requireManager(act, application)
  application.name = checkedName(name)
  const principal = principalOf(act.world, application)
  if (principal) principal.name = application.name
  record(act, 'Update application', [application])
}

/** Asking is not having: what was granted before stays granted. */
export function changeAsks(act: Act, application: Application, asks: AskedPermission[]) {
  requireManager(act, application)
  application.asks = asks
  record(act, 'Update application', [application])
}

export function switchApplication(act: Act, application: Application, on: boolean) {
  requireManager(act, application)
  application.disabled = !on
  record(act, 'Update application', [application])
}

/** It takes its service principal along, and what people consented to is forgotten at once. */
export function deleteApplication(act: Act, application: Application) {
  requireManager(act, application)
  const { microsoft } = act.world
  const { clientId, tenantId } = application
  const principal = principalOf(act.world, application)
  application.deletedAt = act.now
  microsoft.grants = microsoft.grants.filter(
    (grant) => grant.clientId !== clientId || grant.tenantId !== tenantId,
  )
  record(act, 'Delete application', [application])
  if (!principal) return
  principal.deletedAt = act.now
  record(act, 'Remove service principal', [principal])
}

const restorableFor = days(30)

export const restorableUntil = ({ deletedAt }: Application) => (deletedAt ?? 0) + restorableFor

/** The deleted registrations that can still be brought back. */
export const restorableIn = ({ microsoft }: World, tenantId: string, now: number): Application[] =>
  microsoft.applications.filter(
    (it) => it.tenantId === tenantId && it.deletedAt !== null && now < restorableUntil(it),
  )

/** Brings it back as it was, with its service principal and what is granted to that. */
export function restoreApplication(act: Act, id: string) {
  const { world, actor, now } = act
  const application = found(restorableIn(world, actor.tenantId, now).find((it) => it.id === id))
  requireManager(act, application)
  application.deletedAt = null
  record(act, 'Restore application', [application])
  const principal = world.microsoft.servicePrincipals.find(
    ({ clientId }) => clientId === application.clientId,
  )
  if (!principal) return
  principal.deletedAt = null
  record(act, 'Restore service principal', [principal])
}

function checkedName(name: string) {
  const trimmed = name.trim()
  if (!trimmed || trimmed.length > 120) throw new DirectoryRefusal('Request_BadRequest')
  return trimmed
}
