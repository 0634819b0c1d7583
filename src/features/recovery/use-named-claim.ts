import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { query } from '#src/api/query.ts'

/** The claim that was refused just now, or before a reload. */
export function useNamedClaim({ subscribed = true } = {}) {
  const [search] = useSearchParams()
  const claimId = search.get('claim') ?? ''
  return useQuery({
    ...query('claimGet', { params: { claimId } }),
    enabled: claimId !== '',
    subscribed,
  }).data
}
