import { readScopes } from './scopes.ts'

/** A permission as people see it when an application asks for it. */
export interface Permission {
  name: string
  explanation: string
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
}

/** What a consent dialog lists. An application's own API goes without saying. */
export function permissionsAsked(scope: string, clientId: string): Permission[] {
  const { scopes, permissions: graph } = readScopes(scope, clientId)
  return [...new Set([...scopes, ...graph])].flatMap((it) => permissions[it] ?? [])
}

/** The first scope that the simulated Microsoft Graph does not have. */
export const unknownScope = (scope: string, clientId: string) =>
  readScopes(scope, clientId).permissions.find((it) => !permissions[it])
