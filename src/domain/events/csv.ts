import type { EventApp } from '#src/api/contract/event-kinds.ts'
import { csvCell } from './csv-cell.ts'
import type { EventWords } from './match.ts'

/** What a row of the exported file tells. */
export interface ExportedEvent extends EventWords {
  at: number
  app?: EventApp | undefined
}

export const exportName = 'events_log_entries.csv'

const columns = [
  'Date',
  'Title',
  'Architecture',
  'Installer Type',
  'User',
  'Category',
  'Operation',
  'Type',
  'Version',
  'Description',
]

export const csvHead = line(columns)

/** One row as RFC 4180 has it: the time in UTC, a dash for what is empty. */
export const csvRow = ({ at, app, ...event }: ExportedEvent) =>
  line([
    new Date(at).toISOString(),
    event.title,
    app?.architecture ?? '',
    app?.installerType ?? '',
    event.actor,
    event.category,
    event.operation,
    event.severity,
    app?.version ?? '',
    event.description,
  ])

function line(cells: string[]) {
  return `${cells.map((text) => csvCell(text || '-')).join(',')}\r\n`
}
