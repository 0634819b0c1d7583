import { useQuery } from '@tanstack/react-query'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import type { SignInFailure } from '#src/auth/failures.ts'
import type { Check } from '#src/domain/preflight.ts'
import { useFollowed } from '#src/forms/use-followed.ts'
import { useWizard } from './use-wizard.ts'

export interface Shown {
  at: number
  createdAt: number | null
  failure: SignInFailure | null
  checks: Check[]
  /** How often the person has looked, beside the looks by itself: they hear each time what came of it. */
  looks: number
}

/** Whether Microsoft has shown anything at all. A look that fails tells nothing, and leaves what an earlier one has shown. */
export const hasShown = ({ checks }: Shown) => checks.some(({ outcome }) => outcome !== 'unknown')

/** Failures that pass by themselves. */
const passing = new Set<SignInFailure>(['offline', 'timed-out', 'microsoft-down'])

/** Whether it may be different a moment later, though nobody has done anything. */
export const mayChangeByItself = (shown: Shown) =>
  shown.failure === null
    ? shown.checks.some(
        ({ outcome, finding }) => outcome === 'waiting' || finding === 'unreachable',
      )
    : passing.has(shown.failure) && hasShown(shown)

/** What Microsoft showed is known by what it is about: these ids, at this company. */
export const shownKey = ({ id }: ClaimableCompany, ids: readonly [string, string]) =>
  ['preflight', id, ...ids] as const

/** What Microsoft showed of the registration whose ids stand in the form, if somebody looked. It asks for nothing. */
export function useShown(company: ClaimableCompany) {
  const ids = useFollowed(useWizard(), ['objectId', 'clientId'])
  return useQuery<Shown>({ queryKey: shownKey(company, ids), enabled: false }).data
}
