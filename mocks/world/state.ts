import type { Access, Role } from '#src/api/contract/access.ts'
import type { ClaimFinding } from '#src/api/contract/claims.ts'
import type {
  EventApp,
  EventCategory,
  EventChange,
  EventFact,
  EventOperation,
  EventSeverity,
} from '#src/api/contract/event-kinds.ts'
import type { AppSource, OperatingSystem } from '#src/api/contract/catalog.ts'
import type { LicenseType } from '#src/api/contract/environments.ts'
import type { SupportRole } from '#src/api/contract/settings.ts'
import type { Region } from '#src/api/contract/shapes.ts'
import type { Attempts } from '#src/domain/claims.ts'
import type { Microsoft } from './microsoft-state.ts'

/**
 * The whole simulated world: plain data that survives JSON. Instants are epoch milliseconds.
 * Everything that happens in the demo or in a test is a change of this value.
 */
export interface World {
  scenario: string
  /** The simulated instant at which the scenario began. */
  startedAt: number
  /** Counts what was made, so that the same steps give the same ids. */
  serial: number
  conditions: Conditions
  sizes: Sizes
  microsoft: Microsoft
  portal: Portal
}

/** How the world behaves, apart from what is in it. */
export interface Conditions {
  clock: ClockSetting
  latency: { from: number; to: number }
  /** The fault script as it stands in the address; empty: nothing fails. */
  faults: string
  /** How often each operation was called: faults count by it, and go on counting after a reload. */
  calls: Record<string, number>
  /** How often Microsoft's directory denies knowing a thing that Graph has just made: its servers agree only in time. */
  replication: number
  outages: Region[]
  transport: 'page' | 'worker'
}

/**
 * How many there are of what comes in great numbers at the company of the story. All beyond what stands in this
 * world is computed from the number alone, the same each time, and never stored.
 */
export interface Sizes {
  events: number
  /** People of Contoso beyond those whom its story tells of. */
  crowd: number
  /** Apps of the vendor's catalogue, the same for every company. */
  apps: number
}

/** Simulated time: the machine's time plus an offset, or one instant that stands still. */
export type ClockSetting = { kind: 'running'; offset: number } | { kind: 'frozen'; at: number }

export interface Portal {
  companies: Company[]
  users: User[]
  /** Ids of computed users who were removed. Computed users who were changed stand among the users. */
  removedUsers: string[]
  groupRoles: GroupRole[]
  approvals: Approval[]
  invitations: Invitation[]
  deployments: Deployment[]
  /** Up to which instant the nightly job has brought them up to date. */
  synchronizedAt: number
  branding: Branding[]
  notifications: IntuneNotification[]
  people: Person[]
  accessRequests: AccessRequest[]
  /** Object id → the one company that the person is signed in to. */
  sessions: Record<string, string>
  /** Object id and company id → the instant up to which the person has seen the bell. */
  seenNotices: Record<string, number>
  supportMessages: SupportMessage[]
  claims: Claim[]
  /** Person and company → what was tried there. */
  attempts: Record<string, Attempts>
  events: Event[]
  mails: Mail[]
  /** Idempotency key → what was answered to it. */
  answered: Record<string, Answered>
  /** What is shown to be edited → how often it was. Worlds of before know nothing of it. */
  edits?: Record<string, number>
}

export interface Company {
  id: string
  slug: string
  name: string
  country: string
  /** Where invoices go; empty: nowhere yet. */
  billingEmail: string
  region: Region
  /** The Entra tenant that the company belongs to. */
  tenantId: string
  /** People with these mail domains see the company and may ask to join. */
  domains: string[]
  recovery: boolean
  /** What is tried out before everybody has it. Switching it off keeps what is on. */
  previews: { enabled: boolean; features: string[] }
  /** Until when the product's own support may come in, and as what. */
  support: { role: SupportRole; until: number } | null
  createdAt: number
  /** A managed service provider has looked after it, now or before. */
  managedOnce?: boolean
  environment: Environment
}

export interface Environment {
  id: string
  name: string
  createdAt: number
  connection: Connection | null
  license: License | null
  /** Licences that the company has had before, the newest first. */
  otherLicenses: License[]
}

/** Whether Microsoft still lets the portal in is not kept here: the tenant's directory decides it. */
export interface Connection {
  tenantId: string
  connectedAt: number
  /** When mails last said that permissions are missing. */
  lossToldAt?: number
}

export interface License {
  type: LicenseType
  trial: boolean
  key: string
  startedAt: number
  expiresAt: number
  /** How many devices the company told when it began its trial. */
  devices?: number
}

/** Somebody's account in one company. */
export interface User extends Access {
  id: string
  companyId: string
  oid: string
  email: string
  firstName: string
  lastName: string
  lastLogon: number | null
}

/** An administrator has confirmed that a company may connect their tenant. One connect uses it up. */
export interface Approval {
  companyId: string
  tenantId: string
  by: string
  at: number
}

/** An Entra security group that gives its members access. */
export interface GroupRole {
  companyId: string
  groupId: string
  /** As Entra last named it: still known when Entra has deleted the group. */
  name: string
  role: Role
  accessManagement: boolean
}

/** An offer to join a company, for one mail address. It ends by itself after sixty days. */
export interface Invitation extends Access {
  id: string
  companyId: string
  email: string
  firstName: string
  lastName: string
  invitedBy: string
  sentAt: number
  expiresAt: number
  /** What became of it; kept, so that an old link can say why it no longer works. */
  state: 'open' | 'accepted' | 'deleted'
}

/** An app that Intune keeps on the devices of a company. */
export interface Deployment {
  id: string
  companyId: string
  /** The app of the catalogue that is deployed. */
  appId: string
  name: string
  appName: string
  vendor: string
  os: OperatingSystem
  source: AppSource
  language: string
  architecture: string
  version: string
  createdAt: number
  status: 'success' | 'in-progress' | 'retrying' | 'failed'
  updatesPaused: boolean
  /** Old versions that retention still keeps in Intune. */
  retained: { version: string; assigned: boolean }[]
}

/** How the company's own look is put on what people see while an app installs. */
export interface Branding {
  id: string
  companyId: string
  name: string
  kind: 'default' | 'custom'
  /** The file name of the banner above it, if there is one. */
  banner: string | null
}

/** A message that people see on their devices around an installation. */
export interface IntuneNotification {
  id: string
  companyId: string
  name: string
  text: string
}

/** What a person has told about themselves, across companies. */
export interface Person {
  oid: string
  firstName: string
  lastName: string
  contactEmail: string
}

export interface AccessRequest {
  id: string
  companyId: string
  oid: string
  name: string
  email: string
  reason: string
  receivedAt: number
  lastNoticeAt: number
}

/** Somebody's try to recover a company. The secret is never part of it. */
export interface Claim {
  id: string
  companyId: string
  oid: string
  name: string
  email: string
  state:
    | { kind: 'open'; refusal: ClaimRefusal | null }
    | { kind: 'waiting'; since: number; proof: ClaimProof }
    | { kind: 'granted'; receipt: ClaimReceipt }
  /** The claim of the same person that was granted while this one waited. */
  outdoneBy?: string
}

export interface ClaimRefusal {
  finding: ClaimFinding
  at: number
  counted: boolean
  facts: Record<string, string>
}

/** What a waiting claim needs to be checked again: the token that the values opened, for as long as it lives. */
export interface ClaimProof {
  objectId: string
  clientId: string
  token: string
  person: { firstName: string; lastName: string } | null
}

export interface ClaimReceipt {
  grantedAt: number
  clientIdEnd: string
  createdAt: number
  createdBy: string
  consentedBy: string
  notified: number
  registrationDeleted: boolean
}

export interface SupportMessage {
  reference: string
  from: string
  subject: string
  description: string
  companyId: string | null
  attachments: { name: string; size: number }[]
  sentAt: number
}

/** One row of the company's record: who did what, and when. */
export interface Event extends EventText {
  id: string
  companyId: string
  at: number
  actor: string
}

/** What an event says, apart from who did it and when. */
export interface EventText {
  title: string
  category: EventCategory
  operation: EventOperation
  severity: EventSeverity
  description: string
  facts?: EventFact[]
  changes?: EventChange[]
  app?: EventApp
}

export interface Mail {
  id: string
  to: string
  subject: string
  heading: string
  lines: string[]
  action: { label: string; path: string } | null
  /** Further ways on, below the action. */
  links?: { label: string; address: string }[]
  sentAt: number
}

export interface Answered {
  operation: string
  fingerprint: string
  body: unknown
  /** The version that the answer told. */
  etag?: string | null
}
