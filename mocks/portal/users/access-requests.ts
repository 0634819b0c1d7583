import { accessAt } from '#src/api/contract/access.ts'
import type { AccessRequest } from '#mocks/world/state.ts'
import { companyOf, idIn, iso, Refusal, type Context, type In, type Out } from '../context.ts'
import { eventCatalogue } from '../event-catalogue.ts'
import { pageFrom } from '../page.ts'
import { nameOfCaller } from '../person.ts'
import { record, send } from '../records.ts'
import { closeInvitations } from './invitations.ts'
import { nameOfLevel } from './accounts.ts'

export function listRequests(
  { world }: Context,
  { params, query }: In<'accessRequestList'>,
): Out<'accessRequestList'> {
  const waiting = world.portal.accessRequests
    .filter(({ companyId }) => companyId === params.companyId)
    .toSorted((a, b) => a.receivedAt - b.receivedAt)
  if (query.order === 'descending') waiting.reverse()
  const { items, ...rest } = pageFrom(waiting, query)
  return {
    ...rest,
    items: items.map(({ id, name, email, reason, receivedAt }) => ({
      id,
      name,
      email,
      reason,
      receivedAt: iso(receivedAt),
    })),
  }
}

export function approveRequest(
  context: Context,
  { params, body }: In<'accessRequestApprove'>,
): Out<'accessRequestApprove'> {
  const company = companyOf(context, params.companyId)
  const { oid, email, name } = answer(context, params)
  const [firstName = '', ...others] = name.split(' ')
  context.world.portal.users.push({
    id: idIn(context),
    companyId: company.id,
    oid,
    email,
    firstName,
    lastName: others.join(' '),
    ...accessAt(body.level),
    lastLogon: null,
  })
  closeInvitations(context, company, email)
  record(
    context,
    company.id,
    eventCatalogue.userCreated({
      user: email,
      role: nameOfLevel(body.level),
      description: `${context.caller.email} approved the request of ${email}, who is now ${nameOfLevel(body.level)} of ${company.name}.`,
    }),
  )
  send(context, {
    to: email,
    subject: `Access Granted "${company.name}"`,
    heading: `Welcome to ${company.name}`,
    lines: [
      `${nameOfCaller(context)} approved your request. Your role: ${nameOfLevel(body.level)}.`,
    ],
    action: { label: 'Sign In', path: `/c/${company.id}` },
  })
  return null
}

export function rejectRequest(
  context: Context,
  { params, body }: In<'accessRequestReject'>,
): Out<'accessRequestReject'> {
  const company = companyOf(context, params.companyId)
  const { email } = answer(context, params)
  record(
    context,
    company.id,
    eventCatalogue.accessRequestRejected({
      user: email,
      description: `${context.caller.email} turned down the request of ${email} to join ${company.name}.`,
      reason: body.reason,
    }),
  )
  send(context, {
    to: email,
    subject: `Access Denied "${company.name}"`,
    heading: `Your request to join ${company.name} was turned down`,
    lines: [
      ...(body.reason ? [`Reason: ${body.reason}`] : []),
      `If you have questions, write to ${context.caller.email}.`,
    ],
    action: null,
  })
  return null
}

/** Whoever answers a request takes it from the list: the next one comes too late. */
function answer(
  { world }: Context,
  { companyId, requestId }: { companyId: string; requestId: string },
): AccessRequest {
  const { portal } = world
  const request = portal.accessRequests.find(
    (it) => it.companyId === companyId && it.id === requestId,
  )
  if (!request) throw new Refusal('request_answered')
  portal.accessRequests = portal.accessRequests.filter((it) => it !== request)
  return request
}
