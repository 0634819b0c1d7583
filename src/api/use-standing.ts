import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryOptions,
} from '@tanstack/react-query'
import { useState } from 'react'
import { orFail } from './query.ts'

/**
 * A list that is asked for in ever other ways. The last answer stands until the next one comes, even if that cannot be
 * had; only as long as there has been none, a failure is that of the page.
 */
export function useStanding<Data, Key extends QueryKey>(
  options: Omit<UseQueryOptions<Data, Error, Data, Key>, 'placeholderData' | 'throwOnError'>,
) {
  const [last, setLast] = useState<{ data: Data }>()
  const asked = useQuery<Data, Error, Data, Key>({
    ...options,
    ...(!last && orFail),
    placeholderData: keepPreviousData,
  })
  if (asked.data !== undefined && asked.data !== last?.data) setLast({ data: asked.data })
  const { data = last?.data, isPlaceholderData, isLoadingError } = asked
  return { data, asked, isStale: isPlaceholderData || isLoadingError }
}
