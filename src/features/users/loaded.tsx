import type { ReactNode } from 'react'
import { NotLoaded, type Asked } from '#src/forms/not-loaded.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'

interface LoadedProps<Item> {
  list: Asked<{ items: Item[] }>
  /** Stands in the place of an empty list. */
  none: ReactNode
  children: (items: Item[]) => ReactNode
}

/** A list that is on its way, empty, not to be had, or there. */
export function Loaded<Item>({ list, none, children }: LoadedProps<Item>) {
  const { data, error } = list
  return (
    <>
      <NotLoaded asked={list} />
      {data && (data.items.length === 0 ? none : children(data.items))}
      {!data && !error && <SkeletonRows />}
    </>
  )
}

/** A list that means nothing without something else: it waits for it, and fails with it. */
export const together = <Data,>(list: Asked<Data>, other: Asked): Asked<Data> => ({
  data: other.data ? list.data : undefined,
  error: list.error ?? other.error,
  isFetching: list.isFetching || other.isFetching,
  refetch: () => {
    list.refetch()
    other.refetch()
  },
})
