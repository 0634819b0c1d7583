import type {
  Application,
  AppRoleAssignment,
  AskedPermission,
  ClientSecret,
  ServicePrincipal,
} from '#mocks/world/microsoft-state.ts'
import { DirectoryRefusal } from '../applications/act.ts'
import {
  graphClientId,
  graphPermissions,
  graphPrincipal,
  permissionById,
  permissionOf,
} from '../applications/microsoft-graph.ts'

// What is in the world, in the words of Microsoft Graph.

export const applicationEntity = (application: Application) => ({
  id: application.id,
  appId: application.clientId,
  displayName: application.name,
  uniqueName: application.uniqueName ?? null,
  createdDateTime: iso(application.createdAt),
  signInAudience: 'AzureADMyOrg',
  requiredResourceAccess: requiredAccess(application.asks),
  passwordCredentials: application.secrets.map(passwordEntity),
  isDisabled: application.disabled,
})

/** The value is told only to whoever makes the secret. */
export const passwordEntity = (secret: ClientSecret) => ({
  keyId: secret.id,
  displayName: secret.name,
  hint: secret.hint,
  secretText: null,
  startDateTime: iso(secret.createdAt),
  endDateTime: iso(secret.expiresAt),
})

export interface RequiredAccess {
  resourceAppId: string
  resourceAccess: { id: string; type: 'Role' | 'Scope' }[]
}

function requiredAccess(asks: AskedPermission[]): RequiredAccess[] {
  const resourceAccess = asks.flatMap((asked) => {
    const permission = permissionOf(asked)
    return permission ? [{ id: permission.id, type: kindOf(asked) }] : []
  })
  return asks.length > 0 ? [{ resourceAppId: graphClientId, resourceAccess }] : []
}

/** The permissions behind their ids. No other service than Microsoft Graph has any here. */
export const asksOf = (access: RequiredAccess[]): AskedPermission[] =>
  access.flatMap(({ resourceAppId, resourceAccess }) =>
    resourceAccess.map(({ id, type }) => {
      const permission = resourceAppId === graphClientId ? permissionById(id) : undefined
      if (!permission || kindOf(permission) !== type)
        throw new DirectoryRefusal('Request_BadRequest')
      return { name: permission.name, type: permission.type }
    }),
  )

const kindOf = ({ type }: AskedPermission): 'Role' | 'Scope' =>
  type === 'application' ? 'Role' : 'Scope'

export const principalEntity = (principal: ServicePrincipal) => ({
  id: principal.id,
  appId: principal.clientId,
  displayName: principal.name,
  servicePrincipalType: 'Application',
  accountEnabled: true,
  ...(principal.clientId === graphClientId
    ? offered
    : { appRoles: [], oauth2PermissionScopes: [] }),
})

/** What Microsoft Graph offers to others. */
const offered = {
  appRoles: graphPermissions
    .filter(({ type }) => type === 'application')
    .map(({ id, name, label }) => ({
      id,
      value: name,
      displayName: label,
      allowedMemberTypes: ['Application'],
      isEnabled: true,
    })),
  oauth2PermissionScopes: graphPermissions
    .filter(({ type }) => type === 'delegated')
    .map(({ id, name, label, needsAdministrator }) => ({
      id,
      value: name,
      adminConsentDisplayName: label,
      type: needsAdministrator ? 'Admin' : 'User',
      isEnabled: true,
    })),
}

export const assignmentEntity = (principal: ServicePrincipal, role: AppRoleAssignment) => ({
  id: role.id,
  appRoleId: permissionOf({ name: role.name, type: 'application' })?.id,
  createdDateTime: iso(role.grantedAt),
  principalId: principal.id,
  principalDisplayName: principal.name,
  principalType: 'ServicePrincipal',
  resourceId: graphPrincipal(principal.tenantId).id,
  resourceDisplayName: 'Microsoft Graph',
})

export const iso = (instant: number) => new Date(instant).toISOString()
