import type { CompanyChoice } from '#src/api/contract/companies.ts'
import { renotifyFrom } from '#src/domain/access-requests.ts'
import { matchesSearch } from '#src/domain/search.ts'
import type { AccessRequest, Company } from '#mocks/world/state.ts'
import {
  addressesOf,
  accessManagers,
  accessOf,
  companyOf,
  domainOf,
  idIn,
  iso,
  Refusal,
  type Context,
  type In,
  type Out,
} from './context.ts'
import { pageFrom } from './page.ts'
import { keepTold, nameOfCaller } from './person.ts'
import { eventCatalogue } from './event-catalogue.ts'
import { record, send } from './records.ts'

export function listCompanies(context: Context, { query }: In<'companyList'>): Out<'companyList'> {
  const { world } = context
  const visible = world.portal.companies.flatMap((company) => {
    const choice = choiceOf(context, company)
    return choice ? [{ id: company.id, name: company.name, region: company.region, choice }] : []
  })
  const reachable = visible.filter(({ region }) => !world.conditions.outages.includes(region))
  const found = reachable
    .filter(({ name, id }) => matchesSearch(query.search, name, id))
    .toSorted((a, b) => order(a.choice) - order(b.choice) || a.name.localeCompare(b.name))
  return {
    ...pageFrom(found, query),
    memberships: reachable.filter(({ choice }) => choice.kind === 'member').length,
    outages: [...new Set(visible.map(({ region }) => region))].filter((region) =>
      world.conditions.outages.includes(region),
    ),
  }
}

/** The company in use first, then the own ones; those that one could only ask for, last. */
const order = (choice: CompanyChoice) =>
  choice.kind === 'member' && choice.signedIn
    ? -1
    : ['member', 'waiting', 'stranger'].indexOf(choice.kind)

/** How a person stands to a company; `null` when it is none of their business. */
function choiceOf({ world, caller }: Context, company: Company): CompanyChoice | null {
  const access = accessOf(world, company, caller.oid)
  if (access)
    return { kind: 'member', access, signedIn: world.portal.sessions[caller.oid] === company.id }
  if (!company.domains.includes(domainOf(caller.email))) return null
  const request = pendingRequest(world.portal.accessRequests, company, caller.oid)
  if (request) return { kind: 'waiting', ...shown(request) }
  const { users, groups } = accessManagers(world, company)
  return {
    kind: 'stranger',
    administered: users.length + groups.length > 0,
    recovery: company.recovery,
  }
}

export function createCompany(
  context: Context,
  { body }: In<'companyCreate'>,
): Out<'companyCreate'> {
  const { world, caller, now } = context
  if (world.conditions.outages.includes(body.region))
    throw new Refusal('region_unavailable', { region: body.region })
  const company: Company = {
    id: idIn(context),
    slug: body.name.toLowerCase().replaceAll(/\W+/g, '-'),
    name: body.name,
    country: body.country,
    billingEmail: '',
    region: body.region,
    tenantId: caller.tenantId,
    domains: [domainOf(caller.email)],
    recovery: true,
    previews: { enabled: false, features: [] },
    support: null,
    createdAt: now,
    environment: {
      id: idIn(context),
      name: 'Default Environment',
      createdAt: now,
      connection: null,
      license: null,
      otherLicenses: [],
    },
  }
  world.portal.companies.push(company)
  world.portal.users.push({
    id: idIn(context),
    companyId: company.id,
    oid: caller.oid,
    email: caller.email,
    firstName: body.firstName,
    lastName: body.lastName,
    role: 'full-admin',
    accessManagement: true,
    lastLogon: now,
  })
  keepTold(context, body)
  world.portal.sessions[caller.oid] = company.id
  record(
    context,
    company.id,
    eventCatalogue.companyCreated({
      company: company.name,
      by: caller.email,
      description: `${caller.email} created the company ${company.name} with its data in the ${company.region} region.`,
    }),
  )
  return { id: company.id }
}

export function requestAccess(
  context: Context,
  { params, body }: In<'accessRequestCreate'>,
): Out<'accessRequestCreate'> {
  const company = companyOf(context, params.companyId)
  const { world, caller, now } = context
  if (accessOf(world, company, caller.oid)) throw new Refusal('already_member')
  if (!company.domains.includes(domainOf(caller.email))) throw new Refusal('not_found')
  if (pendingRequest(world.portal.accessRequests, company, caller.oid))
    throw new Refusal('request_pending')
  const request: AccessRequest = {
    id: idIn(context),
    companyId: company.id,
    oid: caller.oid,
    name: nameOfCaller(context),
    email: caller.email,
    reason: body.reason,
    receivedAt: now,
    lastNoticeAt: now,
  }
  world.portal.accessRequests.push(request)
  record(
    context,
    company.id,
    eventCatalogue.accessRequested({
      by: caller.email,
      description: `${caller.email} asked to join ${company.name}.`,
      reason: body.reason,
    }),
  )
  notifyApprovers(context, company, request)
  return shown(request)
}

export function remindOfRequest(
  context: Context,
  { params }: In<'accessRequestRenotify'>,
): Out<'accessRequestRenotify'> {
  const company = companyOf(context, params.companyId)
  const request = ownRequest(context, params)
  const from = renotifyFrom(request.lastNoticeAt)
  if (context.now < from) throw new Refusal('too_early', { from: iso(from) })
  request.lastNoticeAt = context.now
  notifyApprovers(context, company, request)
  return shown(request)
}

export function withdrawRequest(
  context: Context,
  { params }: In<'accessRequestWithdraw'>,
): Out<'accessRequestWithdraw'> {
  const request = ownRequest(context, params)
  const { world, caller } = context
  world.portal.accessRequests = world.portal.accessRequests.filter(({ id }) => id !== request.id)
  record(
    context,
    request.companyId,
    eventCatalogue.accessRequestWithdrawn({
      by: caller.email,
      description: `${caller.email} no longer asks to join.`,
    }),
  )
  return null
}

function ownRequest(
  { world, caller }: Context,
  { companyId, requestId }: In<'accessRequestWithdraw'>['params'],
) {
  const request = world.portal.accessRequests.find(({ id }) => id === requestId)
  if (request?.companyId !== companyId || request.oid !== caller.oid) throw new Refusal('not_found')
  return request
}

function notifyApprovers(context: Context, company: Company, request: AccessRequest) {
  for (const to of addressesOf(context.world, company, (access) => access.accessManagement)) {
    send(context, {
      to,
      subject: `Access Request "${company.name}"`,
      heading: `${request.name} asks to join ${company.name}`,
      lines: [request.email, request.reason],
      action: { label: 'Review Request', path: `/c/${company.id}/settings/users?tab=requests` },
    })
  }
}

const pendingRequest = (requests: AccessRequest[], company: Company, oid: string) =>
  requests.find((request) => request.companyId === company.id && request.oid === oid)

const shown = (request: AccessRequest) => ({
  requestId: request.id,
  since: iso(request.receivedAt),
  renotifyFrom: iso(renotifyFrom(request.lastNoticeAt)),
})
