import { accessAt, levelOf, type AccessLevel } from '#src/api/contract/access.ts'
import { mostGroups, type DirectoryAnswer } from '#src/api/contract/groups.ts'
import { changeBetween, obstacleToGroup, type Change } from '#src/domain/user-changes.ts'
import type { Company, GroupRole, World } from '#mocks/world/state.ts'
import type { Reach } from '../claims/microsoft.ts'
import {
  companyOf,
  holdingsOf,
  Refusal,
  signOutStrangers,
  type Context,
  type In,
  type Out,
} from '../context.ts'
import { eventCatalogue } from '../event-catalogue.ts'
import type { Asking } from '../implement.ts'
import { record } from '../records.ts'
import { versionOf } from '../versions.ts'
import type { NamedGroup, openDirectory } from './directory.ts'
import { nameOfLevel, ownAccess, refuseIf } from './accounts.ts'

/** The list stands without Microsoft, too. It only cannot say then which groups still exist. */
export const listGroups = (reach: Reach): Asking<'groupList'> => ({
  async ask(context, { params }) {
    const company = companyOf(context, params.companyId)
    const ids = rolesOf(context.world, company).map(({ groupId }) => groupId)
    const { directory, found } = await look(reach, company, ids)
    return (then) => ({
      directory,
      items: rolesOf(then.world, companyOf(then, company.id)).map((role) => {
        const group = found.get(role.groupId)
        // Entra may have given it another name.
        if (group) role.name = group.displayName
        return shown(then.world, role, group === null)
      }),
    })
  },
})

export const listAvailableGroups = (reach: Reach): Asking<'availableGroupList'> => ({
  async ask(context, { params, query }) {
    const company = companyOf(context, params.companyId)
    const groups = await asked(reach, company, (directory) => directory.find(query.search ?? ''))
    return (then) => {
      const added = rolesOf(then.world, company).map(({ groupId }) => groupId)
      return {
        items: groups
          .map(({ id, displayName }) => ({ id, name: displayName, added: added.includes(id) }))
          .toSorted((a, b) => a.name.localeCompare(b.name)),
      }
    }
  },
})

export const listGroupMembers = (reach: Reach): Asking<'groupMemberList'> => ({
  async ask(context, { params }) {
    const company = companyOf(context, params.companyId)
    roleOf(context.world, company, params.groupId)
    const items = await asked(reach, company, (directory) => directory.members(params.groupId))
    if (!items) throw new Refusal('group_gone')
    return () => ({ items })
  },
})

export const addGroups = (reach: Reach): Asking<'groupsAdd'> => ({
  async ask(context, { params, body }) {
    const company = companyOf(context, params.companyId)
    const named = await asked(reach, company, (directory) =>
      Promise.all(
        body.groups.map(async ({ groupId, level }) => ({
          level,
          group: await directory.group(groupId),
        })),
      ),
    )
    return (then) => {
      for (const { group, level } of named) {
        if (!group) throw new Refusal('group_gone')
        add(then, companyOf(then, company.id), group, level)
      }
      return null
    }
  },
})

export function showGroupAccess(
  context: Context,
  { params }: In<'groupAccessGet'>,
): Out<'groupAccessGet'> {
  const company = companyOf(context, params.companyId)
  return { level: levelOf(roleOf(context.world, company, params.groupId)) }
}

export const changeGroupAccess = (reach: Reach): Asking<'groupAccessChange'> => ({
  async ask(context, { params, body }) {
    const { groupId } = params
    const found = await asked(reach, companyOf(context, params.companyId), (directory) =>
      directory.group(groupId),
    )
    return (then) => {
      const company = companyOf(then, params.companyId)
      const role = roleOf(then.world, company, groupId)
      const before = levelOf(role)
      refuseIf(obstacle(then, company, changeBetween(before, body.level), groupId, found === null))
      if (before === body.level) return { level: before }
      Object.assign(role, accessAt(body.level))
      record(
        then,
        company.id,
        eventCatalogue.groupRoleChanged({
          name: role.name,
          id: groupId,
          before: nameOfLevel(before),
          role: nameOfLevel(body.level),
          description: `${then.caller.email} changed what the group ${role.name} allows its members to ${nameOfLevel(body.level)}.`,
        }),
      )
      return { level: body.level }
    }
  },
})

export function removeGroup(context: Context, { params }: In<'groupRemove'>): Out<'groupRemove'> {
  const { world, caller } = context
  const company = companyOf(context, params.companyId)
  const role = roleOf(world, company, params.groupId)
  refuseIf(obstacle(context, company, 'removal', role.groupId, false))
  world.portal.groupRoles = world.portal.groupRoles.filter((it) => it !== role)
  signOutStrangers(world, company)
  record(
    context,
    company.id,
    eventCatalogue.groupRoleRemoved({
      name: role.name,
      id: role.groupId,
      description: `${caller.email} ended the access that the group ${role.name} gave to ${company.name}.`,
    }),
  )
  return null
}

function add(context: Context, company: Company, group: NamedGroup, level: AccessLevel) {
  const roles = rolesOf(context.world, company)
  if (roles.some(({ groupId }) => groupId === group.id)) throw new Refusal('conflict')
  if (roles.length >= mostGroups) throw new Refusal('too_many_groups')
  context.world.portal.groupRoles.push({
    companyId: company.id,
    groupId: group.id,
    name: group.displayName,
    ...accessAt(level),
  })
  record(
    context,
    company.id,
    eventCatalogue.groupRoleCreated({
      name: group.displayName,
      id: group.id,
      role: nameOfLevel(level),
      description: `${context.caller.email} gave the members of the group ${group.displayName} access to ${company.name} as ${nameOfLevel(level)}.`,
    }),
  )
}

const obstacle = (
  context: Context,
  company: Company,
  change: Change,
  id: string,
  deleted: boolean,
) =>
  obstacleToGroup(change, {
    group: { id, deleted },
    by: ownAccess(context, company),
    holdings: holdingsOf(context.world, company),
  })

const rolesOf = ({ portal }: World, company: Company) =>
  portal.groupRoles.filter(({ companyId }) => companyId === company.id)

function roleOf(world: World, company: Company, id: string): GroupRole {
  const role = rolesOf(world, company).find(({ groupId }) => groupId === id)
  if (!role) throw new Refusal('not_found')
  return role
}

function shown(world: World, role: GroupRole, deleted: boolean) {
  const { companyId, groupId, name } = role
  const level = levelOf(role)
  const etag = versionOf(world, 'groupAccessGet', { companyId, groupId }, { level })
  return { id: groupId, name, level, deleted, etag }
}

type Directory = Awaited<ReturnType<typeof openDirectory>>

/** The directory's half of the work needs Microsoft's own library, which arrives with the first question. */
async function asked<T>(reach: Reach, company: Company, question: (it: Directory) => Promise<T>) {
  const { openDirectory } = await import('./directory.ts')
  return question(await openDirectory(reach, company))
}

/** Which of these groups the directory still has: `null` for one that it has not. */
async function look(
  reach: Reach,
  company: Company,
  ids: string[],
): Promise<{ directory: DirectoryAnswer; found: Map<string, NamedGroup | null> }> {
  try {
    const groups = await asked(reach, company, (directory) =>
      Promise.all(ids.map(async (id) => [id, await directory.group(id)] as const)),
    )
    return { directory: 'told', found: new Map(groups) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const directory = error.code === 'groups_unreadable' ? 'not-allowed' : 'unreachable'
    return { directory, found: new Map() }
  }
}
