import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { serverNow } from '#src/api/server-time.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { judge, type Facts } from '#src/domain/preflight.ts'
import { useFollowed } from '#src/forms/use-followed.ts'
import { brokenOff, notAsked, roleKey, useReading } from '#src/registration/own-role.ts'
import { noteRegistration } from '#src/registration/registration-note.ts'
import { hasShown, mayChangeByItself, shownKey, type Shown } from './use-shown.ts'
import { useWizard } from './use-wizard.ts'

const lookAgainAfter = 15_000

const blind: Facts = { role: notAsked, registration: notAsked, granted: notAsked, logged: notAsked }

/**
 * What Microsoft shows of the registration whose ids stand in the form, judged for this company. The person
 * starts it; while something is still to come it looks again by itself. Other values are another question.
 */
export function usePreflight(company: ClaimableCompany) {
  const cache = useQueryClient()
  const account = useAccount()
  const read = useReading()
  const [objectId, clientId] = useFollowed(useWizard(), ['objectId', 'clientId'])

  const queryKey = shownKey(company, [objectId, clientId])
  const options = (ask: boolean) => ({
    queryKey,
    async queryFn({ signal }: { signal: AbortSignal }): Promise<Shown> {
      const { seen, failure } = await read(
        async (access) =>
          (await import('./read-registration.ts')).readRegistration(access, objectId),
        blind,
        ask,
        signal,
      )
      if ('value' in seen.role) cache.setQueryData(roleKey, { seen: seen.role, failure })
      const before = cache.getQueryData<Shown>(queryKey)
      const looks = (before?.looks ?? 0) + (ask ? 1 : 0)
      const lost = failure ?? (isOutOfReach(seen) ? 'offline' : null)
      if (lost && before && hasShown(before)) return { ...before, failure: lost, looks }
      const now = serverNow()
      const expected = {
        now,
        clientId,
        ownTenantEnd: account.tenantId.slice(-5),
        companyTenantEnd: company.tenantIdEnd,
      }
      const shown = registrationIn(seen)
      const createdAt = shown?.createdAt ?? null
      if (shown)
        noteRegistration({ objectId, clientId: shown.clientId, createdAt: shown.createdAt })
      return { at: now, createdAt, failure, checks: judge(seen, expected), looks }
    },
  })

  const { data } = useQuery({
    ...options(false),
    enabled: ({ state }) => state.data !== undefined,
    staleTime: Infinity,
    refetchInterval: ({ state }) =>
      state.data && mayChangeByItself(state.data) ? lookAgainAfter : false,
    refetchOnReconnect: ({ state }) =>
      state.data && mayChangeByItself(state.data) ? 'always' : false,
  })
  return {
    look: () => cache.query({ ...options(true), staleTime: 0 }).catch(brokenOff),
    shown: data,
  }
}

/** As for a machine that wakes before its network does. */
const isOutOfReach = ({ registration }: Facts) =>
  'unseen' in registration && registration.unseen === 'unreachable'

const registrationIn = ({ registration }: Facts) =>
  'value' in registration && typeof registration.value !== 'string' ? registration.value : null
