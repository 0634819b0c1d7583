import type {
  AppSort,
  AppSource,
  DeployObstacle,
  OperatingSystem,
} from '#src/api/contract/catalog.ts'
import { defineTexts, plural } from './texts.ts'

export const catalogTexts = defineTexts('catalog', {
  title: 'App Catalog',
  noConnection: 'No Connection Found',
  noConnectionText: 'Connect this company first. Then its catalog fills with apps to deploy.',
  intune: 'Intune',
  intuneText: 'Deploys the apps of the catalog to your devices.',
  publisher: 'Publisher',
  publisherText: 'Adds your own apps to the catalog.',
  howTo: 'How to connect',
  consentLost: 'Intune no longer answers',
  consentLostText:
    'The consent was taken back, so only your own apps are shown, and nothing can be deployed. Reconnect Intune to see them all.',

  search: 'Search',
  found: ({ n }: { n: number }) => plural(n, { one: '# app', other: '# apps' }),
  addApp: 'Add App',
  addAppTitle: 'Add your own app',
  addAppText:
    'Your own apps come from Publisher, which runs where your packages are. Once it is connected, what you publish there appears here, marked as Custom.',
  addAppExpired: 'Your license has expired. Enter a new one, then add apps.',
  addAppDisconnected: 'Intune no longer answers. Reconnect it, then add apps.',
  addAppForbidden: 'Your role cannot add apps. Ask a Full Admin or a Custom App Admin.',
  close: 'Close',
  listView: 'List View',
  gridView: 'Grid View',
  sort: ({ by }: { by: string }) => `Sorted by ${by}`,
  sortBy: 'Sort by',

  filter: 'Filter',
  filterOn: 'Filter, some are applied',
  filterTitle: 'Filter the apps',
  lastUpdated: 'Last Updated',
  from: 'From',
  to: 'To',
  wrongRange: 'This day is before the first one.',
  vendor: 'Vendor',
  findVendor: 'Find a vendor',
  noVendor: 'No vendor is called that.',
  language: 'Language',
  architecture: 'Architecture',
  source: 'Source',
  os: 'Operating System',
  clearAll: 'Clear All',
  applyAll: 'Apply All Filters',
  nothingSet: 'Set a filter first.',
  nothingChanged: 'These filters are applied already.',

  noResults: 'No Results Found',
  noResultsText: 'Try a shorter word, or fewer filters. Spaces do not matter.',
  clearSearch: 'Clear search and filters',
  noApps: 'There are no apps yet',
  noOwnApps: 'The company has no own apps',

  apps: 'Apps',
  appName: 'App Name',
  version: 'Version',
  moreVersions: ({ n }: { n: number }) => plural(n, { one: '# version', other: '# versions' }),
  severalLanguages: ({ n }: { n: number }) =>
    plural(n, { one: '# language', other: '# languages' }),
  deployed: 'Deployed',

  deploy: 'Deploy',
  deployTitle: ({ app }: { app: string }) => `Deploy ${app}`,
  deployForbidden: 'Your role cannot deploy. Ask a Full Admin or an Intune App Admin.',
  deployBack: 'Back',
  displayName: 'Display Name',
  displayNameHint: 'How this deployment is called in Deployments.',
  deployDone: ({ name }: { name: string }) => `Deployment ${name} created`,
  editDeployment: 'Edit Deployment',
  notDeployed: 'This app is not deployed yet.',
  deployedAs: 'Deployed as',
  languages: 'Languages',
  versionHint: 'Updates bring it to the newest one, unless you pause them.',
  moreInfo: 'More Info',
  gone: 'This app is no longer in the catalog.',
})

export const obstacleTexts = defineTexts('deployObstacles', {
  not_connected: 'Intune no longer answers. Reconnect it, then deploy.',
  license_missing: 'There is no license yet. Enter one in Environments, then deploy.',
  license_expired: 'Your license has expired. Enter a new one in Environments, then deploy.',
  limit_reached:
    'All deployments that your license allows are used. Delete one, or change the license.',
} satisfies Record<DeployObstacle, string>)

export const sortNames = defineTexts('appSorts', {
  name: 'App Name, A to Z',
  '-name': 'App Name, Z to A',
  '-updated': 'Last Updated, newest first',
  updated: 'Last Updated, oldest first',
} satisfies Record<AppSort, string>)

export const systemNames = defineTexts('systems', {
  windows: 'Windows',
  macos: 'macOS',
} satisfies Record<OperatingSystem, string>)

export const sourceNames = defineTexts('appSources', {
  catalog: 'Catalog',
  custom: 'Custom',
} satisfies Record<AppSource, string>)
