import type { ReactNode } from 'react'
import { NotLoaded, type Asked } from '#src/forms/not-loaded.tsx'
import { Standing } from '#src/forms/standing.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'

interface LoadedProps<Item> {
  /** Where an older answer stands until the next one comes, that is told with it. */
  list: Asked<{ items: Item[]; total?: number }> & { isStale?: boolean }
  /** Stands in the place of an empty list. */
  none: ReactNode
  children: (items: Item[]) => ReactNode
}

/** A list that is on its way, empty, not to be had, or there. */
export function Loaded<Item>({ list, none, children }: LoadedProps<Item>) {
  const { data, error, isStale = false } = list
  if (!data) return error ? <NotLoaded asked={list} /> : <SkeletonRows />
  // A page beyond the last one says nothing about the list; there is a way back from it.
  const isElsewhere = data.items.length === 0 && Boolean(data.total)
  return (
    <Standing asked={list} isStale={isStale}>
      {data.items.length > 0 ? children(data.items) : isElsewhere ? <SkeletonRows /> : none}
    </Standing>
  )
}

/** A list that means nothing without something else: it waits for it, and fails with it. */
export const together = <List extends Asked>(list: List, other: Asked) => ({
  ...list,
  data: other.data ? list.data : undefined,
  error: list.error ?? other.error,
  isFetching: list.isFetching || other.isFetching,
  refetch: () => {
    list.refetch()
    other.refetch()
  },
})
