import { accessAt, levelOf } from '#src/api/contract/access.ts'
import { expiryOf, sameAddress } from '#src/domain/invitations.ts'
import type { Company, Invitation } from '#mocks/world/state.ts'
import { Malformed } from '../call.ts'
import { companyOf, idIn, iso, Refusal, type Context, type In, type Out } from '../context.ts'
import { eventCatalogue } from '../event-catalogue.ts'
import { pageFrom } from '../page.ts'
import { keepTold, nameOfCaller } from '../person.ts'
import { record, send } from '../records.ts'
import { isUser, nameOfLevel } from './accounts.ts'

export function listInvitations(
  context: Context,
  { params, query }: In<'invitationList'>,
): Out<'invitationList'> {
  const open = openInvitationsOf(context, companyOf(context, params.companyId)).toSorted(
    (a, b) => a.expiresAt - b.expiresAt,
  )
  if (query.order === 'descending') open.reverse()
  const { items, ...rest } = pageFrom(open, query)
  return { ...rest, items: items.map(shown) }
}

export function createInvitation(
  context: Context,
  { params, body }: In<'invitationCreate'>,
): Out<'invitationCreate'> {
  const company = companyOf(context, params.companyId)
  const { firstName, lastName, email, level } = body
  if (isUser(context.world, company, email)) throw new Malformed({ email: 'alreadyUser' })
  if (openInvitationsOf(context, company).some((open) => sameAddress(open.email, email)))
    throw new Malformed({ email: 'alreadyInvited' })
  const invitation: Invitation = {
    id: idIn(context),
    companyId: company.id,
    email,
    firstName,
    lastName,
    ...accessAt(level),
    invitedBy: nameOfCaller(context),
    sentAt: context.now,
    expiresAt: expiryOf(context.now),
    state: 'open',
  }
  context.world.portal.invitations.push(invitation)
  mail(context, company, invitation)
  record(
    context,
    company.id,
    eventCatalogue.invitationSent({
      user: email,
      role: nameOfLevel(level),
      description: `${context.caller.email} invited ${email} to ${company.name} as ${nameOfLevel(level)}.`,
    }),
  )
  return shown(invitation)
}

/** The link stays the same; only its time begins anew. */
export function resendInvitation(
  context: Context,
  { params }: In<'invitationResend'>,
): Out<'invitationResend'> {
  const company = companyOf(context, params.companyId)
  const invitation = outstanding(context, company, params.invitationId)
  invitation.sentAt = context.now
  invitation.expiresAt = expiryOf(context.now)
  mail(context, company, invitation)
  record(
    context,
    company.id,
    eventCatalogue.invitationSent({
      user: invitation.email,
      role: nameOfLevel(levelOf(invitation)),
      description: `${context.caller.email} sent the invitation of ${invitation.email} to ${company.name} again.`,
    }),
  )
  return shown(invitation)
}

export function deleteInvitation(
  context: Context,
  { params }: In<'invitationDelete'>,
): Out<'invitationDelete'> {
  const company = companyOf(context, params.companyId)
  const invitation = outstanding(context, company, params.invitationId)
  invitation.state = 'deleted'
  record(
    context,
    company.id,
    eventCatalogue.invitationRemoved({
      email: invitation.email,
      description: `${context.caller.email} took the invitation of ${invitation.email} to ${company.name} back.`,
    }),
  )
  return null
}

export function openInvitation(
  context: Context,
  { params }: In<'invitationOpen'>,
): Out<'invitationOpen'> {
  return opened(context, invitationBy(context, params.invitationId))
}

export function acceptInvitation(
  context: Context,
  { params, body }: In<'invitationAccept'>,
): Out<'invitationAccept'> {
  const { world, caller } = context
  const invitation = invitationBy(context, params.invitationId)
  if (opened(context, invitation).kind !== 'open') throw new Refusal('invitation_closed')
  const company = companyOf(context, invitation.companyId)
  const { firstName, lastName } = body
  const { oid, email } = caller
  invitation.state = 'accepted'
  world.portal.users.push({
    id: idIn(context),
    companyId: company.id,
    oid,
    email,
    firstName,
    lastName,
    ...accessAt(levelOf(invitation)),
    lastLogon: null,
  })
  keepTold(context, body)
  world.portal.accessRequests = world.portal.accessRequests.filter(
    (request) => request.companyId !== company.id || request.oid !== oid,
  )
  record(
    context,
    company.id,
    eventCatalogue.userCreated({
      user: email,
      role: nameOfLevel(levelOf(invitation)),
      description: `${email} accepted the invitation of ${invitation.invitedBy} and is now ${nameOfLevel(levelOf(invitation))} of ${company.name}.`,
    }),
  )
  return { companyId: company.id }
}

/** Those that can still be accepted. */
export const openInvitationsOf = ({ world, now }: Context, company: Company) =>
  world.portal.invitations.filter(
    ({ companyId, state, expiresAt }) =>
      companyId === company.id && state === 'open' && expiresAt > now,
  )

/** Whoever is in needs no invitation any more. */
export function closeInvitations(context: Context, company: Company, email: string) {
  for (const invitation of openInvitationsOf(context, company)) {
    if (sameAddress(invitation.email, email)) invitation.state = 'accepted'
  }
}

function outstanding(context: Context, company: Company, invitationId: string): Invitation {
  const ofCompany = context.world.portal.invitations.filter((it) => it.companyId === company.id)
  if (!ofCompany.some(({ id }) => id === invitationId)) throw new Refusal('not_found')
  const open = openInvitationsOf(context, company).find(({ id }) => id === invitationId)
  if (!open) throw new Refusal('invitation_closed')
  return open
}

function invitationBy({ world }: Context, invitationId: string): Invitation {
  const invitation = world.portal.invitations.find(({ id }) => id === invitationId)
  if (!invitation) throw new Refusal('not_found')
  return invitation
}

/** What the link is, to whoever opens it. Looking changes nothing. */
function opened(context: Context, invitation: Invitation): Out<'invitationOpen'> {
  const { world, caller, now } = context
  const { state, email, firstName, lastName, expiresAt, invitedBy } = invitation
  const { id: companyId, name: company } = companyOf(context, invitation.companyId)
  const own = sameAddress(email, caller.email)
  const member = world.portal.users.some(
    (user) => user.companyId === companyId && user.oid === caller.oid,
  )
  if (own && member) return { kind: 'member', company, companyId }
  if (state !== 'open') return { kind: state, company, invitedBy }
  if (expiresAt <= now) return { kind: 'expired', company, invitedBy }
  if (!own) return { kind: 'foreign', company, email }
  return {
    kind: 'open',
    company,
    companyId,
    level: levelOf(invitation),
    invitedBy,
    expiresAt: iso(expiresAt),
    firstName,
    lastName,
  }
}

const shown = (invitation: Invitation) => {
  const { id, firstName, lastName, email, expiresAt } = invitation
  return { id, firstName, lastName, email, level: levelOf(invitation), expiresAt: iso(expiresAt) }
}

function mail(context: Context, { name: company }: Company, invitation: Invitation) {
  const { id, email, firstName, expiresAt } = invitation
  send(context, {
    to: email,
    subject: `You are invited to ${company}`,
    heading: `Hello ${firstName}, you are invited to ${company}`,
    lines: [
      `${nameOfCaller(context)} (${context.caller.email}) invites you to ${company} as ${nameOfLevel(levelOf(invitation))}.`,
      `Sign in with ${email} to accept.`,
      `The invitation is active until ${mailDate.format(expiresAt)} UTC.`,
    ],
    action: { label: 'Join Now', path: `/accept-invite?invitationId=${id}` },
  })
}

/** A mail is read anywhere: its times are UTC. */
const mailDate = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})
