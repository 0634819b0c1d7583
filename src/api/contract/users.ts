import * as z from 'zod/mini'
import { AccessLevel } from './access.ts'
import { ConnectionState } from './company.ts'
import { defineContract } from './endpoint.ts'
import { Id, Instant, pageOf, PageQuery, Search, SortOrder } from './shapes.ts'

/** What an account or a group is allowed, by itself. */
export const GivenAccess = z.object({ level: AccessLevel })

export const NewAccess = z.strictObject({ level: AccessLevel })

export const User = z.object({
  id: Id,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  level: AccessLevel,
  lastLogon: z.nullable(Instant),
  /** Whether it is the account of whoever asks. */
  own: z.boolean(),
  /** What else gives this person access. The highest of all counts. */
  groups: z.array(z.object({ name: z.string(), level: AccessLevel })),
  /** The version of the access, for changing it. */
  etag: z.string(),
})
export type User = z.infer<typeof User>

export const UserSort = z.enum(['name', 'level', 'lastLogon'])
export type UserSort = z.infer<typeof UserSort>

/** Everything through which people manage the access to a company. */
export const AccessHoldings = z.object({
  connection: ConnectionState,
  people: z.array(z.object({ id: Id, oid: Id, name: z.string(), own: z.boolean() })),
  groups: z.array(
    z.object({
      id: Id,
      name: z.string(),
      /** Empty for a group that Entra no longer has. */
      members: z.array(z.object({ oid: Id, name: z.string() })),
    }),
  ),
})
export type AccessHoldings = z.infer<typeof AccessHoldings>

const oneCompany = z.object({ companyId: Id })
const oneUser = z.object({ companyId: Id, userId: Id })

export const users = defineContract({
  userList: {
    summary: 'The users of a company: those with an account of their own',
    method: 'GET',
    path: '/companies/{companyId}/users',
    params: oneCompany,
    query: z.object({
      ...PageQuery,
      search: Search,
      sort: z.optional(UserSort),
      order: z.optional(SortOrder),
    }),
    reply: pageOf(User),
    permission: 'users.read',
    problems: [],
  },
  userCounts: {
    summary: 'How many users, invitations, requests and groups a company has',
    method: 'GET',
    path: '/companies/{companyId}/user-counts',
    params: oneCompany,
    reply: z.object({
      active: z.int(),
      invitations: z.int(),
      requests: z.int(),
      groups: z.int(),
    }),
    permission: 'users.read',
    problems: [],
  },
  accessHoldings: {
    summary: 'Who manages the access to a company, and by what',
    method: 'GET',
    path: '/companies/{companyId}/access-holdings',
    params: oneCompany,
    reply: AccessHoldings,
    permission: 'users.read',
    problems: [],
  },
  accessManagerList: {
    summary: 'Whom to ask about access',
    method: 'GET',
    path: '/companies/{companyId}/access-managers',
    params: oneCompany,
    reply: z.object({
      people: z.array(z.object({ name: z.string(), email: z.string() })),
      groups: z.array(z.string()),
    }),
    permission: 'catalog.read',
    problems: [],
  },
  userAccessGet: {
    summary: 'What a user is allowed by the own account',
    method: 'GET',
    path: '/companies/{companyId}/users/{userId}/access',
    params: oneUser,
    reply: GivenAccess,
    permission: 'users.read',
    problems: [],
  },
  userAccessChange: {
    summary: 'Change the role or the Access Management of a user',
    method: 'PUT',
    path: '/companies/{companyId}/users/{userId}/access',
    params: oneUser,
    body: NewAccess,
    reply: GivenAccess,
    permission: 'users.write',
    problems: ['last_access_manager', 'own_account'],
    lately: true,
    once: true,
    edits: 'userAccessGet',
  },
  userDelete: {
    summary: 'Take the account of a user away',
    method: 'DELETE',
    path: '/companies/{companyId}/users/{userId}',
    params: oneUser,
    reply: null,
    permission: 'users.write',
    problems: ['last_access_manager'],
    lately: true,
    once: true,
  },
})
