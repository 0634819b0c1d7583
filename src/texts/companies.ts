import type { Region } from '#src/api/contract/shapes.ts'
import type { Access, Role } from '#src/api/contract/access.ts'
import { defineTexts, plural } from './texts.ts'

export const roleNames = defineTexts('roles', {
  'full-admin': 'Full Admin',
  'intune-app-admin': 'Intune App Admin',
  'custom-app-admin': 'Custom App Admin',
  'read-only-admin': 'Read-Only Admin',
  accessManager: 'Full Admin with Access Management',
} satisfies Record<Role | 'accessManager', string>)

export const accessName = ({ role, accessManagement }: Access) =>
  accessManagement ? roleNames.accessManager : roleNames[role]

export const regionNames = defineTexts('regions', {
  US: 'United States',
  EU: 'European Union',
} satisfies Record<Region, string>)

export const selectorTexts = defineTexts('selector', {
  title: 'Select the Company You Want to Sign In To',
  tab: 'Companies',
  find: 'Find a company',
  findHint: 'Type a name or an ID; the arrow keys move through the list.',
  found: ({ n }: { n: number }) =>
    plural(n, { one: '# company found', other: '# companies found' }),
  nothingFound: 'No company is called that',
  nothingFoundText:
    'Only companies that you belong to, or that belong to your organization, are listed.',
  more: 'There are more companies than shown. Type a name to find yours.',
  list: 'Companies',
  companyId: 'Company ID:',
  select: 'Select',
  continue: 'Continue',
  current: 'Current session',
  requestAccess: 'Request Access',
  waitingSince: ({ date }: { date: string }) => `Requested ${date}`,
  renotify: 'Renotify',
  renotifyFrom: ({ date }: { date: string }) =>
    `The administrators know. You can remind them from ${date} on.`,
  renotified: 'The administrators were reminded',
  withdraw: 'Withdraw',
  withdrawn: 'Access request withdrawn',
  forCompany: ({ action, company }: { action: string; company: string }) => `${action}: ${company}`,
  create: 'Create Company',
  remember: 'Remember my Selection',
  notRemembered:
    'Your selection is not remembered, because this browser’s storage is full or blocked. It holds until you close or reload this page.',
  help: 'Your organization is not here?',
  support: 'Contact our Support',
  or: 'or',
  recover: 'Recover Company',

  requestTitle: ({ company }: { company: string }) => `Request Access to join "${company}"`,
  reason: 'Reason for Request',
  reasonHint: 'Optional. It is shown to the administrators.',
  cancel: 'Cancel',
  submit: 'Submit',
  requested: 'Access request sent',

  noAdminTitle: 'No Active Administrator',
  noAdmin: ({ company }: { company: string }) =>
    `Nobody is left at ${company} who could approve your request.`,
  noAdminRecover:
    'If you administer your Entra tenant you can recover the company and take over its administration.',
  noAdminLocked:
    'Company recovery is switched off there, so its ownership cannot be claimed. If a service provider looks after the company, ask it to switch recovery on, or to create an account for you.',
  close: 'Close',
  contactSupport: 'Contact Support',

  outageTitle: ({ region }: { region: Region }) =>
    `The service is currently unavailable in the ${region} region`,
  outageText:
    'Signing in to companies of this region is not possible for now. It is being repaired.',
  outageImportant: 'Important',
  outageNote:
    'These companies are hidden, not gone. Please do not create a new one in their place.',
})

export const newCompanyTexts = defineTexts('newCompany', {
  info: 'Company Info',
  user: 'User Info',
  where: 'Where shall the data of your company be stored?',
  whereHint: 'It stays in this region. It cannot be moved later.',
  select: 'Select',
  selected: 'Selected',
  name: 'Company Name',
  nameHint: 'Up to 64 characters, without @, / and +.',
  country: 'Country',
  countryHint: 'Type to search.',
  continue: 'Continue',
  missing: 'Choose a region, a name and a country first.',
  missingTerms: 'Accept the terms first.',
  back: 'Back',
  you: 'Who are you?',
  created: ({ name }: { name: string }) => `${name} was created`,
})
