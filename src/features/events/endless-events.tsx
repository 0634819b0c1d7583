import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { EventRow as Row, EventSort } from '#src/api/contract/events.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { useRowWindow } from '#src/ui/use-row-window.ts'
import { EventRow } from './event-row.tsx'
import { EventTable, focusRow } from './event-table.tsx'
import tableStyles from './event-table.module.css'
import { PageSize } from './page-size.tsx'
import styles from './paged-events.module.css'
import { windowOf, type Wanted } from './use-events.ts'

/** So many rows travel at once. */
export const windowSize = 100

interface EndlessEventsProps {
  wanted: Wanted
  /** The first window, which also says how many rows there are, and as of when. */
  start: { items: readonly Row[]; total: number; asOf: string }
  utc: boolean
  addressOf: (eventId: string) => string
  onSort: (sort: EventSort) => void
  onSize: (size: number | null) => void
}

/** All rows in one list. Only those in sight are drawn, and only windows around them are asked for. */
export function EndlessEvents(props: EndlessEventsProps) {
  const { wanted, start, utc, addressOf, onSort, onSize } = props
  const { total } = start
  const rowHeight = useRowHeight()
  const { frame, height, first, end, inSight, offsetOf, reveal } = useRowWindow({
    count: total,
    rowHeight,
    list: wanted.q + wanted.sort,
  })
  const eventAt = useWindows(wanted, start, first, end)
  const [focused, setFocused] = useState<number | null>(null)
  const sought = useRef<number | null>(null)

  // A row may have to be scrolled to, and to arrive, before it can take the focus.
  useEffect(() => {
    if (sought.current !== null && focusRow(frame.current, sought.current)) sought.current = null
  })

  const rows = Array.from({ length: end - first }, (_, index) => first + index)
  // Whoever has the focus on a row may scroll away and find it there when they come back.
  if (focused !== null && focused < total && !rows.includes(focused)) rows.push(focused)

  return (
    <>
      <EventTable
        total={total}
        sort={wanted.sort}
        onSort={onSort}
        pageRows={inSight}
        onReach={(row) => {
          sought.current = row
          setFocused(row)
          reveal(row)
        }}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable */}
        <div ref={frame} role="rowgroup" tabIndex={0} className={tableStyles.endless}>
          <div
            role="presentation"
            className={tableStyles.rows}
            style={{ blockSize: height }}
            onFocus={({ target }) => setFocused(Number(target.dataset.row))}
            onBlur={() => setFocused(null)}
          >
            {rows.map((row) => {
              const event = eventAt(row)
              return (
                <EventRow
                  key={row}
                  row={row}
                  event={event}
                  utc={utc}
                  to={event ? addressOf(event.id) : ''}
                  offset={offsetOf(row)}
                />
              )
            })}
          </div>
        </div>
      </EventTable>
      <div className={styles.footer}>
        <PageSize size={null} onSize={onSize} />
        <span className={styles.shown}>{texts.found({ n: total })}</span>
      </div>
    </>
  )
}

/** What is kept of windows out of sight, in milliseconds: enough to turn around in, not a million rows. */
const memory = 10_000

/** The rows of the windows in sight and then, when those are there, of the ones around them. */
function useWindows(
  wanted: Wanted,
  { items, total, asOf }: EndlessEventsProps['start'],
  first: number,
  end: number,
) {
  const windowAt = (number: number) => ({
    ...windowOf(wanted, { offset: number * windowSize, limit: windowSize, asOf }),
    staleTime: Infinity,
    gcTime: memory,
  })
  const client = useQueryClient()
  const from = Math.max(1, Math.floor(first / windowSize - 0.5))
  const to = Math.min(Math.ceil(total / windowSize), Math.ceil(end / windowSize + 0.5))
  const numbers = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  const isInSight = (number: number) =>
    number * windowSize < end && (number + 1) * windowSize > first
  const isFilled = numbers.every(
    (number) => !isInSight(number) || client.getQueryData(windowAt(number).queryKey),
  )
  const windows = useQueries({
    queries: numbers.map((number) => ({
      ...windowAt(number),
      enabled: isFilled || isInSight(number),
    })),
  })
  return (row: number): Row | undefined =>
    row < windowSize
      ? items[row]
      : windows[Math.floor(row / windowSize) - from]?.data?.items[row % windowSize]
}

/** Four rem, as the style sheet has it: people choose how large that is. */
function useRowHeight() {
  const [height] = useState(
    () => 4 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16'),
  )
  return height
}
