import { type KeyboardEvent, type ReactNode } from 'react'
import { EventColumn, EventSort } from '#src/api/contract/events.ts'
import { columnTexts, eventTexts as texts } from '#src/texts/events.ts'
import { SortButton, type Sort } from '#src/ui/table.tsx'
import styles from './event-table.module.css'

interface EventTableProps {
  total: number
  sort: EventSort
  onSort: (sort: EventSort) => void
  /** How far a key goes that turns a page. */
  pageRows: number
  /** Brings the focus to a row, wherever it is. */
  onReach: (row: number) => void
  children: ReactNode
}

/** The columns, and the keys that go from row to row. The rows themselves come in pages or without end. */
export function EventTable({ total, sort, onSort, pageRows, onReach, children }: EventTableProps) {
  const shown: Sort = {
    column: sort.replace('-', ''),
    direction: sort.startsWith('-') ? 'descending' : 'ascending',
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event.target)
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: pageRows,
      PageUp: -pageRows,
      Home: -total,
      End: total,
    }
    const by = steps[event.key]
    if (row === null || by === undefined) return
    event.preventDefault()
    onReach(Math.min(Math.max(row + by, 0), total - 1))
  }

  return (
    <div className={styles.frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only forwards keys of the links inside */}
      <div role="table" aria-label={texts.list} aria-rowcount={total + 1} onKeyDown={handleKeyDown}>
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={styles.head}>
            {EventColumn.options.map((column) => (
              <div
                key={column}
                role="columnheader"
                aria-sort={shown.column === column ? shown.direction : undefined}
              >
                <SortButton
                  column={{ id: column, header: columnTexts[column] }}
                  sort={shown}
                  onSort={({ column, direction }) =>
                    onSort(EventSort.parse(direction === 'descending' ? `-${column}` : column))
                  }
                />
              </div>
            ))}
          </div>
        </div>
        {children}
      </div>
    </div>
  )
}

const rowOf = (target: EventTarget) => {
  const row = (target as HTMLElement).dataset.row
  return row === undefined ? null : Number(row)
}

/** The link of a row takes the focus, if the row is there. */
export function focusRow(within: HTMLElement | null, row: number): boolean {
  const link = within?.querySelector<HTMLElement>(`[data-row="${String(row)}"]`)
  link?.focus()
  return Boolean(link)
}
