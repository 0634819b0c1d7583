import { useQueryClient } from '@tanstack/react-query'
import { query, useCall } from '#src/api/query.ts'

/** Signs in once more to a company that another tab has left for another one. The page stays as it is. */
export function useComingBack(companyId: string) {
  const cache = useQueryClient()
  const params = { companyId }
  const { mutate, isPending } = useCall('companySignIn', {
    affects: ['companyList'],
    onSuccess(overview) {
      cache.setQueryData(query('companyOverview', { params }).queryKey, overview)
    },
  })
  return {
    isPending,
    comeBack: (onBack?: () => void) => mutate({ params }, onBack && { onSuccess: onBack }),
  }
}
