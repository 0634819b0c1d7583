/** Microsoft's half of the world: what its directories hold, and who is signed in there. */
export interface Microsoft {
  tenants: Tenant[]
  accounts: Account[]
  groups: DirectoryGroup[]
  /** Delegated permissions granted to applications: by one person, or for a whole organisation (`oid: null`). */
  grants: Grant[]
  /** Who is signed in at Microsoft in this browser, by object id; the newest last. */
  sessions: string[]
  /** Object id → when they last gave their password in this browser. */
  provedAt: Record<string, number>
  /** Codes of sign-ins that have been used, for as long as somebody could try so again. */
  spentCodes?: { id: string; until: number }[]
  applications: Application[]
  servicePrincipals: ServicePrincipal[]
  /** What the directories record about themselves, oldest first. */
  audits: AuditEntry[]
  /** Object id → how many more times the directory will deny knowing it. */
  replicating: Record<string, number>
}

export interface Tenant {
  id: string
  name: string
  domain: string
  /** What else people of this tenant have behind the @ of their address. */
  furtherDomains: string[]
  /** May people consent to applications themselves? */
  userConsent: 'allowed' | 'needs-approval' | 'blocked'
  /** A policy forbids new client secrets. */
  secretsBlocked: boolean
}

export type DirectoryRole =
  | 'Global Administrator'
  | 'Privileged Role Administrator'
  | 'Application Administrator'
  | 'Cloud Application Administrator'

export interface Account {
  oid: string
  tenantId: string
  name: string
  givenName: string
  surname: string
  /** The sign-in name. */
  upn: string
  roles: DirectoryRole[]
  enabled: boolean
}

export interface DirectoryGroup {
  id: string
  tenantId: string
  name: string
  members: string[]
}

/** An app registration. */
export interface Application {
  /** Microsoft calls it the Object ID. */
  id: string
  /** The Application (client) ID. */
  clientId: string
  tenantId: string
  name: string
  /** The key that a caller of Graph chose for it, so as never to make it twice. */
  uniqueName?: string
  createdAt: number
  /** Object id of the account that made it. */
  createdBy: string
  /** The permissions of Microsoft Graph that it asks for; asking is not having. */
  asks: AskedPermission[]
  secrets: ClientSecret[]
  /** Switched off by an administrator: no tokens. */
  disabled: boolean
  /** Deleted ones can be restored for thirty days. */
  deletedAt: number | null
}

export interface AskedPermission {
  name: string
  type: 'application' | 'delegated'
}

export interface ClientSecret {
  /** The Secret ID, which people paste by mistake. */
  id: string
  name: string
  /** The first three characters, as Microsoft shows them. */
  hint: string
  /** Of the value only this is kept; the value itself is told once. */
  fingerprint: string
  createdAt: number
  expiresAt: number
}

/** The enterprise application: what a registration is in a tenant once somebody uses it there. */
export interface ServicePrincipal {
  /** Also called Object ID, and mixed up with that of the registration. */
  id: string
  clientId: string
  tenantId: string
  name: string
  createdAt: number
  /** Application permissions of Microsoft Graph that an administrator granted. */
  appRoles: AppRoleAssignment[]
  /** It goes with its registration, and comes back with it. */
  deletedAt: number | null
}

export interface AppRoleAssignment {
  id: string
  name: string
  grantedAt: number
  /** Object id of the account that granted it. */
  grantedBy: string
}

export interface AuditEntry {
  id: string
  tenantId: string
  activity: AuditActivity
  at: number
  /** Object id of the account that did it. */
  by: string
  targets: AuditTarget[]
  /** The permission that was granted or taken away, when it was about one. */
  permission: string | null
  /** Microsoft's log shows an entry only some minutes later. */
  visibleFrom: number
}

/** In Microsoft's own words, as its log and its documentation name them. */
export type AuditActivity =
  | 'Add application'
  | 'Add service principal'
  | 'Update application'
  | 'Update application – Certificates and secrets management'
  | 'Add app role assignment to service principal'
  | 'Remove app role assignment from service principal'
  | 'Consent to application'
  | 'Add delegated permission grant'
  | 'Remove delegated permission grant'
  | 'Delete application'
  | 'Remove service principal'
  | 'Restore application'
  | 'Restore service principal'

export interface AuditTarget {
  id: string
  type: 'Application' | 'ServicePrincipal'
  name: string
}

export interface Grant {
  clientId: string
  tenantId: string
  oid: string | null
  scopes: string[]
}
