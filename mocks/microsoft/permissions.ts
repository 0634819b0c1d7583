import type { AskedPermission } from '#mocks/world/microsoft-state.ts'
import { applicationPermissions } from './application-permissions.ts'
import { readScopes } from './scopes.ts'

/** A permission as people see it when an application asks for it. */
export interface Permission {
  name: string
  explanation: string
  /** Nobody but an administrator may consent to it, not even for themselves. */
  needsAdministrator?: true
}

const permissions: Record<string, Permission> = {
  profile: {
    name: 'View your basic profile',
    explanation: 'The application sees your name, your sign-in name and your picture.',
  },
  offline_access: {
    name: 'Maintain access to data you have given it access to',
    explanation:
      'The application keeps what you allow here while you are away. It gains nothing new by it.',
  },
  'User.Read': {
    name: 'Sign in and read user profile',
    explanation: 'You can sign in with your work account, and the application reads your profile.',
  },
  'AuditLog.Read.All': {
    name: 'Read audit log data',
    explanation: 'As far as your role lets you, the application reads who changed what, and when.',
    needsAdministrator: true,
  },
  'Application.Read.All': {
    name: 'Read applications',
    explanation: 'The application reads the app registrations of your organization, in your name.',
    needsAdministrator: true,
  },
  'Application.ReadWrite.All': {
    name: 'Read and write all applications',
    explanation:
      'The application makes, changes and deletes app registrations that your role lets you manage.',
    needsAdministrator: true,
  },
  'AppRoleAssignment.ReadWrite.All': {
    name: 'Manage app permission grants and app role assignments',
    explanation:
      'The application grants permissions to app registrations, as far as your role lets you.',
    needsAdministrator: true,
  },
  'Directory.Read.All': {
    name: 'Read directory data',
    explanation: 'The application reads people, groups and roles of your organization.',
    needsAdministrator: true,
  },
}

/** A delegated permission of Microsoft Graph by its name. */
export function delegatedPermission(name: string): Permission {
  const permission = permissions[name]
  if (!permission) throw new Error(`There is no delegated permission ${name}`)
  return permission
}

/** What a consent dialog lists. An application's own API goes without saying. */
export function permissionsAsked(scope: string, clientId: string): Permission[] {
  const { scopes, permissions: graph } = readScopes(scope, clientId)
  return [...new Set([...scopes, ...graph])].flatMap((it) => permissions[it] ?? [])
}

/** What a registration asks for, in its order. */
export const permissionsOf = (asks: readonly AskedPermission[]): Permission[] =>
  asks.flatMap(({ name, type }) =>
    type === 'delegated' ? delegatedPermission(name) : (applicationPermissions[name] ?? []),
  )

/** The first scope that the simulated Microsoft Graph does not have. */
export const unknownScope = (scope: string, clientId: string) =>
  readScopes(scope, clientId).permissions.find((it) => !permissions[it])

/** Is there anything in it that ordinary people cannot allow? */
export const needsAdministrator = (scope: string, clientId: string) =>
  permissionsAsked(scope, clientId).some((it) => it.needsAdministrator)
