import { useEffect, useRef, useState } from 'react'
import type { EventSort } from '#src/api/contract/events.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { PageSize } from '#src/ui/page-size.tsx'
import { useRowWindow } from '#src/ui/use-row-window.ts'
import { EventRow } from './event-row.tsx'
import { EventTable, focusRow } from './event-table.tsx'
import tableStyles from './event-table.module.css'
import styles from './paged-events.module.css'
import { useEventsIn, useWindows, type Start } from './event-windows.ts'
import { pageSizes } from './use-address.ts'
import type { Wanted } from './use-events.ts'

interface EndlessEventsProps {
  wanted: Wanted
  start: Start
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
  const windows = useWindows(wanted, start)
  const { frame, height, first, end, inSight, offsetOf, reveal } = useRowWindow({
    count: total,
    rowHeight,
    list: wanted.q + wanted.sort,
    onMove: windows.ahead,
  })
  const { eventAt, lost } = useEventsIn(windows, { first, end })
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
      {lost && (
        <div className={styles.notice}>
          <NotLoaded asked={lost} />
        </div>
      )}
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
        <PageSize sizes={pageSizes} endless={texts.endless} size={null} onSize={onSize} />
        <span className={styles.shown}>{texts.found({ n: total })}</span>
      </div>
    </>
  )
}

/** Four rem, as the style sheet has it: people choose how large that is. */
function useRowHeight() {
  const [height] = useState(
    () => 4 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16'),
  )
  return height
}
