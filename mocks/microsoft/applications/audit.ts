import { minutes } from '#mocks/world/clock.ts'
import { newId } from '#mocks/world/ids.ts'
import type {
  Application,
  AuditActivity,
  AuditTarget,
  ServicePrincipal,
} from '#mocks/world/microsoft-state.ts'
import type { Act } from './act.ts'

const publicationDelay = minutes(5)

/** Writes down in the directory's log who did what. */
export function record(
  { world, actor, now }: Act,
  activity: AuditActivity,
  targets: (Application | ServicePrincipal)[],
  permission: string | null = null,
) {
  world.microsoft.audits.push({
    id: newId(world),
    tenantId: actor.tenantId,
    activity,
    at: now,
    by: actor.oid,
    targets: targets.map(asTarget),
    permission,
    visibleFrom: now + publicationDelay,
  })
}

const asTarget = (it: Application | ServicePrincipal): AuditTarget => ({
  id: it.id,
  type: 'asks' in it ? 'Application' : 'ServicePrincipal',
  name: it.name,
})
