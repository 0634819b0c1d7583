import { memo } from 'react'
import type { Reply } from '#src/api/contract/endpoint.ts'
import type { PortalContract } from '#src/api/contract/contract.ts'
import { Unreachable } from '#src/api/errors.ts'
import { Again } from '#src/forms/again.tsx'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { problemText } from '#src/forms/problem-text.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Broken } from '#src/ui/illustrations/broken.tsx'
import { NotFound } from '#src/ui/illustrations/not-found.tsx'
import { Offline } from '#src/ui/illustrations/offline.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { EndlessEvents } from './endless-events.tsx'
import { PagedEvents } from './paged-events.tsx'
import { searchOf, type Shown } from './use-address.ts'
import type { Wanted } from './use-events.ts'

interface EventListProps {
  data: Reply<PortalContract['eventList']> | undefined
  error: Error | null
  isFetching: boolean
  wanted: Wanted
  /** The place of its first row in the whole list. */
  offset: number
  shown: Shown
  utc: boolean
  onAgain: () => unknown
  onGo: (change: Partial<Shown>) => void
  onClear: () => void
}

/** The list, or what stands in its place. */
export const EventList = memo(function EventList(props: EventListProps) {
  const { data, error, isFetching, wanted, offset, shown, utc, onAgain, onGo, onClear } = props
  if (!data) {
    if (!error) return <SkeletonRows rows={shown.size ?? 20} />
    return (
      <EmptyState
        title={texts.failedTitle}
        illustration={error instanceof Unreachable ? <Offline /> : <Broken />}
        action={<Again ask={onAgain} />}
      >
        {problemText(error)}
      </EmptyState>
    )
  }

  const { items, total, asOf } = data
  if (total === 0) {
    return wanted.q === '' ? (
      <EmptyState title={texts.noneTitle}>{texts.noneText}</EmptyState>
    ) : (
      <EmptyState
        title={texts.noResults}
        illustration={<NotFound />}
        action={<Button onClick={onClear}>{texts.clearSearch}</Button>}
      >
        {texts.noResultsText}
      </EmptyState>
    )
  }

  const { sort, page, size } = shown
  const shared = {
    utc,
    addressOf: (event: string) => searchOf({ ...shown, event }),
    onSort: (next: Shown['sort']) => onGo({ sort: next, page: 1 }),
    onSize: (next: number | null) => onGo({ size: next, page: 1 }),
  }
  return (
    <>
      <NotLoaded asked={{ data, error, isFetching, refetch: onAgain }} isOlderShown />
      {size === null ? (
        <EndlessEvents wanted={wanted} start={{ items, total, asOf }} {...shared} />
      ) : items.length === 0 ? (
        <EmptyState
          title={texts.beyond}
          action={<Button onClick={() => onGo({ page: 1 })}>{texts.toFirst}</Button>}
        >
          {texts.beyondText}
        </EmptyState>
      ) : (
        <PagedEvents
          items={items}
          total={total}
          sort={sort}
          page={page}
          size={size}
          first={offset}
          onPage={(next) => onGo({ page: next })}
          {...shared}
        />
      )}
    </>
  )
})
