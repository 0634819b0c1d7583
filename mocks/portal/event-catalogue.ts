import type { EventApp } from '#src/api/contract/event-kinds.ts'
import type { EventText } from '#mocks/world/state.ts'

/**
 * Every title that the record of a company can hold, with what it is about. Whoever writes an event takes
 * it from here, the stories of the demo included, so that the words stand in one place.
 */
export const eventCatalogue = {
  // Access

  ownershipApproved: ({ name, ...of }: { name: string } & Described) =>
    security('Access', 'Approved', `Company Ownership Approved for ${name}`, of),
  ownershipRejected: ({ name, ...of }: { name: string } & Described) =>
    security('Access', 'Rejected', `Company Ownership Rejected for ${name}`, of),
  accessRequested: ({ by, ...of }: { by: string } & Described) =>
    security('Access', 'Created', `Access Requested by ${by}`, of),
  accessRequestWithdrawn: ({ by, ...of }: { by: string } & Described) =>
    general('Access', 'Removed', `Access Request Withdrawn by ${by}`, of),
  accessRequestRejected: ({ user, ...of }: { user: string } & Described) =>
    security('Access', 'Rejected', `Access Request Rejected for ${user}`, of),

  // Company

  companyCreated: ({ company, by, ...of }: { company: string; by: string } & Described) =>
    general('Company', 'Created', `Company ${company} Created by ${by}`, of),
  companyUpdated: ({ company, by, ...of }: { company: string; by: string } & Described) =>
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
  supportSettingsUpdated: ({ company, ...of }: { company: string } & Described) =>
    security('Company', 'Updated', `Customer Support Settings Updated for Company ${company}`, of),
  previewFeaturesUpdated: ({ by, ...of }: { by: string } & Described) =>
    security('Company', 'Updated', `Preview Features Setting Updated by ${by}`, of),
  supportRequested: ({ reference, ...of }: { reference: string } & Described) =>
    general('Company', 'Created', `Support Request ${reference} Created`, of),

  // Users, invitations and groups

  userCreated: ({ user, ...of }: { user: string } & Described) =>
    security('User', 'Created', `User Account Created for ${user}`, of),
  userRemoved: ({ user, by, ...of }: { user: string; by: string } & Described) =>
    security('User', 'Removed', `${user} Removed by ${by}`, of),
  userRoleChanged: ({ user, by, ...of }: { user: string; by: string } & Described) =>
    security('User', 'Role changed', `${user} Role Changed by ${by}`, of),
  invitationSent: ({ user, ...of }: { user: string } & Described) =>
    security('Invitation', 'Created', `Invitation Sent to ${user}`, of),
  invitationRemoved: ({ email, ...of }: { email: string } & Described) =>
    general('Invitation', 'Removed', `Invitation Removed for ${email}`, of),
  groupRoleCreated: ({ id, role, ...of }: { id: string; role: string } & Described) =>
    security('Group Role', 'Created', `Group role with id ${id} was created with role ${role}`, of),
  groupRoleChanged: ({
    name,
    id,
    role,
    ...of
  }: { name: string; id: string; role: string } & Described) =>
    security(
      'Group Role',
      'Updated',
      `Group role with name ${name} and id ${id} was changed to role ${role}`,
      of,
    ),
  groupRoleRemoved: (of: Described) => security('Group Role', 'Removed', 'Group Role Removed', of),

  // Environments

  intuneConnected: (of: Described) =>
    security('Intune', 'Connected', 'Intune Connection Added', of),
  intuneDisconnected: (of: Described) =>
    security('Intune', 'Disconnected', 'Intune Connection Removed', of),
  publisherConnected: (of: Described) =>
    general('Publisher', 'Connected', 'Publisher Connection Added', of),
  publisherDisconnected: (of: Described) =>
    general('Publisher', 'Disconnected', 'Publisher Connection Removed', of),
  environmentUpdated: ({ environment, ...of }: { environment: string } & Described) =>
    general('Environment', 'Updated', `Environment ${environment} Updated`, of),
  macLicenseApplied: ({ kind, ...of }: { kind: 'Trial' | 'Full' } & Described) =>
    general('License', 'Applied', `macOS (${kind}) Applied`, of),
  quoteRequested: ({ by, ...of }: { by: string } & Described) =>
    general('License', 'Created', `Quote Requested by ${by}`, of),

  // Apps and what is done with them

  applicationCreated: ({ app, ...of }: { app: string } & Described) =>
    general('Application', 'Created', `Application ${app} Created`, of),
  applicationChanged: ({ app, by, ...of }: { app: string; by: string } & Described) =>
    general('Application', 'Updated', `Application ${app} Changed by ${by}`, of),
  applicationRemoved: ({ app, by, ...of }: { app: string; by: string } & Described) =>
    general('Application', 'Removed', `Application ${app} Removed by ${by}`, of),
  binaryUploaded: ({ app, ...of }: { app: string } & Described) =>
    general('Application', 'Uploaded', `Binary File Uploaded to Application ${app}`, of),
  appsDiscovered: (of: Described) =>
    general('Application', 'Created', 'Intune Application Discovered', of),
  discoveredAppsRefreshed: (of: Described) =>
    general('Application', 'Updated', 'Intune Discovered Applications Refreshed', of),
  deploymentCreated: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Deployment', 'Created', `Deployment ${name} Created`, of),
  deploymentUpdated: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Deployment', 'Updated', `Deployment ${name} Updated`, of),
  deploymentDeleted: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Deployment', 'Removed', `Deployment ${name} Deleted`, of),
  deploymentRecreated: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Deployment', 'Recreated', `Deployment ${name} Recreated`, of),
  deploymentSynchronized: ({ name, ...of }: { name: string } & Described) =>
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
  brandingUpdated: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Branding', 'Updated', `Custom Branding ${name} Updated`, of),
  defaultBrandingCreated: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Branding', 'Created', `Default Branding - ${name} Created`, of),
  defaultBrandingDeleted: ({ name, ...of }: { name: string } & Described) =>
    general('Intune Branding', 'Removed', `Default Branding - ${name} Deleted`, of),
  notificationTestCreated: (of: Described) =>
    general('Notifications', 'Created', 'Intune Deployment Notification Test Created', of),
  clientDeploymentCreated: ({ ring, ...of }: { ring: Ring } & Described) =>
    general('Client', 'Created', `Client Deployment Created for ${ring}`, of),
  clientDeploymentUpdated: ({ ring, ...of }: { ring: Ring } & Described) =>
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

type Ring = 'preview' | 'production'

/** The sentence that says who, what and where, and what else the details of this event show. */
type Described = Pick<EventText, 'description' | 'facts' | 'changes'> & { about?: EventApp }

const event = (
  severity: EventText['severity'],
  category: EventText['category'],
  operation: EventText['operation'],
  title: string,
  { about, ...described }: Described,
): EventText => ({
  severity,
  category,
  operation,
  title,
  ...described,
  ...(about && { app: about }),
})

const security = event.bind(null, 'Security')
const general = event.bind(null, 'General')
