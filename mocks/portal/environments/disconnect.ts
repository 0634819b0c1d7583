import { planDisconnect } from '#src/domain/disconnect.ts'
import type { Branding, Company, Deployment, World } from '#mocks/world/state.ts'
import {
  companyOf,
  groupMembers,
  Refusal,
  signOutStrangers,
  type Context,
  type In,
  type Out,
} from '../context.ts'
import { deployedApp, eventCatalogue } from '../event-catalogue.ts'
import { record } from '../records.ts'
import { shown } from './environment.ts'

export function previewDisconnect(
  context: Context,
  { params }: In<'intuneDisconnectPreview'>,
): Out<'intuneDisconnectPreview'> {
  const { world, caller } = context
  const plan = planFor(world, connectedCompany(context, params.companyId))
  return {
    ...plan,
    people: plan.people.map((person) => ({
      ...person,
      name: nameOf(world, person.oid),
      self: person.oid === caller.oid,
    })),
  }
}

export function disconnectIntune(
  context: Context,
  { params }: In<'intuneDisconnect'>,
): Out<'intuneDisconnect'> {
  const { world } = context
  const company = connectedCompany(context, params.companyId)
  const plan = planFor(world, company)
  if (plan.managersLeft === 0) throw new Refusal('last_access_manager')
  tellOfLosses(context, company, plan)
  takeAway(world, company, plan)
  signOutStrangers(world, company)
  return shown(world, company)
}

type Plan = ReturnType<typeof planFor>

const planFor = (world: World, company: Company) => {
  const own = ({ companyId }: { companyId: string }) => companyId === company.id
  const { deployments, branding, notifications, groupRoles, users } = world.portal
  return planDisconnect({
    deployments: deployments.filter(own),
    branding: branding.filter(own),
    notifications: notifications.filter(own),
    groups: groupRoles.filter(own).map(({ groupId, name, role, accessManagement }) => ({
      id: groupId,
      name,
      access: { role, accessManagement },
      // Those whom Microsoft does not tell of now would come back with a reconnect. That ends with the group, too.
      members: groupMembers(world, company, groupId),
    })),
    users: users.filter(own).map(({ oid, role, accessManagement }) => ({
      oid,
      access: { role, accessManagement },
    })),
  })
}

function takeAway({ portal }: World, company: Company, plan: Plan) {
  const not = (gone: readonly { id: string }[]) => {
    const ids = new Set(gone.map(({ id }) => id))
    return ({ id }: { id: string }) => !ids.has(id)
  }
  portal.deployments = portal.deployments.filter(not(plan.deployments))
  portal.branding = portal.branding.filter(not(plan.branding))
  portal.notifications = portal.notifications.filter(not(plan.notifications))
  const staysGroup = not(plan.groups)
  portal.groupRoles = portal.groupRoles.filter(
    ({ companyId, groupId }) => companyId !== company.id || staysGroup({ id: groupId }),
  )
  company.environment.connection = null
}

function tellOfLosses(context: Context, company: Company, plan: Plan) {
  const { world, caller } = context
  const by = `because ${caller.email} disconnected Intune`
  const tell = (event: Parameters<typeof record>[2]) => record(context, company.id, event)
  tell(
    eventCatalogue.intuneDisconnected({
      tenantId: company.environment.connection?.tenantId ?? '',
      description: `${caller.email} disconnected Intune from ${company.name}.`,
    }),
  )
  for (const { id } of plan.deployments) {
    const deployment = world.portal.deployments.find((one) => one.id === id)
    if (deployment) tell(deploymentDeleted(deployment, by))
  }
  for (const { id } of plan.branding) {
    const look = world.portal.branding.find((one) => one.id === id)
    if (look) tell(brandingDeleted(look, by))
  }
  for (const { id, name } of plan.groups)
    tell(
      eventCatalogue.groupRoleRemoved({
        name,
        id,
        description: `The group ${name} lost its role ${by}.`,
      }),
    )
}

const deploymentDeleted = (deployment: Deployment, by: string) =>
  eventCatalogue.deploymentDeleted({
    name: deployment.name,
    about: deployedApp(deployment),
    description: `The deployment ${deployment.name} was deleted ${by}.`,
  })

function brandingDeleted({ kind, name }: Branding, by: string) {
  const described = { name, description: `The branding ${name} was deleted ${by}.` }
  return kind === 'default'
    ? eventCatalogue.defaultBrandingDeleted(described)
    : eventCatalogue.brandingDeleted(described)
}

function connectedCompany(context: Context, companyId: string) {
  const company = companyOf(context, companyId)
  if (!company.environment.connection) throw new Refusal('not_connected')
  return company
}

const nameOf = (world: World, oid: string) =>
  world.microsoft.accounts.find((account) => account.oid === oid)?.name ?? oid
