import * as z from 'zod/mini'
import { AccessLevel } from './access.ts'
import { defineContract } from './endpoint.ts'
import { Id, Search } from './shapes.ts'
import { GivenAccess, NewAccess } from './users.ts'

/** What the directory said when it was asked: all, that it may not tell, or nothing. */
export const DirectoryAnswer = z.enum(['told', 'not-allowed', 'unreachable'])
export type DirectoryAnswer = z.infer<typeof DirectoryAnswer>

/** An Entra security group whose members have access. */
export const Group = z.object({
  id: Id,
  name: z.string(),
  level: AccessLevel,
  /** Entra has deleted it. One of the same name would be another group. */
  deleted: z.boolean(),
  etag: z.string(),
})
export type Group = z.infer<typeof Group>

export const AvailableGroup = z.object({ id: Id, name: z.string(), added: z.boolean() })
export type AvailableGroup = z.infer<typeof AvailableGroup>

export const mostGroups = 10

/** How many groups one search finds at most. */
export const mostFound = 50

const oneCompany = z.object({ companyId: Id })
const oneGroup = z.object({ companyId: Id, groupId: Id })

export const groups = defineContract({
  groupList: {
    summary: 'The Entra groups that give access to a company',
    method: 'GET',
    path: '/companies/{companyId}/groups',
    params: oneCompany,
    reply: z.object({ items: z.array(Group), directory: DirectoryAnswer }),
    permission: 'users.read',
    problems: [],
  },
  availableGroupList: {
    summary: 'Security groups of the connected tenant, found by name: the first fifty',
    method: 'GET',
    path: '/companies/{companyId}/available-groups',
    params: oneCompany,
    query: z.object({ search: Search }),
    reply: z.object({ items: z.array(AvailableGroup) }),
    permission: 'users.write',
    problems: ['groups_unreadable'],
  },
  groupMemberList: {
    summary: 'Who is a direct member of a group, by object id',
    method: 'GET',
    path: '/companies/{companyId}/groups/{groupId}/members',
    params: oneGroup,
    reply: z.object({ items: z.array(Id) }),
    permission: 'users.read',
    problems: ['group_gone', 'groups_unreadable'],
  },
  groupsAdd: {
    summary: 'Give groups access to a company',
    method: 'POST',
    path: '/companies/{companyId}/groups',
    params: oneCompany,
    body: z.strictObject({
      groups: z
        .array(z.strictObject({ groupId: Id, level: AccessLevel }))
        .check(z.minLength(1, { message: 'required' }), z.maxLength(mostGroups)),
    }),
    reply: null,
    permission: 'users.write',
    problems: ['too_many_groups', 'group_gone', 'groups_unreadable', 'conflict'],
    lately: true,
    once: true,
  },
  groupAccessGet: {
    summary: 'What a group allows its members',
    method: 'GET',
    path: '/companies/{companyId}/groups/{groupId}/access',
    params: oneGroup,
    reply: GivenAccess,
    permission: 'users.read',
    problems: [],
  },
  groupAccessChange: {
    summary: 'Change the role or the Access Management of a group',
    method: 'PUT',
    path: '/companies/{companyId}/groups/{groupId}/access',
    params: oneGroup,
    body: NewAccess,
    reply: GivenAccess,
    permission: 'users.write',
    problems: ['last_access_manager', 'group_gone', 'groups_unreadable'],
    lately: true,
    once: true,
    edits: 'groupAccessGet',
  },
  groupRemove: {
    summary: 'End the access that a group gives; the group itself stays in Entra',
    method: 'DELETE',
    path: '/companies/{companyId}/groups/{groupId}',
    params: oneGroup,
    reply: null,
    permission: 'users.write',
    problems: ['last_access_manager'],
    lately: true,
    once: true,
    undoes: ['groupsAdd'],
    reversible: true,
  },
})
