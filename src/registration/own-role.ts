import { useQuery, useQueryClient } from '@tanstack/react-query'
import { failureOf, type SignInFailure } from '#src/auth/failures.ts'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { useConfig } from '#src/config/config-context.ts'
import type { DirectoryRole, Seen } from '#src/domain/preflight.ts'
import { endsLike } from '#src/domain/registration-ids.ts'
import { refuseToken, useGraphToken } from './graph-token.ts'
import type { Access } from './graph.ts'

/** What the person must allow: all of it is reading, none of it reaches beyond their own role. */
const permissions = ['Directory.Read.All', 'AuditLog.Read.All']

/** A look at Microsoft. Without the person's sign-in or consent it shows nothing, and that is no error. */
interface Look<T> {
  seen: T
  failure: SignInFailure | null
}

/** Reads Microsoft Graph as the signed-in person. Nothing of it passes through the portal's backend. */
export function useReading() {
  const graphToken = useGraphToken()
  const { graph } = useConfig()
  return async <T>(
    read: (access: Access) => Promise<T>,
    blind: T,
    ask: boolean,
    signal: AbortSignal,
  ): Promise<Look<T>> => {
    try {
      const token = await graphToken(permissions, { ask })
      const access = { baseUrl: graph.baseUrl, token, refuse: refuseToken, signal }
      return { seen: await read(access), failure: null }
    } catch (error) {
      return { seen: blind, failure: failureOf(error) }
    }
  }
}

/** Other values, or leaving: such a look has nothing to show. */
export const brokenOff = () => undefined

export const notAsked = { unseen: 'not-asked' } as const
export const roleKey = ['own-directory-role']

/** Somebody may get a larger one meanwhile, as with Privileged Identity Management. */
const isTooSmall = (role: Seen<DirectoryRole> | undefined) =>
  role !== undefined && 'value' in role && role.value !== 'can-consent'

const lookAgainAfter = 30_000

/**
 * The person's own directory role, once they have let the page look. It counts in the tenant of their account alone:
 * in that of a foreign company it is not known. One that is too small is looked at again when the tab is come back to,
 * as far as nobody need be asked for that.
 */
export function useOwnRole(company: ClaimableCompany | undefined) {
  const { tenantId } = useAccount()
  const isForeign = company !== undefined && !endsLike(tenantId, company.tenantIdEnd)
  const cache = useQueryClient()
  const read = useReading()
  const options = (ask: boolean) => ({
    queryKey: roleKey,
    async queryFn({ signal }: { signal: AbortSignal }): Promise<Look<Seen<DirectoryRole>>> {
      const look = await read<Seen<DirectoryRole>>(
        async (access) => (await import('./read-role.ts')).readRole(access),
        notAsked,
        ask,
        signal,
      )
      // Whoever has not asked for it does not lose for it what was seen.
      const known =
        ask || 'value' in look.seen ? undefined : cache.getQueryData<typeof look>(roleKey)
      return known ?? look
    },
  })
  const { data, isFetching } = useQuery({
    ...options(false),
    enabled: ({ state }) => isTooSmall(state.data?.seen),
    staleTime: lookAgainAfter,
  })
  return {
    look: () => cache.query({ ...options(true), staleTime: 0 }).catch(brokenOff),
    looking: isFetching,
    isForeign,
    role: isForeign ? undefined : data?.seen,
    failure: data?.failure ?? null,
  }
}
