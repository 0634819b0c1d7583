import type { IntunePermission } from '#src/api/contract/environments.ts'
import { defineTexts, inList, plural } from './texts.ts'

export const environmentTexts = defineTexts('environments', {
  title: 'Environments',
  failed: 'The environment cannot be shown right now',
  created: ({ date }: { date: string }) => `Created ${date}`,
  intune: 'Intune',
  connected: 'Connected',
  incomplete: 'Permissions missing',
  notConnected: 'Not connected',
  tenant: ({ end }: { end: string }) => `Tenant …${end}`,
  delete: 'Delete',
  license: 'License:',
  expiration: 'Expiration:',
  none: '-',
  expired: 'Expired',
  trial: ({ type }: { type: string }) => `${type} (Trial)`,
  more: ({ name }: { name: string }) => `More actions for ${name}`,
  edit: 'Edit Environment',
  editLicense: 'Edit License',
  activateLicense: 'Activate License',
  ownRole: 'Your role may look at environments, not change them.',
  ownRoleDelete: 'Your role may look at environments, not disconnect them.',

  rename: 'Edit Environment',
  name: 'Environment Name',
  nameHint: 'Up to 64 characters.',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Environment updated',
})

/** How the environment is: looked at, rather than read. */
export const healthTexts = defineTexts('health', {
  title: 'Health',
  permissions: 'What the portal may do',
  granted: ({ n, of }: { n: number; of: number }) => `${n} of ${of} granted`,
  unknown: 'Not known',
  notConnected: 'Connect Intune, and its permissions are watched here.',
  notReached: 'Microsoft did not answer. What it grants is not known right now.',
  lastCheck: 'Last check',
  checkNow: 'Check now',
  checked: 'Checked just now',
  details: 'Show the permissions',
  license: 'How long the license lasts',
  noLicense: 'There is no license yet.',
  starts: 'Start',
  today: 'Today',
  ends: 'End',
  daysLeft: ({ days }: { days: number }) =>
    days === 0 ? 'Ends today' : plural(days, { one: '# day left', other: '# days left' }),
  ended: ({ days }: { days: number }) =>
    days === 0
      ? 'Ended today'
      : plural(days, { one: 'Ended # day ago', other: 'Ended # days ago' }),
})

export const permissionTexts = defineTexts('permissions', {
  title: 'Intune permissions',
  issue: 'Permissions Issue Detected',
  issueText:
    'An administrator took back what the portal needs. Deployments stand still until it is granted again. Reconnect asks for all of it.',
  fine: 'Everything that the portal needs is granted.',
  granted: 'granted',
  missing: 'missing',
  list: 'Permissions',
  cancel: 'Cancel',
  close: 'Close',
})

/** The names that Microsoft gives them, and what they are for here. */
export const permissionNames = defineTexts('intune-permissions', {
  'DeviceManagementApps.ReadWrite.All': {
    name: 'Read and write Microsoft Intune apps',
    use: 'To put your apps into Intune and keep them up to date.',
  },
  'DeviceManagementConfiguration.Read.All': {
    name: 'Read Microsoft Intune device configuration and policies',
    use: 'To offer your filters when an app is assigned.',
  },
  'DeviceManagementManagedDevices.Read.All': {
    name: 'Read Microsoft Intune devices',
    use: 'To find apps on your devices that could be managed.',
  },
  'DeviceManagementRBAC.Read.All': {
    name: 'Read Microsoft Intune RBAC settings',
    use: 'To offer your scope tags.',
  },
  'DeviceManagementServiceConfig.ReadWrite.All': {
    name: 'Read and write Microsoft Intune configuration',
    use: 'To hold installations during enrollment.',
  },
  'Domain.Read.All': {
    name: 'Read domains',
    use: 'To know which addresses belong to your company.',
  },
  'GroupMember.Read.All': {
    name: 'Read all group memberships',
    use: 'To assign apps to groups, and to give groups access to the portal.',
  },
} satisfies Record<IntunePermission, { name: string; use: string }>)

export const disconnectTexts = defineTexts('disconnect', {
  title: 'Are you sure you want to disconnect Intune?',
  lead: 'This happens at once and cannot be undone.',
  ok: 'OK',
  cancel: 'Cancel',
  done: 'Intune disconnected',
  loading: 'Looking at what would be lost…',
  changed: 'Something changed since this was shown. Here is how it stands now.',

  dies: 'What is deleted',
  nothing: 'There is nothing to delete but the connection itself.',
  deployments: ({ n }: { n: number }) => plural(n, { one: '# deployment', other: '# deployments' }),
  versions: ({ versions }: { versions: readonly string[] }) =>
    plural(versions.length, {
      one: `version ${versions.join()}`,
      other: `versions ${inList(versions)}`,
    }),
  branding: ({ n }: { n: number }) => plural(n, { one: '# branding', other: '# brandings' }),
  banners: ({ n }: { n: number }) => plural(n, { one: '# banner', other: '# banners' }),
  notifications: ({ n }: { n: number }) =>
    plural(n, { one: '# notification', other: '# notifications' }),
  groups: ({ n }: { n: number }) =>
    plural(n, { one: '# Entra ID group', other: '# Entra ID groups' }),
  members: ({ n }: { n: number }) => plural(n, { one: '# member', other: '# members' }),

  people: 'Who loses access',
  nobody: 'Nobody: everybody has an account of their own.',
  loses: ({ before }: { before: string }) => `${before} → no access`,
  sinks: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
  you: 'you',
  lockedOut:
    'You yourself are locked out: your access comes from a group. Ask somebody for an account of your own first.',

  survives: 'What stays',
  survivesLicense: 'The license, with its expiration',
  survivesUsers: 'Users with an account of their own, invitations, and all events',
  survivesApps: 'Apps on your devices, and these old versions that are still assigned in Intune:',
  survivesAppsAll: 'Apps on your devices',
  survivesConsent:
    'The consent at Microsoft. Delete the enterprise application there if you want it gone too.',

  download: 'Download it all first',
  asJson: 'JSON',
  asCsv: 'CSV',

  noManager:
    'Disconnecting would leave nobody who can manage access, because only a group holds Access Management. Give Access Management to a user first.',
  toUsers: 'Go to Users',
})
