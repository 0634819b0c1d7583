import type { IntunePermission } from '#src/api/contract/environments.ts'
import type { Permission } from './permissions.ts'

/** What an application may do by itself, as an administrator sees it when one asks. */
const ofIntune: Record<IntunePermission, Permission> = {
  'DeviceManagementApps.ReadWrite.All': {
    name: 'Read and write Microsoft Intune apps',
    explanation:
      'The application adds, changes and removes apps, their assignments and their policies in Intune.',
  },
  'DeviceManagementConfiguration.Read.All': {
    name: 'Read Microsoft Intune device configuration and policies',
    explanation: 'The application reads how devices are set up, and which rules they must keep.',
  },
  'DeviceManagementManagedDevices.Read.All': {
    name: 'Read Microsoft Intune devices',
    explanation: 'The application reads the list of managed devices and what is known of each.',
  },
  'DeviceManagementRBAC.Read.All': {
    name: 'Read Microsoft Intune RBAC settings',
    explanation: 'The application reads who holds which role in Intune, and for which devices.',
  },
  'DeviceManagementServiceConfig.ReadWrite.All': {
    name: 'Read and write Microsoft Intune configuration',
    explanation: 'The application reads and changes the settings of Intune itself.',
  },
  'Domain.Read.All': {
    name: 'Read domains',
    explanation: 'The application reads which domains belong to your organization.',
  },
  'GroupMember.Read.All': {
    name: 'Read all group memberships',
    explanation: 'The application reads your groups and who belongs to them.',
  },
}

export const applicationPermissions: Record<string, Permission | undefined> = ofIntune
