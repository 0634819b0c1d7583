import type { Claim } from '#src/api/contract/claims.ts'
import { paths } from '#src/paths.ts'

/** Where a claim is shown, as it stands. */
export function pathOfClaim({ id, company, state }: Claim): string {
  if (state.kind !== 'open') return paths.claimStep(id, state.kind)
  return company.lockedUntil === null ? paths.claim(id) : paths.claimLocked(company.id, id)
}
