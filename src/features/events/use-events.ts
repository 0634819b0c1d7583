import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import type { EventSort } from '#src/api/contract/events.ts'
import { query } from '#src/api/query.ts'
import { parseQuery } from '#src/domain/events/parse-query.ts'
import { everything, printQuery, type EventQuery } from '#src/domain/events/query.ts'

/** One list of events: of which company, what was asked for, and in which order. */
export interface Wanted {
  companyId: string
  /** In its printed form, so that what means the same is asked once. */
  q: string
  sort: EventSort
}

/** A window of a list; `asOf` ties it to the others. */
export const windowOf = (
  { companyId, q, sort }: Wanted,
  window: { offset: number; limit: number; asOf?: string },
) =>
  query('eventList', {
    params: { companyId },
    query: { ...(q && { q }), sort, ...window },
  })

/** What is typed, as far as it can be understood: a fault leaves the last good query in force. */
export function useUnderstood(text: string) {
  const parsed = parseQuery(text)
  const [good, setGood] = useState<EventQuery>(everything)
  if ('query' in parsed && printQuery(parsed.query) !== printQuery(good)) setGood(parsed.query)
  return { query: good, fault: 'fault' in parsed ? parsed.fault : null }
}

/** Something was recorded perhaps a moment ago, by the same person on another page. */
const fresh = { staleTime: 0, placeholderData: keepPreviousData }

/**
 * The list, and of which question and place: the rows of the last one stand there until those of the next one come. All
 * are drawn piece by piece then, so that no key is kept waiting.
 */
export function useFirstWindow(wanted: Wanted, window: { offset: number; limit: number }) {
  const cache = useQueryClient()
  const list = useQuery({ ...windowOf(wanted, window), ...fresh })
  const { offset } = window
  const [at, setAt] = useState({ told: wanted, offset })
  const isThere = isSame(at.told, wanted)
  if (!list.isPlaceholderData && (!isThere || at.offset !== offset))
    setAt({ told: isThere ? at.told : wanted, offset })
  const answer = useMemo(() => ({ data: list.data, ...at }), [list.data, at])
  const renew = async () => {
    const latest = await cache.fetchQuery({ ...windowOf(wanted, window), staleTime: 0 })
    return { wanted, ...latest }
  }
  return { list, renew, ...useDeferredValue(answer) }
}

export const isSame = (one: Wanted, other: Wanted) =>
  one.companyId === other.companyId && one.q === other.q && one.sort === other.sort

/** The columns do not depend on the range that is taken from them. */
export function useTimeline(companyId: string, asked: EventQuery) {
  const q = printQuery({ ...asked, after: null, before: null })
  return useQuery({
    ...query('eventTimeline', { params: { companyId }, query: q ? { q } : {} }),
    ...fresh,
  })
}

const nobody: readonly string[] = []

export const useActors = (companyId: string) =>
  useQuery(query('eventActors', { params: { companyId } })).data?.items ?? nobody
