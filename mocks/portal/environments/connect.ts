import { IntunePermission } from '#src/api/contract/environments.ts'
import { mayLetIn, stillStands } from '#src/domain/consent.ts'
import { portal, portalSecret } from '#mocks/microsoft/publishers.ts'
import type { Company } from '#mocks/world/state.ts'
import { appToken, MicrosoftUnreachable, readToken, type Reach } from '../claims/microsoft.ts'
import { companyOf, iso, Refusal, type Context, type In, type Out } from '../context.ts'
import { eventCatalogue } from '../event-catalogue.ts'
import type { Asking } from '../implement.ts'
import { record } from '../records.ts'
import { shown } from './environment.ts'

/**
 * Connects the tenant that the caller's own token names, never one that an address names. That the portal was
 * let in there, Microsoft itself has to show; that an administrator wants it for this company and now, a token.
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
      // The consent at Microsoft may be old and meant for somebody else: who connects a tenant first needs
      // one of its administrators now.
      const administrator = administratorFor(then, company.id)
      if (!again && !administrator) throw new Refusal('administrator_needed')
      const { connectedAt } = environment.connection ?? { connectedAt: then.now }
      environment.connection = { tenantId, connectedAt }
      forgetApprovals(then, company.id)
      record(
        then,
        company.id,
        eventCatalogue.intuneConnected({
          tenantId,
          ...(!again && administrator && { administrator }),
          description: `${then.caller.email} ${again ? 'connected Intune again' : 'connected Intune'} for ${company.name}.`,
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
    return (then) => ({
      tenantIdEnd: tenantId.slice(-5),
      checkedAt: iso(then.now),
      missing,
      administrator: connection !== null || administratorFor(then, params.companyId) !== null,
    })
  },
})

/** What an administrator is asked, who need not know the portal: which company it is. */
export const showApproval = (
  context: Context,
  { params }: In<'intuneApprovalGet'>,
): Out<'intuneApprovalGet'> => ({
  company: companyOf(context, params.companyId).name,
  tenantIdEnd: context.caller.tenantId.slice(-5),
})

/** The token says which tenant it is, and that this person may decide for it. */
export function approveIntune(
  context: Context,
  { params }: In<'intuneApprove'>,
): Out<'intuneApprove'> {
  const { world, caller, now } = context
  const { id: companyId } = companyOf(context, params.companyId)
  if (!mayLetIn(caller.roles)) throw new Refusal('administrator_needed')
  const { approvals } = world.portal
  world.portal.approvals = approvals.filter(
    (one) => one.companyId !== companyId || one.tenantId !== caller.tenantId,
  )
  world.portal.approvals.push({
    companyId,
    tenantId: caller.tenantId,
    by: caller.email,
    at: now,
  })
  return null
}

/** Which administrator stands behind connecting the caller's tenant to a company: the caller, or one who has just confirmed it. */
function administratorFor({ world, caller, now }: Context, companyId: string): string | null {
  if (mayLetIn(caller.roles)) return caller.email
  const approval = world.portal.approvals.find(
    (one) =>
      one.companyId === companyId && one.tenantId === caller.tenantId && stillStands(one.at, now),
  )
  return approval?.by ?? null
}

function forgetApprovals({ world }: Context, company: string) {
  world.portal.approvals = world.portal.approvals.filter(({ companyId }) => companyId !== company)
}

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
