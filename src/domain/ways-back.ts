import { can } from '#src/api/contract/access.ts'
import type { CompanyOverview } from '#src/api/contract/company.ts'

/** How a company comes back that nobody manages, and which of it is open to this person; the rest is asked of others. */
export interface WaysBack {
  /** Set where the group may well have its members, and only cannot be read. */
  reconnect: 'open' | 'ask' | null
  /** Proving that the tenant is theirs is open to everybody, once it has been allowed. */
  recovery: 'open' | 'enable' | 'ask'
}

export const waysBack = (
  { access, missing }: Pick<CompanyOverview, 'access' | 'missing'>,
  recovery: boolean,
): WaysBack => ({
  reconnect: missing.includes('GroupMember.Read.All')
    ? can(access, 'environments.write')
      ? 'open'
      : 'ask'
    : null,
  recovery: recovery ? 'open' : can(access, 'company.write') ? 'enable' : 'ask',
})
