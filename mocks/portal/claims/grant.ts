import { noAttempts } from '#src/domain/claims.ts'
import { links } from '#mocks/config.json' with { type: 'json' }
import type { Claim, ClaimProof, Company } from '#mocks/world/state.ts'
import { accessManagers, idIn, iso, knownMembers, type Context } from '../context.ts'
import { send } from '../records.ts'
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
  const owners = otherOwners(context, company)
  const account = raise(context, company, person)
  claim.name = `${account.firstName} ${account.lastName}`.trim()
  world.portal.attempts[`${caller.oid}/${company.id}`] = noAttempts
  world.portal.accessRequests = world.portal.accessRequests.filter(
    ({ oid, companyId }) => oid !== caller.oid || companyId !== company.id,
  )
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
  return created
}

/** The addresses of all who own the company now, by themselves or through a group, but for the claimant. */
function otherOwners({ world, caller }: Context, company: Company): string[] {
  const { users, groups } = accessManagers(world, company)
  const members = groups.flatMap(({ groupId }) => knownMembers(world, company, groupId))
  const addresses = [
    ...users.map(({ oid, email }) => ({ oid, email })),
    ...world.microsoft.accounts
      .filter(({ oid }) => members.includes(oid))
      .map(({ oid, upn }) => ({ oid, email: upn })),
  ].filter(({ oid }) => oid !== caller.oid)
  return [...new Set(addresses.map(({ email }) => email))]
}

export const claiming = (context: Context, company: Company, { name, email }: Claim) => ({
  id: idIn(context),
  companyId: company.id,
  company: company.name,
  at: context.now,
  name,
  email,
})
