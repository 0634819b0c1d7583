import type { ReactNode } from 'react'
import { problemText } from '#src/forms/problem-text.ts'
import { failureTexts } from '#src/texts/failures.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'

interface LoadedProps<Item> {
  list: {
    data: { items: Item[] } | undefined
    error: Error | null
    isFetching: boolean
    refetch: () => unknown
  }
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
