import { currentLanguage } from './texts.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes a hundred times as long as using it, and a list uses the same one for every row. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = currentLanguage() + JSON.stringify(options)
  const made = formats.get(key) ?? new Intl.DateTimeFormat(currentLanguage(), options)
  formats.set(key, made)
  return made
}

const day = { year: 'numeric', month: 'short', day: 'numeric' } as const
const time = { hour: '2-digit', minute: '2-digit' } as const
const inUtc = { timeZone: 'UTC' }

/** Date and time as people write them here; on request with the short name of the zone, or in UTC. */
export const dateAndTime = (
  instant: number,
  { zone = false, utc = false }: { zone?: boolean; utc?: boolean } = {},
) =>
  format({
    ...day,
    ...time,
    ...((zone || utc) && { timeZoneName: 'short' }),
    ...(utc && inUtc),
  }).format(instant)

/** The two halves of it: wherever the other one says nothing, or stands in another line. */
export const dateOnly = (instant: number, { utc = false }: { utc?: boolean } = {}) =>
  format({ ...day, ...(utc && inUtc) }).format(instant)

export const timeOnly = (instant: number, { utc }: { utc: boolean }) =>
  format({ ...time, second: '2-digit', ...(utc && inUtc) }).format(instant)
