import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './table.module.css'

export interface Sort {
  column: string
  direction: 'ascending' | 'descending'
}

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  sortable?: boolean
  /** Buttons stand at the end of the row. */
  align?: 'start' | 'end'
}

interface TableProps<Row> {
  /** Names the table for whoever cannot see where it stands. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
}

// The roles are spelled out because drawing the rows as cards takes them away in some browsers.
export function Table<Row>({ label, columns, rows, rowKey, sort, onSort }: TableProps<Row>) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row" className={styles.head}>
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                data-align={column.align}
                data-sortable={column.sortable}
                aria-sort={sort?.column === column.id ? sort.direction : undefined}
              >
                {column.sortable ? (
                  <SortButton column={column} sort={sort} onSort={onSort} />
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={styles.row}>
              {columns.map((column, index) => (
                <td
                  key={column.id}
                  role={index === 0 ? 'rowheader' : 'cell'}
                  className={styles.cell}
                  data-align={column.align}
                >
                  <span className={styles.cellLabel} aria-hidden>
                    {column.header}
                  </span>
                  <div>{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface SortButtonProps {
  column: { id: string; header: string }
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

export function SortButton({ column, sort, onSort }: SortButtonProps) {
  const direction = sort?.column === column.id ? sort.direction : undefined
  const next = direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <button
      type="button"
      className={styles.sort}
      onClick={() => onSort?.({ column: column.id, direction: next })}
    >
      {column.header}
      {direction === undefined && <ArrowUpDown />}
      {direction === 'ascending' && <ArrowUp />}
      {direction === 'descending' && <ArrowDown />}
    </button>
  )
}
