import { highest, type Access } from '#src/api/contract/access.ts'
import type { ConnectionState } from '#src/api/contract/company.ts'
import type { PortalContract } from '#src/api/contract/contract.ts'
import type { Parsed, Reply } from '#src/api/contract/endpoint.ts'
import type { IntunePermission } from '#src/api/contract/environments.ts'
import type { ProblemCode } from '#src/api/contract/problem.ts'
import type { Holdings } from '#src/domain/access-managers.ts'
import { notGranted } from '#mocks/microsoft/applications/publisher-consent.ts'
import { portal } from '#mocks/microsoft/publishers.ts'
import { newId } from '#mocks/world/ids.ts'
import type { Company, World } from '#mocks/world/state.ts'

/** Who calls, as the verified token says. */
export interface Caller {
  oid: string
  tenantId: string
  name: string
  email: string
  /** The directory roles that Microsoft says the caller has in that tenant, by their ids. */
  roles: readonly string[]
  /** When they last proved to Microsoft who they are. */
  signedInAt: number
}

/** All that a rule of the backend may know: the world as a draft, the caller, and the simulated instant. */
export interface Context {
  world: World
  caller: Caller
  now: number
}

/** What an operation is given, and what it owes. */
export type In<K extends keyof PortalContract> = Parsed<PortalContract[K]>
export type Out<K extends keyof PortalContract> = Reply<PortalContract[K]>

/** A call that the rules do not allow. It leaves no trace in the world. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly facts: Record<string, string>

  constructor(code: ProblemCode, facts: Record<string, string> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
  }
}

export const idIn = (context: Context) => newId(context.world)

export const iso = (instant: number) => new Date(instant).toISOString()

/** Whether the region answers in which a company's data is kept. */
export const answers = ({ world }: Pick<Context, 'world'>, { region }: Company) =>
  !world.conditions.outages.includes(region)

/** The company, if it exists and its region answers. */
export function companyOf({ world }: Context, companyId: string): Company {
  const company = world.portal.companies.find(({ id }) => id === companyId)
  if (!company) throw new Refusal('not_found')
  if (!answers({ world }, company))
    throw new Refusal('region_unavailable', { region: company.region })
  return company
}

/** What a person may do in a company: the highest of the own account and all groups; `null` for a stranger. */
export function accessOf(world: World, company: Company, oid: string): Access | null {
  const { users, groupRoles } = world.portal
  const own = users.filter((user) => user.companyId === company.id && user.oid === oid)
  const groups = groupRoles.filter(
    (role) =>
      role.companyId === company.id && knownMembers(world, company, role.groupId).includes(oid),
  )
  return highest(
    [...own, ...groups].map(({ role, accessManagement }) => ({ role, accessManagement })),
  )
}

/** Who has anything from a group now: nobody, while Microsoft does not tell who is in it. */
export const knownMembers = (world: World, company: Company, groupId: string) =>
  canReadGroups(world, company) ? groupMembers(world, company, groupId) : []

/**
 * Members count only while the company is connected to Intune and the group exists in its tenant, and of these only
 * whom the company's mail domains let in.
 */
export function groupMembers(world: World, company: Company, groupId: string): string[] {
  const connection = company.environment.connection
  if (!connection) return []
  const { groups, accounts } = world.microsoft
  const group = groups.find(
    ({ id, tenantId }) => id === groupId && tenantId === connection.tenantId,
  )
  const shutOut = accounts.filter(({ upn }) => !company.domains.includes(domainOf(upn)))
  return group?.members.filter((member) => !shutOut.some(({ oid }) => oid === member)) ?? []
}

export const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

/** Who can manage access now, by themselves and through which groups. */
export function accessManagers(world: World, company: Company) {
  const users = world.portal.users.filter(
    (user) => user.companyId === company.id && user.accessManagement,
  )
  const groups = world.portal.groupRoles.filter(
    (role) =>
      role.companyId === company.id &&
      role.accessManagement &&
      knownMembers(world, company, role.groupId).length > 0,
  )
  return { users, groups }
}

/** The addresses of all who have certain rights, be it through a group; each once. */
export function addressesOf(
  world: World,
  company: Company,
  has: (access: Access) => boolean,
  { but }: { but?: string } = {},
): string[] {
  const { users, groupRoles } = world.portal
  const own = users.filter((user) => user.companyId === company.id && has(user))
  const members = groupRoles
    .filter((role) => role.companyId === company.id && has(role))
    .flatMap(({ groupId }) => knownMembers(world, company, groupId))
  const people = [
    ...own.map(({ oid, email }) => ({ oid, email })),
    ...world.microsoft.accounts
      .filter(({ oid }) => members.includes(oid))
      .map(({ oid, upn }) => ({ oid, email: upn })),
  ]
  return [...new Set(people.filter(({ oid }) => oid !== but).map(({ email }) => email))]
}

/** The domains that Microsoft holds for the company's tenant. */
export function tenantDomains({ microsoft }: World, { tenantId }: Company): string[] {
  const tenant = microsoft.tenants.find(({ id }) => id === tenantId)
  return tenant ? [tenant.domain, ...tenant.furtherDomains] : []
}

/** The directory is the truth. What the product looks up every hour, the simulation simply knows. */
export const missingIn = (world: World, tenantId: string) =>
  notGranted(world, tenantId, portal) as IntunePermission[]

/** Without this one nothing that lives in Intune can be reached: it is as if there were no consent at all. */
const indispensable = 'DeviceManagementApps.ReadWrite.All'

export function connectionOf(world: World, company: Company): ConnectionState {
  if (!company.environment.connection) return 'none'
  return missingFor(world, company).includes(indispensable) ? 'consent-lost' : 'connected'
}

export const canReadGroups = (world: World, company: Company) =>
  company.environment.connection !== null &&
  !missingFor(world, company).includes('GroupMember.Read.All')

/** What Microsoft no longer grants in the tenant that a company has connected. */
export const missingFor = (world: World, { environment: { connection } }: Company) =>
  connection ? missingIn(world, connection.tenantId) : []

/** For what hangs on groups, it is their permission alone that counts. */
function connectionOfGroups(world: World, company: Company): ConnectionState {
  if (!company.environment.connection) return 'none'
  return canReadGroups(world, company) ? 'connected' : 'consent-lost'
}

/** All that Access Management of a company hangs on, as the product's rules about it want it. */
export function holdingsOf(world: World, company: Company) {
  const roles = world.portal.groupRoles.filter(
    (role) => role.companyId === company.id && role.accessManagement,
  )
  return {
    connection: connectionOfGroups(world, company),
    people: accessManagers(world, company).users.map(({ id, oid, firstName, lastName }) => ({
      id,
      oid,
      name: `${firstName} ${lastName}`.trim(),
    })),
    groups: roles.map(({ groupId, name }) => ({
      id: groupId,
      name,
      members: groupMembers(world, company, groupId).map((oid) => ({ oid })),
    })),
  } satisfies Holdings
}

/** People who have no access any more are signed in no more. To be asked after every change that takes access. */
export function signOutStrangers(world: World, company: Company) {
  const { sessions } = world.portal
  for (const [oid, companyId] of Object.entries(sessions)) {
    if (companyId === company.id && !accessOf(world, company, oid)) delete sessions[oid]
  }
}
