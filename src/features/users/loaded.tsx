import type { ReactNode } from 'react'
import { problemText } from '#src/forms/problem-text.ts'
import { failureTexts } from '#src/texts/failures.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'

interface Asked<Data> {
  data: Data | undefined
  error: Error | null
  isFetching: boolean
  refetch: () => unknown
}

interface LoadedProps<Item> {
  list: Asked<{ items: Item[] }>
  /** Stands in the place of an empty list. */
  none: ReactNode
  children: (items: Item[]) => ReactNode
}

/** A list that is on its way, empty, not to be had, or there. */
export function Loaded<Item>({ list, none, children }: LoadedProps<Item>) {
  const { data, error, isFetching, refetch } = list
  return (
    <>
      {error && (
        <div role="alert">
          <Banner
            tone="danger"
            actions={
              <Button variant="link" busy={isFetching} onClick={() => refetch()}>
                {failureTexts.again}
              </Button>
            }
          >
            {problemText(error)}
          </Banner>
        </div>
      )}
      {data && (data.items.length === 0 ? none : children(data.items))}
      {!data && !error && <SkeletonRows />}
    </>
  )
}

/** A list that means nothing without something else: it waits for it, and fails with it. */
export const together = <Data,>(list: Asked<Data>, other: Asked<unknown>): Asked<Data> => ({
  data: other.data ? list.data : undefined,
  error: list.error ?? other.error,
  isFetching: list.isFetching || other.isFetching,
  refetch: () => {
    list.refetch()
    other.refetch()
  },
})
