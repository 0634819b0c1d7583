import type { SupportPeriod, SupportRole } from '#src/api/contract/settings.ts'
import type { UsageLevel } from '#src/domain/limits.ts'
import { defineTexts, inDigits } from './texts.ts'

export const settingsTexts = defineTexts('settings', {
  title: 'Company',
  tabs: 'Parts of the company settings',
  general: 'General',
  usage: 'Usage',
  domains: 'Domains',

  cancel: 'Cancel',
  save: 'Save',
  saved: 'Company information updated',
  unchanged: 'Nothing has changed yet.',
  forbidden: 'Your role can only look at the company. Ask a Full Admin.',

  details: 'Company information',
  name: 'Company Name',
  nameHint: 'Up to 64 characters, without @, / and +.',
  billingEmail: 'Billing Email',
  billingHint: 'Optional. Invoices go there.',
  country: 'Country',
  companyId: 'Company ID',
  copyId: 'Copy the company ID',
  location: 'Location of Data Storage',
  locationHint: 'It was chosen when the company was created, and stays.',

  recovery: 'Company Recovery',
  recoverySwitch: 'Enable Company Recovery',
  recoveryHint:
    'Whoever proves to administer your Entra tenant can recover the access to this company, with full access management rights.',
  recoveryOff:
    'If everybody with Access Management is gone one day, nobody can bring this company back: not you, and not our support. Keep it on unless you have another way.',

  previews: 'Preview Features',
  previewsOf: ({ on, all }: { on: number; all: number }) =>
    `${String(on)}/${String(all)} preview features enabled`,
  previewsSwitch: 'Enable Preview features',
  previewsHint: 'New features as soon as they come. Those that are on stay on.',
  previewOn: 'on',
  previewOff: 'off',

  support: 'Customer Support',
  grant: 'Grant Access',
  grantHint: 'Lets our support look at your company while it helps you. All it does is in Events.',
  granted: ({ role, hours, minutes }: { role: string; hours: number; minutes: number }) =>
    `Granted ${role} access, ${String(hours)}h ${String(minutes)}m left`,
  grantEnds: 'It ends by itself.',
  edit: 'Edit',
  period: 'Access period',
  role: 'Access type',
  roleMissing: 'Please select the Access Type',

  delete: 'Delete Company',
  deleteText: 'Deletes the company with all that it holds, for everybody. There is no way back.',
  deleteConnected: 'Intune is still connected. Disconnect it in Environments first.',
  deleteTitle: ({ company }: { company: string }) =>
    `Are you sure you want to delete the company ${company}?`,
  deleteConsequence:
    'All its information is deleted: users, groups, invitations, events and the license. This cannot be undone.',
  deleted: ({ company }: { company: string }) => `${company} was deleted`,
  no: 'No',
  yes: 'Yes',

  leaveTitle: 'Leave without saving?',
  leaveText: 'What you changed here is not saved yet, and is lost when you leave.',
  stay: 'Stay here',
  leave: 'Leave without saving',

  license: 'License Type',
  noLicense: 'No license',
  trial: ({ type }: { type: string }) => `${type} (Trial)`,
  devices: 'Number of Devices',
  noUsage: 'An MSP Plus license is counted at the provider, not here.',
  usedOf: ({ used, limit }: { used: number; limit: number }) =>
    `${inDigits(used)} of ${inDigits(limit)}`,
  usageTold: ({ used, limit, level }: { used: number; limit: number; level: string }) =>
    `${inDigits(used)} of ${inDigits(limit)}. ${level}`,

  domainsText: 'People with an address of an enabled domain see this company and may ask to join.',
  domainName: 'Domain Name',
  domainStatus: 'Status',
  domainEnabled: 'Enabled',
  enableDomain: ({ domain }: { domain: string }) => `Enable ${domain}`,
  available: 'Available',
  unavailable: 'No Longer Available or Deleted',
  oneDomain: 'At least one domain stays enabled.',
  domainsSaved: 'Domains updated',
  domainsKeep:
    'When a domain is disabled, people with an account of their own keep its access. Members of groups with an address of that domain lose the access that their group gives them, at once.',
})

export const supportRoles = defineTexts('supportRoles', {
  'full-admin': 'Full Admin',
  'read-only': 'Cloud Admin Read Only',
} satisfies Record<SupportRole, string>)

export const supportPeriods = defineTexts('supportPeriods', {
  '4': '4 hours',
  '24': '1 day',
  '72': '3 days',
  '168': '7 days',
} satisfies Record<SupportPeriod, string>)

export const usageLevels = defineTexts('usageLevels', {
  easy: 'Less than half is used',
  filling: 'More than half is used',
  full: 'All is used',
} satisfies Record<UsageLevel, string>)
