import { noAttempts } from '#src/domain/claims.ts'
import { links } from '#mocks/config.json' with { type: 'json' }
import type { Claim, ClaimProof, Company } from '#mocks/world/state.ts'
import { addressesOf, idIn, iso, type Context } from '../context.ts'
import { keepTold } from '../person.ts'
import { send } from '../records.ts'
import { closeInvitations } from '../users/invitations.ts'
import { approval } from './events.ts'
import type { Verdict } from './verify.ts'

/** Makes the claimant Full Admin with Access Management, and tells everybody who must know. */
export function grant(
  context: Context,
  company: Company,
  claim: Claim,
  { createdAt, createdBy, consentedBy }: Extract<Verdict, { kind: 'proven' }>,
  { clientId, person }: Omit<ClaimProof, 'token'>,
) {
  const { world, caller, now } = context
  const owners = addressesOf(world, company, (access) => access.accessManagement, {
    but: caller.oid,
  })
  const account = raise(context, company, person)
  claim.name = `${account.firstName} ${account.lastName}`.trim()
  world.portal.attempts[`${caller.oid}/${company.id}`] = noAttempts
  world.portal.accessRequests = world.portal.accessRequests.filter(
    ({ oid, companyId }) => oid !== caller.oid || companyId !== company.id,
  )
  closeInvitations(context, company, caller.email)
  endWaiting(context, company, claim)
  claim.state = {
    kind: 'granted',
    receipt: {
      grantedAt: now,
      clientIdEnd: clientId.slice(-5),
      createdAt,
      createdBy,
      consentedBy,
      notified: owners.length,
      registrationDeleted: false,
    },
  }
  world.portal.events.push(approval(claiming(context, company, claim), { createdBy, consentedBy }))
  for (const to of owners) {
    send(context, {
      to,
      subject: `Access Recovered to "PMPC_${company.name}"`,
      heading: `${claim.name} recovered access to ${company.name}`,
      lines: [
        `${claim.name} (${caller.email}) proved to hold Application Administrator or a higher role in the Entra tenant of ${company.name}.`,
        'Their new role: Full Admin with Access Management. Your own access is unchanged.',
        `Time: ${iso(now)}`,
        'If nobody expected this, look at the users of the company and write to support.',
      ],
      action: { label: 'Review Users', path: `/c/${company.id}/settings/users` },
      links: [
        { label: 'Product Docs', address: links.productDocs },
        { label: 'Technical Support', address: `mailto:${links.supportMail}` },
      ],
    })
  }
}

/** Whatever else they had waiting for it, in another tab perhaps, has nothing left to ask for. */
function endWaiting({ world, caller }: Context, company: Company, granted: Claim) {
  for (const claim of world.portal.claims) {
    const own = claim.oid === caller.oid && claim.companyId === company.id && claim !== granted
    if (!own || claim.state.kind !== 'waiting') continue
    claim.state = { kind: 'open', refusal: null }
    claim.outdoneBy = granted.id
  }
}

/** The claimant's account: the one they have, raised, or a new one. */
function raise(context: Context, { id: companyId }: Company, person: ClaimProof['person']) {
  const { world, caller, now } = context
  const { users } = world.portal
  const raised = { role: 'full-admin', accessManagement: true, lastLogon: now } as const
  const account = users.find((user) => user.companyId === companyId && user.oid === caller.oid)
  if (account) return Object.assign(account, raised)
  const { oid, email, name } = caller
  const { firstName, lastName } = person ?? { firstName: name, lastName: '' }
  const created = { id: idIn(context), companyId, oid, email, firstName, lastName, ...raised }
  users.push(created)
  if (person) keepTold(context, person)
  return created
}

export const claiming = (context: Context, company: Company, { name, email }: Claim) => ({
  id: idIn(context),
  companyId: company.id,
  company: company.name,
  at: context.now,
  name,
  email,
})
