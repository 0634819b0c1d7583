import type { EventApp, EventFact } from '#src/api/contract/event-kinds.ts'
import type { Company, Deployment, EventText } from '#mocks/world/state.ts'

/**
 * Every title that the record of a company can hold, with what it is about and what its details show. Whoever
 * writes an event takes it from here, the stories of the demo included, so that the words stand in one place.
 */
export const eventCatalogue = {
  // Access

  ownershipApproved: ({ name, ...of }: { name: string } & Described) =>
    security('Access', 'Approved', `Company Ownership Approved for ${name}`, of),
  ownershipRejected: ({ name, ...of }: { name: string } & Described) =>
    security('Access', 'Rejected', `Company Ownership Rejected for ${name}`, of),
  accessRequested: ({ by, reason, ...of }: { by: string; reason: string } & Described) =>
    security('Access', 'Created', `Access Requested by ${by}`, {
      ...of,
      facts: facts({ Reason: reason }),
    }),
  accessRequestWithdrawn: ({ by, ...of }: { by: string } & Described) =>
    general('Access', 'Removed', `Access Request Withdrawn by ${by}`, of),
  accessRequestRejected: ({ user, reason, ...of }: { user: string; reason: string } & Described) =>
    security('Access', 'Rejected', `Access Request Rejected for ${user}`, {
      ...of,
      facts: facts({ Reason: reason }),
    }),

  // Company

  companyCreated: ({ company, by, ...of }: { company: string; by: string } & Described) =>
    general('Company', 'Created', `Company ${company} Created by ${by}`, of),
  companyUpdated: ({ company, by, ...of }: { company: string; by: string } & Changing) =>
    general('Company', 'Updated', `Company ${company} Updated by ${by}`, of),
  managedCompanyCreated: ({ child, by, ...of }: { child: string; by: string } & Described) =>
    general('Company', 'Created', `Managed Company ${child} Created by ${by}`, of),
  managedCompanyUnlinked: ({ child, by, ...of }: { child: string; by: string } & Described) =>
    general(
      'Application',
      'Removed',
      `Managed Company Relationship for ${child} Removed by ${by}`,
      of,
    ),
  supportSettingsUpdated: ({
    company,
    before,
    after,
    ...of
  }: { company: string; before: string; after: string } & Described) =>
    security('Company', 'Updated', `Customer Support Settings Updated for Company ${company}`, {
      ...of,
      changes: [{ name: 'Grant Access', before, after }],
    }),
  previewFeaturesUpdated: ({ by, on, ...of }: { by: string; on: boolean } & Described) =>
    security('Company', 'Updated', `Preview Features Setting Updated by ${by}`, {
      ...of,
      changes: [{ name: 'Preview features', before: onOff(!on), after: onOff(on) }],
    }),
  supportRequested: ({
    reference,
    subject,
    ...of
  }: { reference: string; subject: string } & Described) =>
    general('Company', 'Created', `Support Request ${reference} Created`, {
      ...of,
      facts: facts({ Subject: subject }),
    }),

  // Users, invitations and groups

  userCreated: ({ user, role, ...of }: { user: string; role: string } & Described) =>
    security('User', 'Created', `User Account Created for ${user}`, {
      ...of,
      facts: facts({ Role: role }),
    }),
  userRemoved: ({ user, by, ...of }: { user: string; by: string } & Described) =>
    security('User', 'Removed', `${user} Removed by ${by}`, of),
  userRoleChanged: ({
    user,
    by,
    before,
    role,
    ...of
  }: { user: string; by: string; before: string; role: string } & Described) =>
    security('User', 'Role changed', `${user} Role Changed by ${by}`, {
      ...of,
      changes: [{ name: 'Role', before, after: role }],
    }),
  invitationSent: ({ user, role, ...of }: { user: string; role: string } & Described) =>
    security('Invitation', 'Created', `Invitation Sent to ${user}`, {
      ...of,
      facts: facts({ Role: role }),
    }),
  invitationRemoved: ({ email, ...of }: { email: string } & Described) =>
    general('Invitation', 'Removed', `Invitation Removed for ${email}`, of),
  groupRoleCreated: ({ name, id, role, ...of }: Group & { role: string } & Described) =>
    security('Group Role', 'Created', `Group role with id ${id} was created with role ${role}`, {
      ...of,
      facts: group({ name, id }),
    }),
  groupRoleChanged: ({
    name,
    id,
    before,
    role,
    ...of
  }: Group & { before: string; role: string } & Described) =>
    security(
      'Group Role',
      'Updated',
      `Group role with name ${name} and id ${id} was changed to role ${role}`,
      {
        ...of,
        facts: group({ name, id }),
        changes: [{ name: 'Role', before, after: role }],
      },
    ),
  groupRoleRemoved: ({ name, id, ...of }: Group & Described) =>
    security('Group Role', 'Removed', 'Group Role Removed', { ...of, facts: group({ name, id }) }),

  // Environments

  intuneConnected: ({
    tenantId,
    administrator = '',
    ...of
  }: { tenantId: string; administrator?: string } & Described) =>
    security('Intune', 'Connected', 'Intune Connection Added', {
      ...of,
      facts: facts({ 'Connection Identifier': tenantId, Administrator: administrator }),
    }),
  intuneDisconnected: ({ tenantId, ...of }: { tenantId: string } & Described) =>
    security('Intune', 'Disconnected', 'Intune Connection Removed', {
      ...of,
      facts: facts({ 'Connection Identifier': tenantId }),
    }),
  publisherConnected: (of: Described) =>
    general('Publisher', 'Connected', 'Publisher Connection Added', of),
  publisherDisconnected: (of: Described) =>
    general('Publisher', 'Disconnected', 'Publisher Connection Removed', of),
  environmentRenamed: ({
    before,
    environment,
    ...of
  }: { before: string; environment: string } & Described) =>
    general('Environment', 'Updated', `Environment ${environment} Updated`, {
      ...of,
      changes: [{ name: 'Environment Name', before, after: environment }],
    }),
  licenseActivated: ({
    environment,
    before,
    license,
    ...of
  }: { environment: string; before: string; license: string } & Described) =>
    general('Environment', 'Updated', `Environment ${environment} Updated`, {
      ...of,
      changes: [{ name: 'License', before, after: license }],
    }),
  macLicenseApplied: ({ kind, ...of }: { kind: 'Trial' | 'Full' } & Described) =>
    general('License', 'Applied', `macOS (${kind}) Applied`, of),
  quoteRequested: ({
    by,
    licenses,
    answerTo,
    ...of
  }: { by: string; licenses: number; answerTo: string } & Described) =>
    general('License', 'Created', `Quote Requested by ${by}`, {
      ...of,
      facts: facts({ Licenses: String(licenses), 'Answer to': answerTo }),
    }),

  // Apps and what is done with them

  applicationCreated: ({ app, ...of }: { app: string } & OfApp) =>
    general('Application', 'Created', `Application ${app} Created`, of),
  applicationChanged: ({ app, by, ...of }: { app: string; by: string } & OfApp & Changing) =>
    general('Application', 'Updated', `Application ${app} Changed by ${by}`, of),
  applicationRemoved: ({ app, by, ...of }: { app: string; by: string } & OfApp) =>
    general('Application', 'Removed', `Application ${app} Removed by ${by}`, of),
  binaryUploaded: ({ app, ...of }: { app: string } & OfApp) =>
    general('Application', 'Uploaded', `Binary File Uploaded to Application ${app}`, of),
  appsDiscovered: (of: Described) =>
    general('Application', 'Created', 'Intune Application Discovered', of),
  discoveredAppsRefreshed: (of: Described) =>
    general('Application', 'Updated', 'Intune Discovered Applications Refreshed', of),
  deploymentCreated: ({ name, ...of }: { name: string } & OfApp) =>
    general('Intune Deployment', 'Created', `Deployment ${name} Created`, of),
  deploymentUpdated: ({ name, ...of }: { name: string } & OfApp & Changing) =>
    general('Intune Deployment', 'Updated', `Deployment ${name} Updated`, of),
  deploymentDeleted: ({ name, ...of }: { name: string } & OfApp) =>
    general('Intune Deployment', 'Removed', `Deployment ${name} Deleted`, of),
  deploymentRecreated: ({ name, ...of }: { name: string } & OfApp) =>
    general('Intune Deployment', 'Recreated', `Deployment ${name} Recreated`, of),
  deploymentSynchronized: ({ name, ...of }: { name: string } & OfApp & Changing) =>
    general(
      'Intune Deployment',
      'Synchronized',
      `Deployment ${name} was updated by scheduled synchronization`,
      of,
    ),

  // What people see on their devices

  brandingCreated: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Branding', 'Created', `Custom Branding ${name} Created`, of),
  brandingRecreated: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Branding', 'Recreated', `Custom Branding ${name} Recreated`, of),
  brandingDeleted: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Branding', 'Removed', `Custom Branding ${name} Deleted`, of),
  brandingUpdated: ({ name, ...of }: { name: string } & Changing) =>
    general('Intune Branding', 'Updated', `Custom Branding ${name} Updated`, of),
  defaultBrandingCreated: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Branding', 'Created', `Default Branding - ${name} Created`, of),
  defaultBrandingDeleted: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Branding', 'Removed', `Default Branding - ${name} Deleted`, of),
  notificationTestCreated: (of: Described) =>
    general('Notifications', 'Created', 'Intune Deployment Notification Test Created', of),
  clientDeploymentCreated: ({ ring, ...of }: { ring: Ring } & Described) =>
    general('Client', 'Created', `Client Deployment Created for ${ring}`, of),
  clientDeploymentUpdated: ({ ring, ...of }: { ring: Ring } & Changing) =>
    general('Client', 'Updated', `Client Deployment Updated for ${ring}`, of),
  clientDeploymentDeleted: ({ ring, ...of }: { ring: Ring } & Described) =>
    general('Client', 'Removed', `Client Deployment Deleted for ${ring}`, of),

  // Between a managed service provider and its customers

  providerInviteAccepted: ({ email, ...of }: { email: string } & Described) =>
    general('MSP Invite', 'Approved', `Invitation Accepted by ${email}`, of),
  providerInviteSent: ({ email, ...of }: { email: string } & Described) =>
    general('MSP Invite', 'Created', `Invitation Sent to ${email}`, of),
  providerInviteDeleted: ({ email, ...of }: { email: string } & Described) =>
    general('MSP Invite', 'Removed', `Invitation Deleted by ${email}`, of),
  providerInviteDeclined: ({ email, ...of }: { email: string } & Described) =>
    general('MSP Invite', 'Rejected', `Invitation Declined by ${email}`, of),
}

/** What the support may do at a company, and until when. */
export const supportAccess = (support: Company['support']) =>
  support ? `${supportRoles[support.role]} until ${new Date(support.until).toISOString()}` : 'Off'

const supportRoles = { 'full-admin': 'Full Admin', 'read-only': 'Cloud Admin Read Only' }

/** What a deployment is about. In Intune its app is of one kind, whatever the installer. */
export const deployedApp = ({
  architecture,
  version,
}: Pick<Deployment, 'architecture' | 'version'>): EventApp => ({
  architecture,
  installerType: 'Win32',
  version,
})

type Ring = 'preview' | 'production'

interface Group {
  name: string
  id: string
}

/** The sentence that says who, what and where. */
type Described = Pick<EventText, 'description'>
/** What there was to change is for whoever did it to say. */
type Changing = Described & Pick<EventText, 'changes'>
type OfApp = Described & { about: EventApp }

type Told = Described & Pick<EventText, 'facts' | 'changes'> & { about?: EventApp }

/** What the details show of this kind of event alone. What is not known has no row. */
const facts = (named: Record<string, string>): EventFact[] =>
  Object.entries(named).flatMap(([name, value]) => (value ? { name, value } : []))

const group = ({ name, id }: Group) => facts({ 'Group Name': name, 'Group ID': id })

const onOff = (on: boolean) => (on ? 'On' : 'Off')

const event = (
  severity: EventText['severity'],
  category: EventText['category'],
  operation: EventText['operation'],
  title: string,
  { about, ...told }: Told,
): EventText => ({
  severity,
  category,
  operation,
  title,
  ...told,
  ...(about && { app: about }),
})

const security = event.bind(null, 'Security')
const general = event.bind(null, 'General')
