import { memo, useId, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { EventQuery } from '#src/domain/events/query.ts'
import { selectedColumns, step, withColumns } from '#src/domain/events/timeline.ts'
import { dateAndTime, dateOnly } from '#src/texts/dates.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './timeline.module.css'

type Range = [first: number, last: number]

interface TimelineProps {
  from: number
  general: readonly number[]
  security: readonly number[]
  query: EventQuery
  utc: boolean
  onSelect: (query: EventQuery) => void
}

const perDay = 4
const height = 48

/** Where in the last thirty days the events lie. A stretch of it can be taken by dragging, or by two handles. */
export const Timeline = memo(function Timeline({
  from,
  general,
  security,
  query,
  utc,
  onSelect,
}: TimelineProps) {
  const titleId = useId()
  const count = general.length
  const columns = { from, count }
  const selected = selectedColumns(query, columns)
  const [dragged, setDragged] = useState<Range | null>(null)
  const [first, last] = ordered(dragged ?? selected ?? [0, count - 1])

  const totals = general.map((n, column) => n + (security[column] ?? 0))
  const most = Math.max(1, ...totals)
  const sum = totals.reduce((all, n) => all + n, 0)
  const startOf = (column: number) => from + column * step
  const say = (instant: number) => dateAndTime(instant, { utc })

  const select = (range: Range) => onSelect(withColumns(query, ordered(range), columns))
  const columnAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, right, width } = currentTarget.getBoundingClientRect()
    const share = (isRightToLeft(currentTarget) ? right - clientX : clientX - left) / width
    return limited(Math.floor(share * count), count)
  }

  const handle = (name: string, column: number, other: number, instant: number) => {
    const isStart = column === first && name === texts.start
    const move = (to: number) => select(isStart ? [limited(to, other + 1), other] : [other, to])
    const handleKeyDown = (event: KeyboardEvent) => {
      const to = moved(event, column, count)
      if (to === null) return
      event.preventDefault()
      move(isStart ? Math.min(to, other) : Math.max(to, other))
    }
    return (
      <div
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={isStart ? 0 : other}
        aria-valuemax={isStart ? other : count - 1}
        aria-valuenow={column}
        aria-valuetext={say(instant)}
        className={styles.handle}
        style={{ insetInlineStart: `${String(((isStart ? column : column + 1) / count) * 100)}%` }}
        onKeyDown={handleKeyDown}
      />
    )
  }

  return (
    <section aria-labelledby={titleId} className={styles.timeline}>
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {texts.timeline}
        </h2>
        <p className={styles.range}>
          {selected || dragged
            ? texts.range({ from: say(startOf(first)), to: say(startOf(last + 1)) })
            : texts.timelineHint}
        </p>
        {selected && (
          <Button variant="link" onClick={() => select([0, count - 1])}>
            {texts.wholeTime}
          </Button>
        )}
        <ul className={styles.legend} aria-hidden>
          <li className={styles.generalKey}>{texts.general}</li>
          <li className={styles.securityKey}>{texts.security}</li>
        </ul>
      </header>
      <div
        className={styles.chart}
        onPointerDown={(event) => {
          if (event.button !== 0 || (event.target as Element).role === 'slider') return
          event.currentTarget.setPointerCapture(event.pointerId)
          const column = columnAt(event)
          setDragged([column, column])
        }}
        onPointerMove={(event) => {
          if (dragged) setDragged([dragged[0], columnAt(event)])
        }}
        onPointerUp={() => {
          if (dragged) select(dragged)
          setDragged(null)
        }}
        onPointerCancel={() => setDragged(null)}
      >
        <svg
          className={styles.bars}
          viewBox={`0 0 ${String(count)} ${String(height)}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={texts.timelineSays({
            n: sum,
            most,
            when: dateOnly(startOf(totals.indexOf(most)), { utc }),
          })}
        >
          <path className={styles.ground} d={`M0 ${String(height)}h${String(count)}`} />
          <path className={styles.general} d={barsOf(general, security, most)} />
          <path className={styles.security} d={barsOf(security, [], most)} />
        </svg>
        {(selected ?? dragged) && (
          <>
            <div className={styles.shade} style={{ inlineSize: percent(first / count) }} />
            <div
              className={styles.shade}
              style={{ insetInlineStart: percent((last + 1) / count), insetInlineEnd: 0 }}
            />
          </>
        )}
        {handle(texts.start, first, last, startOf(first))}
        {handle(texts.end, last, first, startOf(last + 1))}
      </div>
      <p className={styles.days} aria-hidden>
        <span>{dateOnly(startOf(0), { utc })}</span>
        <span>{dateOnly(startOf(Math.floor(count / 2)), { utc })}</span>
        <span>{dateOnly(startOf(count - 1), { utc })}</span>
      </p>
      <p className="visually-hidden">{texts.timelineKeys}</p>
    </section>
  )
})

/** One path for all columns: a hundred elements less to draw. Few events are still seen. */
function barsOf(counts: readonly number[], below: readonly number[], most: number) {
  const heightOf = (n: number) => (n === 0 ? 0 : Math.max(2, (n / most) * (height - 2)))
  return counts
    .map((n, column) => {
      if (n === 0) return ''
      const base = height - heightOf(below[column] ?? 0)
      const top = Math.max(0, base - heightOf(n))
      return `M${String(column + 0.1)} ${base.toFixed(1)}V${top.toFixed(1)}h.8V${base.toFixed(1)}z`
    })
    .join('')
}

function moved(
  { key, currentTarget }: KeyboardEvent,
  column: number,
  count: number,
): number | null {
  const onwards = isRightToLeft(currentTarget) ? -1 : 1
  const steps: Record<string, number> = {
    ArrowRight: onwards,
    ArrowUp: 1,
    ArrowLeft: -onwards,
    ArrowDown: -1,
    PageUp: perDay,
    PageDown: -perDay,
    Home: -count,
    End: count,
  }
  const by = steps[key]
  return by === undefined ? null : limited(column + by, count)
}

const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl'
const limited = (column: number, count: number) => Math.min(Math.max(column, 0), count - 1)
const ordered = ([a, b]: Range): Range => (a <= b ? [a, b] : [b, a])
const percent = (share: number) => `${String(share * 100)}%`
