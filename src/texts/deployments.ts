import type { DeploymentStatus } from '#src/api/contract/deployments.ts'
import { defineTexts, plural } from './texts.ts'

export const deploymentTexts = defineTexts('deployments', {
  title: 'Deployments',
  search: 'Search',
  searchAmong: ({ n }: { n: number }) =>
    plural(n, { one: 'Search (# item)', other: 'Search (# items)' }),
  found: ({ n }: { n: number }) => plural(n, { one: '# deployment', other: '# deployments' }),
  more: 'Show more',
  none: 'Nothing is deployed yet',
  noneText: 'Choose an app in the App Catalog, then Deploy. It appears here.',
  toCatalog: 'Open the App Catalog',
  noResults: 'No Results Found',
  noResultsText: 'Try a shorter word. Spaces do not matter.',
  showAll: 'Show all deployments',
  noConnection: 'No Connection Found',
  noConnectionText: 'Deployments live in Intune. Connect it first.',
  consentLost: 'Intune no longer answers',
  consentLostText:
    'The consent was taken back. Your deployments are still there, and show again once Intune is reconnected.',
  toEnvironments: 'Open Environments',

  displayName: 'Display Name',
  appName: 'App Name',
  language: 'Language',
  architecture: 'Architecture',
  created: 'Created',
  status: 'Status',
  actions: 'Actions',
  actionsOf: ({ name }: { name: string }) => `Actions for ${name}`,
  version: 'Version',
  newer: ({ version }: { version: string }) => `${version} is there`,
  vendor: 'Vendor',
  os: 'Operating System',
  source: 'Source',
  moreInfo: 'More Info',
  retained: 'Old versions kept in Intune',
  retainedNone: 'None',
  assigned: 'assigned',
  unassigned: 'not assigned',

  edit: 'Edit',
  recreate: 'Recreate',
  syncNow: 'Sync Now',
  delete: 'Delete',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  yes: 'Yes',
  editTitle: 'Edit Deployment',
  updated: ({ name }: { name: string }) => `Deployment ${name} updated`,
  recreated: ({ name }: { name: string }) => `Deployment ${name} is being recreated`,
  synced: ({ name, version }: { name: string; version: string }) => `${name} is now at ${version}`,
  upToDate: ({ name }: { name: string }) => `${name} is up to date`,
  deleted: ({ name }: { name: string }) => `Deployment ${name} deleted`,
  deleteTitle: ({ name }: { name: string }) => `Are you sure you want to delete ${name}`,
  deleteText: ({ app }: { app: string }) =>
    `Intune stops installing and updating ${app}. Devices that have it keep it. This cannot be undone.`,
  deleteRetained: ({ versions }: { versions: string }) =>
    `The old versions ${versions} are deleted, too.`,

  pauseUpdates: 'Pause Updates',
  pauseHint: 'The app stays at its version until the updates go on.',
  paused: 'UPDATES PAUSED',
  pausedNow: ({ name }: { name: string }) => `The updates of ${name} are paused`,
  resumedNow: ({ name }: { name: string }) => `${name} updates again`,

  busy: 'Intune is still working on this deployment. It takes a few minutes.',
  forbidden: 'Your role can only look at deployments. Ask a Full Admin or an Intune App Admin.',
  pausedReason: 'The updates are paused. Switch them on first.',
  licenseExpired: 'Your license has expired. Enter a new one in Environments first.',
  gone: 'This deployment is no longer there.',
})

export const statusNames = defineTexts('deploymentStatus', {
  success: 'Success',
  'in-progress': 'In Progress',
  retrying: 'Retrying',
  failed: 'Failed',
} satisfies Record<DeploymentStatus, string>)

export const statusTexts = defineTexts('deploymentStatusTexts', {
  success: 'Intune installs this app.',
  'in-progress': 'The app is on its way to Intune. This takes a few minutes.',
  retrying: 'Intune did not take the app. It is tried again for 24 hours.',
  failed: 'Intune did not take the app within 24 hours. Recreate it to try again.',
} satisfies Record<DeploymentStatus, string>)
