import * as z from 'zod/mini'
import { Access } from './access.ts'
import { defineContract } from './endpoint.ts'
import { Email, Id, Instant, requiredLine } from './shapes.ts'

/** What the portal itself may do in the company's tenant. People sign in with permissions of their own. */
export const IntunePermission = z.enum([
  'DeviceManagementApps.ReadWrite.All',
  'DeviceManagementConfiguration.Read.All',
  'DeviceManagementManagedDevices.Read.All',
  'DeviceManagementRBAC.Read.All',
  'DeviceManagementServiceConfig.ReadWrite.All',
  'Domain.Read.All',
  'GroupMember.Read.All',
])
export type IntunePermission = z.infer<typeof IntunePermission>

export const LicenseType = z.enum([
  'Enterprise Plus',
  'Enterprise Premium',
  'MSP Plus',
  'Not For Resale',
])
export type LicenseType = z.infer<typeof LicenseType>

export const License = z.object({
  id: Id,
  type: LicenseType,
  trial: z.boolean(),
  /** All of the key that everybody may see. */
  keyEnd: z.string().check(z.length(4)),
  startedAt: Instant,
  expiresAt: Instant,
  /** How many devices the company told when it began its trial. */
  devices: z.nullable(z.int()),
})
export type License = z.infer<typeof License>

/** Whether a trial can be started. Microsoft's test tenants have none, nor whom a service provider looked after. */
export const TrialOffer = z.enum(['offered', 'used', 'test-tenant', 'once-managed'])
export type TrialOffer = z.infer<typeof TrialOffer>

export const Environment = z.object({
  id: Id,
  name: z.string(),
  createdAt: Instant,
  connection: z.nullable(
    z.object({
      tenantIdEnd: z.string().check(z.length(5)),
      connectedAt: Instant,
      missing: z.array(IntunePermission),
    }),
  ),
  license: z.nullable(License),
  /** Those that the company has had before, the newest first. */
  otherLicenses: z.array(License),
  trial: TrialOffer,
})
export type Environment = z.infer<typeof Environment>

/** What Microsoft answers when the portal shows itself at the door of a tenant. */
export const IntuneHealth = z.object({
  tenantIdEnd: z.string().check(z.length(5)),
  checkedAt: Instant,
  missing: z.array(IntunePermission),
  /** An administrator of that tenant stands behind it: the caller, or another who has confirmed it. */
  administrator: z.boolean(),
})
export type IntuneHealth = z.infer<typeof IntuneHealth>

const Named = z.object({ id: Id, name: z.string() })

/** Everything that a disconnect takes away, and what it leaves. */
export const DisconnectPreview = z.object({
  deployments: z.array(
    z.extend(Named, {
      /** Of which versions the apps go: the latest, and old ones that nobody is assigned to. */
      versions: z.array(z.string()),
      /** Old versions that are still assigned to devices stay in Intune. */
      kept: z.array(z.string()),
    }),
  ),
  branding: z.array(Named),
  banners: z.array(Named),
  notifications: z.array(Named),
  groups: z.array(z.extend(Named, { access: Access, members: z.int() })),
  /** Whose access sinks or ends, because a group gave it. */
  people: z.array(
    z.object({
      oid: Id,
      name: z.string(),
      before: Access,
      after: z.nullable(Access),
      self: z.boolean(),
    }),
  ),
  /** How many could still manage access. With none left the disconnect is refused. */
  managersLeft: z.int(),
})
export type DisconnectPreview = z.infer<typeof DisconnectPreview>

export const EnvironmentName = z.strictObject({ name: requiredLine(64, 'controlCharacter') })

/** Letters and digits count, whatever stands around them. */
export const LicenseKey = z.strictObject({
  key: z
    .string()
    .check(
      z.trim(),
      z.toUpperCase(),
      z.minLength(1, { message: 'required' }),
      z.maxLength(64, { message: 'tooLong' }),
    ),
  /** Keys of managed service providers have terms of their own. */
  termsAccepted: z.boolean(),
})

export type LicenseKey = z.infer<typeof LicenseKey>

export const LicenseChoice = z.strictObject({ licenseId: Id })

const DeviceCount = z
  .int({ message: 'deviceCount' })
  .check(z.gte(1, { message: 'deviceCount' }), z.lte(1_000_000, { message: 'deviceCount' }))

export const Trial = z.strictObject({ devices: DeviceCount })

export const QuoteRequest = z.strictObject({
  name: requiredLine(128),
  email: Email,
  licenses: DeviceCount,
  message: z.string().check(z.trim(), z.maxLength(2000, { message: 'tooLong' })),
})

const oneCompany = z.object({ companyId: Id })
const write = { params: oneCompany, permission: 'environments.write', once: true } as const
const read = { method: 'GET', params: oneCompany } as const

export const environments = defineContract({
  environmentGet: {
    ...read,
    summary: 'The environment of a company: its connection to Intune and its licence',
    path: '/companies/{companyId}/environment',
    reply: Environment,
    permission: 'environments.read',
    problems: [],
  },
  environmentRename: {
    ...write,
    summary: 'Give the environment another name',
    method: 'PUT',
    path: '/companies/{companyId}/environment/name',
    body: EnvironmentName,
    reply: Environment,
    problems: [],
    edits: 'environmentGet',
  },
  intuneHealth: {
    ...read,
    summary:
      'Ask Microsoft what the portal may do in the connected tenant; without one, in the caller’s own',
    path: '/companies/{companyId}/environment/intune/health',
    reply: IntuneHealth,
    permission: 'environments.read',
    problems: ['microsoft_unreachable'],
  },
  intuneConnect: {
    ...write,
    summary:
      'Connect the tenant of the caller’s token, once an administrator has consented there and stands behind it; or connect it again',
    method: 'PUT',
    path: '/companies/{companyId}/environment/intune',
    reply: Environment,
    problems: [
      'tenant_taken',
      'other_tenant',
      'consent_missing',
      'administrator_needed',
      'microsoft_unreachable',
    ],
    reversible: true,
  },
  intuneApprovalGet: {
    ...read,
    summary: 'Which company asks an administrator whether it may connect their tenant',
    path: '/companies/{companyId}/environment/intune/approval',
    reply: z.object({ company: z.string(), tenantIdEnd: z.string().check(z.length(5)) }),
    permission: null,
    problems: ['not_found', 'region_unavailable'],
  },
  intuneApprove: {
    ...write,
    summary:
      'As an administrator, let a company connect the tenant of one’s own token within the hour',
    method: 'PUT',
    path: '/companies/{companyId}/environment/intune/approval',
    reply: null,
    permission: null,
    problems: ['not_found', 'region_unavailable', 'administrator_needed'],
  },
  intuneDisconnectPreview: {
    ...read,
    summary: 'What a disconnect would take away, and what would stay',
    path: '/companies/{companyId}/environment/intune/disconnect-preview',
    reply: DisconnectPreview,
    permission: 'environments.write',
    problems: ['not_connected'],
  },
  intuneDisconnect: {
    ...write,
    summary: 'Disconnect Intune, with exactly the effect that the preview showed',
    method: 'DELETE',
    path: '/companies/{companyId}/environment/intune',
    reply: Environment,
    problems: ['not_connected', 'last_access_manager'],
    lately: true,
    edits: 'intuneDisconnectPreview',
  },
  licenseKeyShow: {
    ...read,
    summary: 'The whole key of the current licence',
    path: '/companies/{companyId}/environment/license/key',
    reply: z.object({ key: z.string() }),
    permission: 'environments.write',
    problems: [],
  },
  licenseActivate: {
    ...write,
    summary: 'Activate a licence by its key',
    method: 'POST',
    path: '/companies/{companyId}/environment/license',
    body: LicenseKey,
    reply: Environment,
    problems: ['license_sku', 'license_terms', 'license_downgrade'],
    reversible: true,
  },
  licenseSelect: {
    ...write,
    summary: 'Go back to a licence that the company has had before',
    method: 'PUT',
    path: '/companies/{companyId}/environment/license',
    body: LicenseChoice,
    reply: Environment,
    problems: ['license_downgrade'],
    reversible: true,
  },
  trialStart: {
    ...write,
    summary: 'Start the trial; where a licence is there already, that one is activated instead',
    method: 'POST',
    path: '/companies/{companyId}/environment/trial',
    body: Trial,
    reply: z.object({
      environment: Environment,
      outcome: z.enum(['trial-started', 'existing-license']),
    }),
    problems: ['trial_used', 'trial_not_offered', 'license_downgrade'],
  },
  quoteRequest: {
    ...write,
    summary: 'Ask the sales team for a quote',
    method: 'POST',
    path: '/companies/{companyId}/quote-requests',
    body: QuoteRequest,
    reply: null,
    problems: [],
  },
})
