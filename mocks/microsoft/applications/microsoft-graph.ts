import { idFrom } from '#mocks/world/ids.ts'
import type { AskedPermission, ServicePrincipal } from '#mocks/world/microsoft-state.ts'
import { delegatedPermission } from '../permissions.ts'

/** Microsoft Graph is an application as well. It has this id in every tenant. */
export const graphClientId = '00000003-0000-0000-c000-000000000000'

/** A permission that registrations can ask for. */
export interface GraphPermission extends AskedPermission {
  id: string
  label: string
  needsAdministrator: boolean
}

export const graphPermissions: readonly GraphPermission[] = [
  application(
    'AuditLog.Read.All',
    'b0afded3-3588-46d8-8b3d-9842eff778da',
    'Read all audit log data',
  ),
  application(
    'Application.Read.All',
    '9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30',
    'Read all applications',
  ),
  application(
    'Application.ReadWrite.All',
    '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9',
    'Read and write all applications',
  ),
  application(
    'AppRoleAssignment.ReadWrite.All',
    '06b708a9-e830-4db3-a914-8e69da51d44f',
    'Manage app permission grants and app role assignments',
  ),
  application(
    'AuditLogsQuery.Read.All',
    '5e1e9171-754d-478c-812c-f1755a9a4c2d',
    'Read audit logs of all services',
  ),
  application('Directory.Read.All', '7ab1d382-f21e-4acd-a863-ba3e13f7da61', 'Read directory data'),
  application(
    'DeviceManagementApps.ReadWrite.All',
    '78145de6-330d-4800-a6ce-494ff2d33d07',
    'Read and write Microsoft Intune apps',
  ),
  application(
    'DeviceManagementConfiguration.Read.All',
    'dc377aa6-52d8-4e23-b271-2a7ae04cedf3',
    'Read Microsoft Intune device configuration and policies',
  ),
  application(
    'DeviceManagementManagedDevices.Read.All',
    '2f51be20-0bb4-4fed-bf7b-db946066c75e',
    'Read Microsoft Intune devices',
  ),
  application(
    'DeviceManagementRBAC.Read.All',
    '58ca0d9a-1575-47e1-a3cb-007ef2e4583b',
    'Read Microsoft Intune RBAC settings',
  ),
  application(
    'DeviceManagementServiceConfig.ReadWrite.All',
    '5ac13192-7ace-4fcf-b828-1a26f28068ee',
    'Read and write Microsoft Intune configuration',
  ),
  application('Domain.Read.All', 'dbb9058a-0e50-45d7-ae91-66909b5d4664', 'Read domains'),
  application(
    'GroupMember.Read.All',
    '98830695-27a2-4c18-8c18-0c3ebc9698f6',
    'Read all group memberships',
  ),
  delegated('User.Read', 'e1fe6dd8-ba31-4d61-89e7-88639da4683d'),
  delegated('AuditLog.Read.All', 'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20'),
  delegated('Application.Read.All', 'c79f8feb-a9db-4090-85f9-90d820caa0eb'),
  delegated('Application.ReadWrite.All', 'bdfbf15f-ee85-4955-8675-146e8e5296b5'),
  delegated('AppRoleAssignment.ReadWrite.All', '84bccea3-f856-4a8a-967b-dbe0a3d53a64'),
  delegated('Directory.Read.All', '06da0dbc-49e2-44d2-8312-53f166ab848a'),
]

export const permissionById = (id: string) => graphPermissions.find((it) => it.id === id)

export const permissionOf = ({ name, type }: AskedPermission) =>
  graphPermissions.find((it) => it.name === name && it.type === type)

/** Microsoft Graph's own service principal. Every tenant has one, and nobody had to make it. */
export const graphPrincipal = (tenantId: string): ServicePrincipal => ({
  id: idFrom(`microsoft-graph/${tenantId}`),
  clientId: graphClientId,
  tenantId,
  name: 'Microsoft Graph',
  createdAt: 0,
  appRoles: [],
  deletedAt: null,
})

function application(name: string, id: string, label: string): GraphPermission {
  return { id, name, type: 'application', label, needsAdministrator: true }
}

function delegated(name: string, id: string): GraphPermission {
  const { name: label, needsAdministrator = false } = delegatedPermission(name)
  return { id, name, type: 'delegated', label, needsAdministrator }
}
