import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react'
import { useId, useRef } from 'react'
import type { EventRow as Row, EventSort } from '#src/api/contract/events.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { PageSize } from '#src/ui/page-size.tsx'
import { EventRow } from './event-row.tsx'
import { EventTable, focusRow } from './event-table.tsx'
import { pageSizes } from './use-address.ts'
import styles from './paged-events.module.css'

interface PagedEventsProps {
  items: readonly Row[]
  total: number
  sort: EventSort
  page: number
  size: number
  /** The place of the first of these rows, which stand until those of the page come. */
  first: number
  utc: boolean
  addressOf: (eventId: string) => string
  onSort: (sort: EventSort) => void
  onPage: (page: number) => void
  onSize: (size: number | null) => void
}

export function PagedEvents(props: PagedEventsProps) {
  const { items, total, sort, page, size, first, utc, addressOf, onSort, onPage, onSize } = props
  const rows = useRef<HTMLDivElement>(null)
  const end = first + items.length

  return (
    <>
      <EventTable
        total={total}
        sort={sort}
        onSort={onSort}
        pageRows={size}
        onReach={(row) => {
          focusRow(rows.current, Math.min(Math.max(row, first), end - 1))
        }}
      >
        <div ref={rows} role="rowgroup">
          {items.map((event, index) => (
            <EventRow
              key={event.id}
              row={first + index}
              event={event}
              utc={utc}
              to={addressOf(event.id)}
            />
          ))}
        </div>
      </EventTable>
      <div className={styles.footer}>
        <PageSize sizes={pageSizes} endless={texts.endless} size={size} onSize={onSize} />
        <Pager page={page} pages={Math.max(1, Math.ceil(total / size))} onPage={onPage}>
          {texts.shown({ from: Math.min(first + 1, total), to: end, of: total })}
        </Pager>
      </div>
    </>
  )
}

interface PagerProps {
  page: number
  pages: number
  onPage: (page: number) => void
  children: string
}

function Pager({ page, pages, onPage, children }: PagerProps) {
  const id = useId()
  const turns = [
    { label: texts.first, Icon: ChevronFirst, to: 1 },
    { label: texts.previous, Icon: ChevronLeft, to: page - 1 },
    { label: texts.next, Icon: ChevronRight, to: page + 1 },
    { label: texts.last, Icon: ChevronLast, to: pages },
  ]
  const turn = ({ label, Icon, to }: (typeof turns)[number]) => (
    <IconButton
      key={label}
      label={label}
      icon={<Icon />}
      aria-describedby={id}
      disabledReason={to === page || to < 1 || to > pages ? texts.noSuchPage : undefined}
      onClick={() => onPage(to)}
    />
  )
  return (
    <nav className={styles.pager} aria-label={texts.pages}>
      <span id={id} role="status" className={styles.shown}>
        {children}
      </span>
      {turns.map(turn)}
    </nav>
  )
}
