import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { wholeList } from '#src/api/query.ts'

/** A lock ends by itself, and a region comes back: whoever waits for that need not ask. */
export const claimableCompanies = () =>
  queryOptions({
    ...wholeList('claimableCompanyList'),
    refetchInterval: ({ state }) => (state.data?.items.some(mayOpen) ? 60_000 : false),
  })

const mayOpen = ({ available, lockedUntil }: ClaimableCompany) => !available || lockedUntil !== null

/** Whether nothing stands in the way of a claim, whatever its values. */
export const isClaimable = ({ available, recovery, signedIn, lockedUntil }: ClaimableCompany) =>
  available && recovery && !signedIn && lockedUntil === null

/** What a claim's answer tells of its company is newer than the list. */
export const noteClaimable = (cache: QueryClient, company: ClaimableCompany) =>
  cache.setQueryData(
    claimableCompanies().queryKey,
    (list) =>
      list && { ...list, items: list.items.map((one) => (one.id === company.id ? company : one)) },
  )
