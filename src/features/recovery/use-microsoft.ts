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
    read: (reader: typeof import('./read-registration.ts'), access: Access) => Promise<T>,
    blind: T,
    ask: boolean,
    signal: AbortSignal,
  ): Promise<Look<T>> => {
    try {
      const [token, reader] = await Promise.all([
        session.graphToken(permissions, { ask }),
        import('./read-registration.ts'),
      ])
      const access = { baseUrl: graph.baseUrl, token, signal }
      return { seen: await read(reader, access), failure: null }
    } catch (error) {
      return { seen: blind, failure: failureOf(error) }
    }
  }
}

const notAsked = { unseen: 'not-asked' } as const
const roleKey = ['own-directory-role']

/** The person's own directory role, once they have let the page look. */
export function useOwnRole() {
  const cache = useQueryClient()
  const read = useGraph()
  const look = () =>
    cache.prefetchQuery({
      queryKey: roleKey,
      queryFn: ({ signal }) =>
        read<Seen<DirectoryRole>>(
          ({ readRole }, access) => readRole(access),
          notAsked,
          true,
          signal,
        ),
      staleTime: 0,
    })
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
        ({ readRegistration }, access) => readRegistration(access, objectId),
        blind,
        ask,
        signal,
      )
      cache.setQueryData(roleKey, { seen: seen.role, failure })
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
    look: () => cache.prefetchQuery({ ...options(true), staleTime: 0 }),
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
