import { can } from '#src/api/contract/access.ts'
import { statusAfter } from '#src/domain/deploying.ts'
import { hours } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import type { Company, World } from '#mocks/world/state.ts'
import { addressesOf, idIn, missingIn, type Caller, type Context } from './context.ts'
import { synchronizeAll } from './deployments.ts'
import { eventCatalogue, supportAccess } from './event-catalogue.ts'
import { send } from './records.ts'

/** The portal itself, where nobody else did it. */
const portalItself: Caller = {
  oid: '',
  tenantId: '',
  name: 'Holdfast',
  email: 'service@holdfast.example',
  roles: [],
  signedInAt: 0,
}

const nightlyJob: Caller = { ...portalItself, email: 'sync-service@holdfast.example' }

/** What happens by itself when its time comes: whoever asks next finds it done. */
export function letTimePass(store: Store) {
  const now = store.now()
  if (isAnythingDue(store.read(), now))
    store.change((world) => {
      settleDeployments(world, now)
      synchronizeByNight({ world, caller: portalItself, now })
      endSupportAccess({ world, caller: portalItself, now })
      tellOfLostPermissions({ world, caller: portalItself, now })
    })
}

const isAnythingDue = (world: World, now: number) =>
  world.portal.synchronizedAt < lastNight(now) ||
  world.portal.deployments.some((one) => statusAfter(one, now) !== one.status) ||
  world.portal.companies.some(
    (company) =>
      (company.support && company.support.until <= now) ||
      lossToTell(world, company, now).length > 0,
  )

function settleDeployments({ portal }: World, now: number) {
  for (const deployment of portal.deployments) deployment.status = statusAfter(deployment, now)
}

/** The job runs at two, UTC; of the nights in which nobody looked, the last one tells all. */
const lastNight = (now: number) => Math.floor((now - hours(2)) / hours(24)) * hours(24) + hours(2)

function synchronizeByNight(context: Context) {
  const { portal } = context.world
  const night = lastNight(context.now)
  if (portal.synchronizedAt >= night) return
  portal.synchronizedAt = night
  synchronizeAll({ world: context.world, caller: nightlyJob, now: night })
}

function endSupportAccess(context: Context) {
  const { companies, events } = context.world.portal
  for (const company of companies) {
    if (!company.support || company.support.until > context.now) continue
    events.push({
      id: idIn(context),
      companyId: company.id,
      // It ended then, whenever it is noticed.
      at: company.support.until,
      actor: context.caller.email,
      ...eventCatalogue.supportSettingsUpdated({
        company: company.name,
        before: supportAccess(company.support),
        after: supportAccess(null),
        description: `The time of the support at ${company.name} was over, so its access ended.`,
      }),
    })
    company.support = null
  }
}

/** The permissions that are missing, if an hour has passed since somebody was told. */
function lossToTell(world: World, { environment: { connection } }: Company, now: number) {
  if (!connection || now - (connection.lossToldAt ?? -Infinity) < hours(1)) return []
  return missingIn(world, connection.tenantId)
}

/** Every hour, as long as it lasts, those hear of it who can reconnect. Hours in which nobody asked count as one. */
function tellOfLostPermissions(context: Context) {
  const { world, now } = context
  for (const company of world.portal.companies) {
    const { connection } = company.environment
    const missing = lossToTell(world, company, now)
    if (!connection || missing.length === 0) continue
    connection.lossToldAt = now
    const healers = addressesOf(world, company, (access) => can(access, 'environments.write'))
    for (const to of healers) {
      send(context, {
        to,
        subject: 'Intune Permissions Issue Detected',
        heading: `${company.name} has lost permissions in Intune`,
        lines: [
          `Microsoft no longer grants: ${missing.join(', ')}.`,
          'Until they are back, what needs them stands still. Nothing is lost by it.',
          'An administrator of the tenant gives them back with Reconnect. Until then this mail comes every hour.',
        ],
        action: { label: 'Open Environments', path: `/c/${company.id}/settings/environments` },
      })
    }
  }
}
