import { memo } from 'react'
import { Link } from 'react-router'
import type { EventRow as Row } from '#src/api/contract/events.ts'
import { serverNow } from '#src/api/server-time.ts'
import { daysUntilRemoval } from '#src/domain/events/timeline.ts'
import { dateOnly, timeOnly, zoneOnly } from '#src/texts/dates.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { Pill } from '#src/ui/pill.tsx'
import styles from './event-table.module.css'

interface EventRowProps {
  /** The place among all rows, counted from 0. */
  row: number
  /** Nothing yet: the row is on its way. */
  event: Row | undefined
  utc: boolean
  /** The address with the details of this event. */
  to: string
  /** Where the row stands, when rows are laid out by hand. */
  offset?: number
}

/** Few days are left when it is time to export. */
const soon = 3

export const EventRow = memo(function EventRow({ row, event, utc, to, offset }: EventRowProps) {
  return (
    <div
      role="row"
      // The first row is the one with the names of the columns.
      aria-rowindex={row + 2}
      className={styles.row}
      data-placed={offset === undefined ? undefined : true}
      style={offset === undefined ? undefined : { transform: `translateY(${String(offset)}px)` }}
    >
      {event ? <Cells row={row} event={event} utc={utc} to={to} /> : <Waiting />}
    </div>
  )
})

function Cells({ row, event, utc, to }: { row: number; event: Row; utc: boolean; to: string }) {
  const { at, title, actor, category, operation, severity } = event
  const instant = Date.parse(at)
  const left = daysUntilRemoval(instant, serverNow())
  return (
    <>
      <div role="cell" className={styles.date}>
        <time dateTime={at}>
          <strong>{dateOnly(instant, { utc })}</strong>{' '}
          <span>
            {timeOnly(instant, { utc })}
            <span className={styles.zone}> {zoneOnly(instant, { utc })}</span>
          </span>
        </time>
        {left <= soon && <em className={styles.soon}>{texts.removedSoon({ days: left })}</em>}
      </div>
      <div role="rowheader" className={styles.title}>
        <Link to={to} data-row={row} preventScrollReset title={title} dir="auto">
          {title}
        </Link>
      </div>
      <div role="cell" className={styles.actor} title={actor} dir="auto">
        {actor}
      </div>
      <div role="cell" className={styles.category} dir="auto">
        {category}
      </div>
      <div role="cell" className={styles.operation} dir="auto">
        {operation}
      </div>
      <div role="cell" className={styles.severity}>
        <Pill tone={severity === 'Security' ? 'success' : 'info'}>{severity}</Pill>
      </div>
    </>
  )
}

/** Still, because hundreds of rows may pass by on the way of a thumb. */
const Waiting = () => (
  <>
    <div role="cell" className={styles.waiting} />
    <div role="cell" className={styles.waiting} />
  </>
)
