import { expect, test } from 'vitest'
import type { EventText } from '#mocks/world/state.ts'
import { eventCatalogue as is } from './event-catalogue.ts'

const description = 'Somebody did something.'

/** The product's own list, word for word; what it does not name stands behind it. */
const catalogue = {
  ownershipApproved: ['Company Ownership Approved for Nia', 'Access', 'Approved', 'Security'],
  ownershipRejected: ['Company Ownership Rejected for Nia', 'Access', 'Rejected', 'Security'],
  supportSettingsUpdated: [
    'Customer Support Settings Updated for Company Contoso',
    'Company',
    'Updated',
    'Security',
  ],
  previewFeaturesUpdated: [
    'Preview Features Setting Updated by ana@c.example',
    'Company',
    'Updated',
    'Security',
  ],
  groupRoleCreated: [
    'Group role with id 7 was created with role Full Admin',
    'Group Role',
    'Created',
    'Security',
  ],
  groupRoleChanged: [
    'Group role with name Nia and id 7 was changed to role Full Admin',
    'Group Role',
    'Updated',
    'Security',
  ],
  groupRoleRemoved: ['Group Role Removed', 'Group Role', 'Removed', 'Security'],
  intuneConnected: ['Intune Connection Added', 'Intune', 'Connected', 'Security'],
  intuneDisconnected: ['Intune Connection Removed', 'Intune', 'Disconnected', 'Security'],
  invitationSent: ['Invitation Sent to ben@c.example', 'Invitation', 'Created', 'Security'],
  userCreated: ['User Account Created for ben@c.example', 'User', 'Created', 'Security'],
  userRemoved: ['ben@c.example Removed by ana@c.example', 'User', 'Removed', 'Security'],
  userRoleChanged: [
    'ben@c.example Role Changed by ana@c.example',
    'User',
    'Role changed',
    'Security',
  ],

  applicationCreated: ['Application Git Created', 'Application', 'Created', 'General'],
  applicationChanged: [
    'Application Git Changed by ana@c.example',
    'Application',
    'Updated',
    'General',
  ],
  applicationRemoved: [
    'Application Git Removed by ana@c.example',
    'Application',
    'Removed',
    'General',
  ],
  appsDiscovered: ['Intune Application Discovered', 'Application', 'Created', 'General'],
  discoveredAppsRefreshed: [
    'Intune Discovered Applications Refreshed',
    'Application',
    'Updated',
    'General',
  ],
  managedCompanyUnlinked: [
    'Managed Company Relationship for Labs Removed by ana@c.example',
    'Application',
    'Removed',
    'General',
  ],
  clientDeploymentCreated: [
    'Client Deployment Created for preview',
    'Client',
    'Created',
    'General',
  ],
  clientDeploymentUpdated: [
    'Client Deployment Updated for preview',
    'Client',
    'Updated',
    'General',
  ],
  clientDeploymentDeleted: [
    'Client Deployment Deleted for preview',
    'Client',
    'Removed',
    'General',
  ],
  companyCreated: ['Company Contoso Created by ana@c.example', 'Company', 'Created', 'General'],
  companyUpdated: ['Company Contoso Updated by ana@c.example', 'Company', 'Updated', 'General'],
  managedCompanyCreated: [
    'Managed Company Labs Created by ana@c.example',
    'Company',
    'Created',
    'General',
  ],
  environmentRenamed: ['Environment Quay Updated', 'Environment', 'Updated', 'General'],
  licenseActivated: ['Environment Quay Updated', 'Environment', 'Updated', 'General'],
  brandingCreated: ['Custom Branding Nia Created', 'Intune Branding', 'Created', 'General'],
  brandingRecreated: ['Custom Branding Nia Recreated', 'Intune Branding', 'Recreated', 'General'],
  brandingDeleted: ['Custom Branding Nia Deleted', 'Intune Branding', 'Removed', 'General'],
  brandingUpdated: ['Custom Branding Nia Updated', 'Intune Branding', 'Updated', 'General'],
  defaultBrandingCreated: [
    'Default Branding - Nia Created',
    'Intune Branding',
    'Created',
    'General',
  ],
  defaultBrandingDeleted: [
    'Default Branding - Nia Deleted',
    'Intune Branding',
    'Removed',
    'General',
  ],
  deploymentCreated: ['Deployment Nia Created', 'Intune Deployment', 'Created', 'General'],
  deploymentDeleted: ['Deployment Nia Deleted', 'Intune Deployment', 'Removed', 'General'],
  deploymentRecreated: ['Deployment Nia Recreated', 'Intune Deployment', 'Recreated', 'General'],
  deploymentSynchronized: [
    'Deployment Nia was updated by scheduled synchronization',
    'Intune Deployment',
    'Synchronized',
    'General',
  ],
  macLicenseApplied: ['macOS (Trial) Applied', 'License', 'Applied', 'General'],
  providerInviteAccepted: [
    'Invitation Accepted by eli@c.example',
    'MSP Invite',
    'Approved',
    'General',
  ],
  providerInviteSent: ['Invitation Sent to eli@c.example', 'MSP Invite', 'Created', 'General'],
  providerInviteDeleted: [
    'Invitation Deleted by eli@c.example',
    'MSP Invite',
    'Removed',
    'General',
  ],
  providerInviteDeclined: [
    'Invitation Declined by eli@c.example',
    'MSP Invite',
    'Rejected',
    'General',
  ],
  publisherConnected: ['Publisher Connection Added', 'Publisher', 'Connected', 'General'],
  publisherDisconnected: ['Publisher Connection Removed', 'Publisher', 'Disconnected', 'General'],
  deploymentUpdated: ['Deployment Nia Updated', 'Intune Deployment', 'Updated', 'General'],
  invitationRemoved: ['Invitation Removed for eli@c.example', 'Invitation', 'Removed', 'General'],
  binaryUploaded: ['Binary File Uploaded to Application Git', 'Application', 'Uploaded', 'General'],
  notificationTestCreated: [
    'Intune Deployment Notification Test Created',
    'Notifications',
    'Created',
    'General',
  ],

  // Where the product's list is silent, these are ours.
  accessRequested: ['Access Requested by ana@c.example', 'Access', 'Created', 'Security'],
  accessRequestWithdrawn: [
    'Access Request Withdrawn by ana@c.example',
    'Access',
    'Removed',
    'General',
  ],
  accessRequestRejected: [
    'Access Request Rejected for ben@c.example',
    'Access',
    'Rejected',
    'Security',
  ],
  supportRequested: ['Support Request SUP-1 Created', 'Company', 'Created', 'General'],
  quoteRequested: ['Quote Requested by ana@c.example', 'License', 'Created', 'General'],
} satisfies Record<keyof typeof is, readonly string[]>

const names = {
  name: 'Nia',
  company: 'Contoso',
  child: 'Labs',
  by: 'ana@c.example',
  user: 'ben@c.example',
  email: 'eli@c.example',
  id: '7',
  role: 'Full Admin',
  environment: 'Quay',
  app: 'Git',
  ring: 'preview',
  kind: 'Trial',
  reference: 'SUP-1',
  before: 'Read-Only Admin',
  after: 'Off',
  on: true,
  reason: 'I help out.',
  subject: 'Billing',
  tenantId: '5',
  administrator: 'omar@c.example',
  license: 'Enterprise Plus',
  licenses: 40,
  answerTo: 'mail@c.example',
  about: { architecture: 'x64', installerType: 'MSI', version: '1' },
  description,
} as const

const tell = (kind: string) =>
  (is[kind as keyof typeof is] as (of: typeof names) => EventText)(names)

test.each(Object.entries(catalogue))('%s is told in the words of the product', (kind, expected) => {
  const { title, category, operation, severity, ...told } = tell(kind)
  expect([title, category, operation, severity]).toEqual(expected)
  expect(told.description).toBe(description)
})

const group = { 'Group Name': 'Nia', 'Group ID': '7' }

/** What the details show of one kind alone, whoever tells of it. */
const details: Partial<Record<keyof typeof is, Record<string, string | [string, string]>>> = {
  accessRequested: { Reason: 'I help out.' },
  accessRequestRejected: { Reason: 'I help out.' },
  supportSettingsUpdated: { 'Grant Access': ['Read-Only Admin', 'Off'] },
  previewFeaturesUpdated: { 'Preview features': ['Off', 'On'] },
  supportRequested: { Subject: 'Billing' },
  userCreated: { Role: 'Full Admin' },
  userRoleChanged: { Role: ['Read-Only Admin', 'Full Admin'] },
  invitationSent: { Role: 'Full Admin' },
  groupRoleCreated: group,
  groupRoleChanged: { ...group, Role: ['Read-Only Admin', 'Full Admin'] },
  groupRoleRemoved: group,
  intuneConnected: { 'Connection Identifier': '5', Administrator: 'omar@c.example' },
  intuneDisconnected: { 'Connection Identifier': '5' },
  environmentRenamed: { 'Environment Name': ['Read-Only Admin', 'Quay'] },
  licenseActivated: { License: ['Read-Only Admin', 'Enterprise Plus'] },
  quoteRequested: { Licenses: '40', 'Answer to': 'mail@c.example' },
}

test.each(Object.keys(is))('%s has the details of its kind, and no others', (kind) => {
  const { facts = [], changes = [] } = tell(kind)
  expect(
    Object.fromEntries([
      ...facts.map(({ name, value }) => [name, value]),
      ...changes.map(({ name, before, after }) => [name, [before, after]]),
    ]),
  ).toEqual(details[kind as keyof typeof is] ?? {})
})

test('what is not known has no row', () => {
  const { facts } = is.accessRequested({ by: 'ana@c.example', reason: '', description })
  expect(facts).toEqual([])
})
