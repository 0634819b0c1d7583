import { noAttempts } from '#src/domain/claims.ts'
import type { Claim, ClaimProof, Company } from '#mocks/world/state.ts'
import { accessManagers, idIn, iso, type Context } from '../context.ts'
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
  // Whoever managed access before the claim is told of it, the claimant of course is not.
  const before = accessManagers(world, company).users.filter(({ oid }) => oid !== caller.oid)
  const account = world.portal.users.find(
    ({ companyId, oid }) => companyId === company.id && oid === caller.oid,
  )
  if (account)
    Object.assign(account, { role: 'full-admin', accessManagement: true, lastLogon: now })
  else {
    world.portal.users.push({
      id: idIn(context),
      companyId: company.id,
      oid: caller.oid,
      email: caller.email,
      firstName: person?.firstName ?? caller.name,
      lastName: person?.lastName ?? '',
      role: 'full-admin',
      accessManagement: true,
      lastLogon: now,
    })
  }
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
      notified: before.length,
      registrationDeleted: false,
    },
  }
  world.portal.events.push(approval(claiming(context, company), { createdBy, consentedBy }))
  for (const { email } of before) {
    send(context, {
      to: email,
      subject: `Access Recovered to "PMPC_${company.name}"`,
      heading: `${claim.name} recovered access to ${company.name}`,
      lines: [
        `${claim.name} (${caller.email}) proved to hold Application Administrator or a higher role in the Entra tenant of ${company.name}.`,
        'Their new role: Full Admin with Access Management. Your own access is unchanged.',
        `Time: ${iso(now)}`,
      ],
      action: { label: 'Review Users', path: `/c/${company.id}/settings/users` },
    })
  }
}

export const claiming = (context: Context, { id, name }: Company) => ({
  id: idIn(context),
  companyId: id,
  company: name,
  at: context.now,
  email: context.caller.email,
})
