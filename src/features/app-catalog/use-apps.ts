import { useQueries } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { CatalogApp } from '#src/api/contract/catalog.ts'
import { orFail, query } from '#src/api/query.ts'
import { useStanding } from '#src/api/use-standing.ts'
import { useCompany } from '#src/company/use-company.ts'
import { filterQuery, type CatalogView } from '#src/domain/catalog-view.ts'

const windowSize = 100
/** What was scrolled past is forgotten soon, so that a long way down costs no more memory than a short one. */
const forgetAfter = 5_000

export type Asked = Pick<CatalogView, 'search' | 'sort' | 'filters'>

/**
 * How many apps there are, and the first of them; until those of another view are there, still the last ones. What comes is
 * drawn piece by piece, so that no key is kept waiting.
 */
export function useFirstApps(view: Asked) {
  const { id } = useCompany()
  const {
    data: first,
    isStale,
    asked,
    told,
  } = useStanding({ ...windowQuery(id, view, 0), ...orFail }, view)
  const answer = useMemo(() => ({ first, isStale, told }), [first, isStale, told])
  return { ...useDeferredValue(answer), asked }
}

/** The apps of the rows that are drawn, window by window, and of these windows one that could not be fetched. */
export function useApps(asked: Asked, first: CatalogApp[], from: number, to: number) {
  const { id } = useCompany()
  const starts = windowsOf(from, to)
  const windows = useQueries({
    queries: starts.map((start) => ({
      ...windowQuery(id, asked, start),
      gcTime: forgetAfter,
    })),
  })
  const appAt = (index: number): CatalogApp | undefined => {
    if (index < windowSize) return first[index]
    const start = index - (index % windowSize)
    return windows[starts.indexOf(start)]?.data?.items[index - start]
  }
  return { appAt, lost: windows.find(({ isLoadingError }) => isLoadingError) }
}

function windowsOf(from: number, to: number): number[] {
  const starts: number[] = []
  const begin = Math.max(windowSize, from - (from % windowSize))
  for (let start = begin; start < to; start += windowSize) starts.push(start)
  return starts
}

const windowQuery = (companyId: string, { search, sort, filters }: Asked, from: number) =>
  query('appList', {
    params: { companyId },
    query: {
      ...(search && { search }),
      ...filterQuery(filters),
      sort,
      from,
      limit: windowSize,
    },
  })
