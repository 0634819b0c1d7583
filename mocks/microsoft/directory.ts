import type { Account, DirectoryRole, Grant, Tenant } from '#mocks/world/microsoft-state.ts'
import { instantOf } from '#mocks/world/clock.ts'
import type { World } from '#mocks/world/state.ts'
import { personByKey, personKeys, type PersonKey } from './people.ts'

export const accountById = ({ microsoft }: World, oid: string): Account | undefined =>
  microsoft.accounts.find((account) => account.oid === oid)

export const accountByName = ({ microsoft }: World, upn: string): Account | undefined =>
  microsoft.accounts.find((account) => account.upn === upn.trim().toLowerCase())

/** By id or by domain, as addresses of Microsoft name a tenant. */
export const findTenant = ({ microsoft }: World, name: string): Tenant | undefined =>
  microsoft.tenants.find(({ id, domain }) => id === name || domain === name.toLowerCase())

/** Only these two roles may consent for everybody, and to application permissions of Microsoft Graph. */
export const mayConsentForAll = ({ roles }: Account) =>
  roles.includes('Global Administrator') || roles.includes('Privileged Role Administrator')

/** Two roles differ only in what has nothing to do with registrations. */
export const managesApplications = (roles: readonly DirectoryRole[]) =>
  roles.includes('Application Administrator') || roles.includes('Cloud Application Administrator')

/** Delegated permissions that are not for ordinary people may be allowed by these. */
export const mayConsentToDelegated = (account: Account) =>
  mayConsentForAll(account) || managesApplications(account.roles)

/** The accounts that are signed in at Microsoft in this browser, the latest first. */
export const signedIn = (world: World): Account[] =>
  world.microsoft.sessions.flatMap((oid) => accountById(world, oid) ?? []).toReversed()

/** Who is at this browser, if it is one of the people of the demo. */
export function personSignedIn({ microsoft }: World): PersonKey | undefined {
  const oid = microsoft.sessions.at(-1)
  return personKeys.find((key) => personByKey(key).oid === oid)
}

export function beginSession({ microsoft }: World, oid: string) {
  microsoft.sessions = [...microsoft.sessions.filter((it) => it !== oid), oid]
}

/** They have given their password, or what else Microsoft takes for one. */
export function prove({ microsoft, conditions }: World, oid: string) {
  microsoft.provedAt[oid] = instantOf(conditions.clock)
}

export function endSession({ microsoft }: World, oid: string) {
  microsoft.sessions = microsoft.sessions.filter((it) => it !== oid)
}

/** Has somebody consented to the application at all, and to each of these permissions? */
export function isGranted(
  { microsoft }: World,
  { oid, tenantId }: Account,
  clientId: string,
  permissions: readonly string[],
): boolean {
  const grants = microsoft.grants.filter(
    (grant) =>
      grant.clientId === clientId &&
      grant.tenantId === tenantId &&
      (grant.oid === null || grant.oid === oid),
  )
  const granted = grants.flatMap(({ scopes }) => scopes)
  return grants.length > 0 && permissions.every((permission) => granted.includes(permission))
}

export function addGrant({ microsoft }: World, { clientId, tenantId, oid, scopes }: Grant) {
  const same = microsoft.grants.find(
    (grant) => grant.clientId === clientId && grant.tenantId === tenantId && grant.oid === oid,
  )
  if (same) same.scopes = [...new Set([...same.scopes, ...scopes])]
  else microsoft.grants.push({ clientId, tenantId, oid, scopes })
}
