import type { LimitedThing } from '#src/api/contract/company.ts'
import type { CompanyPage } from '#src/paths.ts'
import { defineTexts, inDigits, plural } from './texts.ts'

export const shellTexts = defineTexts('shell', {
  skip: 'Skip to the content',
  navigation: 'Pages of the company',
  settings: 'Settings',
  openNavigation: 'Open the navigation',
  collapse: 'Collapse the navigation',
  expand: 'Expand the navigation',
  help: 'Help',
  contactSupport: 'Contact Support',
  guide: 'App Registration Guide',
  productDocs: 'Product Docs',
  releaseNotes: 'Release Notes',
  account: ({ name, company }: { name: string; company: string }) =>
    `Account of ${name}, ${company}`,
  theme: 'Theme',
  themeDark: 'Dark',
  themeLight: 'Light',
  themeContrast: 'High contrast',
  themeSystem: 'As the system',
  themeNotRemembered:
    'The theme is not remembered, because this browser’s storage is full or blocked. It holds until you close or reload this page.',
  switchCompany: 'Switch Company',
  profile: 'Profile',
  signOut: 'Sign Out',
  bell: ({ unseen }: { unseen: number }) =>
    unseen === 0 ? 'Notifications' : `Notifications, ${String(unseen)} new`,
  noAccessManager: 'Nobody manages access to this company now',
  recover: 'Recover Company',
  oneAccessManager: 'You currently have only one user with Access Management privileges',
  oneAccessManagerMore: 'Add a second one, so that the company is never locked out.',
  fixAccess: 'Fix Access',
  trialEnds: ({ days }: { days: number }) =>
    days === 0
      ? 'Your trial license expires today'
      : plural(days, {
          one: 'Your trial license expires in # day',
          other: 'Your trial license expires in # days',
        }),
  licenseExpired: 'Your license has expired',
  toLicense: 'Enter License',
  permissionsMissing: 'Missing Intune permissions detected',
  reconnect: 'Reconnect',
  limitNear: ({ what, used, limit }: { what: string; used: number; limit: number }) =>
    `${what}: ${inDigits(used)} of ${inDigits(limit)} are used`,
  toUsage: 'See Usage',
  deleteRegistration:
    'The app registration “PMPC Recovery” has done its work. Delete it at Microsoft.',
  showHow: 'Show me how',
  registrationDeleted: 'I have deleted it',
  regionOutage: ({ region }: { region: string }) =>
    `The service is currently unavailable in the ${region} region`,
  regionOutageMore: 'It is being worked on.',
  elsewhere: ({ company }: { company: string }) =>
    `You are no longer signed in to ${company}. It can be read here, but not changed.`,
  comeBack: ({ company }: { company: string }) => `Sign in to ${company} again`,
})

export const limitNames = defineTexts('limits', {
  windowsDeployments: 'Windows Deployments',
  macDeployments: 'macOS Deployments',
  customApps: 'Custom Apps',
  storageGb: 'Max Storage Size (GB)',
  deploymentsWithFiles: 'Deployments with Files',
} satisfies Record<LimitedThing, string>)

export const pageTitles = defineTexts('pages', {
  'app-catalog': 'App Catalog',
  deployments: 'Deployments',
  events: 'Events',
  'settings/company': 'Company',
  'settings/users': 'Users',
  'settings/environments': 'Environments',
} satisfies Record<CompanyPage, string>)
