import { IntunePermission } from '#src/api/contract/environments.ts'
import { portal, portalSecret } from '#mocks/microsoft/publishers.ts'
import type { Company } from '#mocks/world/state.ts'
import { appToken, MicrosoftUnreachable, readToken, type Reach } from '../claims/microsoft.ts'
import { companyOf, iso, Refusal, type Context } from '../context.ts'
import { eventCatalogue } from '../event-catalogue.ts'
import type { Asking } from '../implement.ts'
import { record } from '../records.ts'
import { shown } from './environment.ts'

/**
 * Connects the tenant that the caller's own token names, never one that an address names. That somebody who
 * may do so let the portal in there, Microsoft itself has to show.
 */
export const connectIntune = (reach: Reach): Asking<'intuneConnect'> => ({
  async ask(context, { params }) {
    const { tenantId } = context.caller
    guardTenant(context, companyOf(context, params.companyId))
    const missing = await missingAt(reach, tenantId)
    return (then) => {
      const company = companyOf(then, params.companyId)
      guardTenant(then, company)
      if (missing.length > 0) throw new Refusal('consent_missing', { missing: missing.join(' ') })
      const { environment } = company
      const again = environment.connection !== null
      environment.connection ??= { tenantId, connectedAt: then.now }
      record(
        then,
        company.id,
        eventCatalogue.intuneConnected({
          description: `${then.caller.email} ${again ? 'connected Intune again' : 'connected Intune'} for ${company.name}.`,
          facts: [{ name: 'Connection Identifier', value: tenantId }],
        }),
      )
      return shown(then.world, company)
    }
  },
})

/** Looks at Microsoft now. Before there is a connection it looks at the tenant that would be connected. */
export const checkIntune = (reach: Reach): Asking<'intuneHealth'> => ({
  async ask(context, { params }) {
    const { connection } = companyOf(context, params.companyId).environment
    const tenantId = connection?.tenantId ?? context.caller.tenantId
    const missing = await missingAt(reach, tenantId)
    return ({ now }) => ({ tenantIdEnd: tenantId.slice(-5), checkedAt: iso(now), missing })
  },
})

/** One company has one tenant, and one tenant one company. */
function guardTenant({ world, caller: { tenantId } }: Context, company: Company) {
  const stored = company.environment.connection?.tenantId ?? tenantId
  if (stored !== tenantId) {
    throw new Refusal('other_tenant', { expected: stored.slice(-5), found: tenantId.slice(-5) })
  }
  const taken = world.portal.companies.some(
    ({ id, environment }) => id !== company.id && environment.connection?.tenantId === tenantId,
  )
  if (taken) throw new Refusal('tenant_taken')
}

/** A fresh token in the portal's own name says what it may do in a tenant; none is given where nobody let it in. */
async function missingAt(reach: Reach, tenantId: string): Promise<IntunePermission[]> {
  try {
    const answer = await appToken(reach, tenantId, {
      clientId: portal.clientId,
      secret: portalSecret,
    })
    const granted = 'token' in answer ? readToken(answer.token).roles : []
    return IntunePermission.options.filter((permission) => !granted.includes(permission))
  } catch (error) {
    if (error instanceof MicrosoftUnreachable) throw new Refusal('microsoft_unreachable')
    throw error
  }
}
