import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryOptions,
} from '@tanstack/react-query'
import { useState } from 'react'

/**
 * A list that is asked for in ever other ways. The last answer stands until the next one comes, even if that cannot be
 * had; only as long as there has been none, a failure may be that of the page. `told` is what the answer that stands was
 * asked for with.
 */
export function useStanding<Data, Key extends QueryKey, Question>(
  options: Omit<UseQueryOptions<Data, Error, Data, Key>, 'placeholderData'>,
  question: Question,
) {
  const [last, setLast] = useState<{ data: Data; told: Question }>()
  const asked = useQuery<Data, Error, Data, Key>({
    ...options,
    ...(last && { throwOnError: false }),
    placeholderData: keepPreviousData,
  })
  const { data = last?.data, isPlaceholderData, isLoadingError } = asked
  const isStale = isPlaceholderData || isLoadingError
  if (asked.data !== undefined && asked.data !== last?.data)
    setLast({ data: asked.data, told: question })
  return { data, asked, isStale, told: isStale && last ? last.told : question }
}
