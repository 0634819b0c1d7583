import type { CompanyList } from '#src/api/contract/companies.ts'

export type StartingPoint =
  | { kind: 'company'; id: string }
  | { kind: 'create' }
  | { kind: 'choose' }

/**
 * Where a person goes who just signed in: into the company they asked us to remember, into their only
 * one, or to the choice. Whoever has nothing to choose from begins by creating a company.
 */
export function startingPoint(
  {
    items,
    memberships,
    total,
    outages,
  }: Pick<CompanyList, 'items' | 'memberships' | 'total' | 'outages'>,
  remembered: string | null,
): StartingPoint {
  const own = items.filter(({ choice }) => choice.kind === 'member')
  const kept = own.find(({ id }) => id === remembered)
  if (kept) return { kind: 'company', id: kept.id }
  // While a region is down the list is not the whole truth, so nothing is decided for the person.
  if (outages.length > 0) return { kind: 'choose' }
  const [only] = own
  if (memberships === 1 && only) return { kind: 'company', id: only.id }
  return total === 0 ? { kind: 'create' } : { kind: 'choose' }
}
