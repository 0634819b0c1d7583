import * as z from 'zod/mini'
import { AccessLevel } from './access.ts'
import { defineContract } from './endpoint.ts'
import { Accepted, Email, Id, Instant, pageOf, PageQuery, PersonName, SortOrder } from './shapes.ts'

export const Invitation = z.object({
  id: Id,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  level: AccessLevel,
  expiresAt: Instant,
})
export type Invitation = z.infer<typeof Invitation>

export const NewInvitation = z.strictObject({
  firstName: PersonName,
  /** Not everybody has one. */
  lastName: z.string().check(z.trim(), z.maxLength(64, { message: 'tooLong' })),
  email: Email,
  level: AccessLevel,
})

/** An invitation, as whoever opens its link may see it. */
export const OpenedInvitation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    company: z.string(),
    companyId: Id,
    level: AccessLevel,
    invitedBy: z.string(),
    expiresAt: Instant,
    firstName: z.string(),
    lastName: z.string(),
  }),
  /** It is for another address than the one that opened it. */
  z.object({ kind: z.literal('foreign'), company: z.string(), email: z.string() }),
  /** Whoever opens it has an account there already. */
  z.object({ kind: z.literal('member'), company: z.string(), companyId: Id }),
  z.object({
    kind: z.enum(['expired', 'accepted', 'deleted']),
    company: z.string(),
    invitedBy: z.string(),
  }),
])
export type OpenedInvitation = z.infer<typeof OpenedInvitation>

export const NewMember = z.strictObject({
  firstName: PersonName,
  lastName: PersonName,
  termsAccepted: Accepted,
})

const oneCompany = z.object({ companyId: Id })
const oneOfCompany = z.object({ companyId: Id, invitationId: Id })
const oneInvitation = z.object({ invitationId: Id })

export const invitations = defineContract({
  invitationList: {
    summary: 'The invitations that can still be accepted',
    method: 'GET',
    path: '/companies/{companyId}/invitations',
    params: oneCompany,
    query: z.object({ ...PageQuery, order: z.optional(SortOrder) }),
    reply: pageOf(Invitation),
    permission: 'users.read',
    problems: [],
  },
  invitationCreate: {
    summary: 'Invite somebody to a company, by mail',
    method: 'POST',
    path: '/companies/{companyId}/invitations',
    params: oneCompany,
    body: NewInvitation,
    reply: Invitation,
    permission: 'users.write',
    problems: [],
    lately: true,
    once: true,
  },
  invitationResend: {
    summary: 'Send the mail of an invitation again, and renew its time',
    method: 'POST',
    path: '/companies/{companyId}/invitations/{invitationId}/mails',
    params: oneOfCompany,
    reply: Invitation,
    permission: 'users.write',
    problems: ['invitation_closed'],
    once: true,
  },
  invitationDelete: {
    summary: 'Take an invitation back',
    method: 'DELETE',
    path: '/companies/{companyId}/invitations/{invitationId}',
    params: oneOfCompany,
    reply: null,
    permission: 'users.write',
    problems: ['invitation_closed'],
    once: true,
    undoes: ['invitationCreate'],
  },
  invitationOpen: {
    summary: 'What the link of an invitation leads to; looking consumes nothing',
    method: 'GET',
    path: '/invitations/{invitationId}',
    params: oneInvitation,
    reply: OpenedInvitation,
    permission: null,
    problems: ['not_found', 'region_unavailable'],
  },
  invitationAccept: {
    summary: 'Become a user of the company that invited',
    method: 'POST',
    path: '/invitations/{invitationId}/acceptance',
    params: oneInvitation,
    body: NewMember,
    reply: z.object({ companyId: Id }),
    permission: null,
    problems: ['not_found', 'invitation_closed', 'region_unavailable'],
    once: true,
  },
})
