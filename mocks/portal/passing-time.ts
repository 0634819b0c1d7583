import { statusAfter } from '#src/domain/deploying.ts'
import type { Store } from '#mocks/world/store.ts'
import type { World } from '#mocks/world/state.ts'
import { eventCatalogue } from './event-catalogue.ts'
import { idIn, type Caller, type Context } from './context.ts'

/** The portal itself, where nobody else did it. */
const portalItself: Caller = {
  oid: '',
  tenantId: '',
  name: 'Holdfast',
  email: 'service@holdfast.example',
  roles: [],
}

/** What happens by itself when its time comes: whoever asks next finds it done. */
export function letTimePass(store: Store) {
  const now = store.now()
  if (isAnythingDue(store.read(), now))
    store.change((world) => {
      settleDeployments(world, now)
      endSupportAccess({ world, caller: portalItself, now })
    })
}

const isAnythingDue = ({ portal }: World, now: number) =>
  portal.deployments.some((one) => statusAfter(one, now) !== one.status) ||
  portal.companies.some(({ support }) => support && support.until <= now)

function settleDeployments({ portal }: World, now: number) {
  for (const deployment of portal.deployments) deployment.status = statusAfter(deployment, now)
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
        description: `The time of the support at ${company.name} was over, so its access ended.`,
        changes: [{ name: 'Grant Access', before: 'On', after: 'Off' }],
      }),
    })
    company.support = null
  }
}
