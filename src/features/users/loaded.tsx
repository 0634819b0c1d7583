import type { ReactNode } from 'react'
import { NotLoaded, type Asked } from '#src/forms/not-loaded.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'

interface LoadedProps<Item> {
  list: Asked<{ items: Item[]; total?: number }>
  /** Stands in the place of an empty list. */
  none: ReactNode
  children: (items: Item[]) => ReactNode
}

/** A list that is on its way, empty, not to be had, or there. */
export function Loaded<Item>({ list, none, children }: LoadedProps<Item>) {
  const { data, error } = list
  // A page beyond the last one says nothing about the list; there is a way back from it.
  const elsewhere = data?.items.length === 0 && Boolean(data.total)
  return (
    <>
      <NotLoaded asked={list} />
      {data && data.items.length > 0 && children(data.items)}
      {data?.items.length === 0 && !elsewhere && none}
      {(!data || elsewhere) && !error && <SkeletonRows />}
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
