import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { serverNow } from '#src/api/server-time.ts'
import { failureOf, type SignInFailure } from '#src/auth/failures.ts'
import { useAccount, useSession } from '#src/auth/signed-in.ts'
import { useConfig } from '#src/config/config-context.ts'
import {
  judge,
  type Check,
  type DirectoryRole,
  type Facts,
  type Seen,
} from '#src/domain/preflight.ts'
import { noteRegistration } from './registration-note.ts'
import type { Access } from './read-registration.ts'
import { useWizard } from './wizard-form.ts'

const permissions = ['Directory.Read.All', 'AuditLog.Read.All']
const lookAgainAfter = 15_000

/** A look at Microsoft. Without the person's sign-in or consent it shows nothing, and that is no error. */
export interface Look<T> {
  seen: T
  failure: SignInFailure | null
}

/** Reads Microsoft Graph as the signed-in person. Nothing of it passes through the portal's backend. */
function useGraph() {
  const session = useSession()
  const { graph } = useConfig()
  return async <T>(
    read: (access: Access) => Promise<T>,
    blind: T,
    ask: boolean,
    signal: AbortSignal,
  ): Promise<Look<T>> => {
    try {
      const token = await session.graphToken(permissions, { ask })
      return { seen: await read({ baseUrl: graph.baseUrl, token, signal }), failure: null }
    } catch (error) {
      return { seen: blind, failure: failureOf(error) }
    }
  }
}

/** Other values, or leaving: such a look has nothing to show. */
const brokenOff = () => undefined

const notAsked = { unseen: 'not-asked' } as const
const roleKey = ['own-directory-role']

/** The person's own directory role, once they have let the page look. */
export function useOwnRole() {
  const cache = useQueryClient()
  const read = useGraph()
  const look = () =>
    cache
      .query({
        queryKey: roleKey,
        staleTime: 0,
        queryFn: ({ signal }) =>
          read<Seen<DirectoryRole>>(
            async (access) => (await import('./read-registration.ts')).readRole(access),
            notAsked,
            true,
            signal,
          ),
      })
      .catch(brokenOff)
  const { data, isFetching } = useQuery<Look<Seen<DirectoryRole>>>({
    queryKey: roleKey,
    enabled: false,
  })
  return { look, looking: isFetching, role: data?.seen, failure: data?.failure ?? null }
}

const blind: Facts = { role: notAsked, registration: notAsked, granted: notAsked, logged: notAsked }

/**
 * What Microsoft shows of the registration whose ids stand in the form, judged for this company. The person
 * starts it; while something is still to come it looks again by itself. Other values are another question.
 */
export function usePreflight(company: ClaimableCompany) {
  const cache = useQueryClient()
  const account = useAccount()
  const read = useGraph()
  const [objectId, clientId] = useWizard().watch(['objectId', 'clientId'])

  const options = (ask: boolean) => ({
    queryKey: ['preflight', company.id, objectId, clientId],
    async queryFn({ signal }: { signal: AbortSignal }) {
      const { seen, failure } = await read(
        async (access) =>
          (await import('./read-registration.ts')).readRegistration(access, objectId),
        blind,
        ask,
        signal,
      )
      if ('value' in seen.role) cache.setQueryData(roleKey, { seen: seen.role, failure })
      const now = serverNow()
      const expected = {
        now,
        clientId,
        ownTenantEnd: account.tenantId.slice(-5),
        companyTenantEnd: company.tenantIdEnd,
      }
      const createdAt = createdAtOf(seen)
      if (createdAt !== null) noteRegistration({ objectId, createdAt })
      return { at: now, createdAt, failure, checks: judge(seen, expected) }
    },
  })

  const { data, isFetching } = useQuery({
    ...options(false),
    enabled: ({ state }) => state.data !== undefined,
    staleTime: Infinity,
    refetchInterval: ({ state }) =>
      state.data?.checks.some(mayChangeByItself) ? lookAgainAfter : false,
  })
  return {
    look: () => cache.query({ ...options(true), staleTime: 0 }).catch(brokenOff),
    looking: isFetching,
    shown: data,
  }
}

export type Preflight = ReturnType<typeof usePreflight>

const mayChangeByItself = ({ outcome, finding }: Check) =>
  outcome === 'waiting' || finding === 'unreachable'

const createdAtOf = ({ registration }: Facts) =>
  'value' in registration && typeof registration.value !== 'string'
    ? registration.value.createdAt
    : null
