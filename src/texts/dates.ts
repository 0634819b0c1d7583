import { currentLocale, plural } from './texts.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * Making a format takes a hundred times as long as using it, and a list uses the same one for every row. A format
 * keeps the zone that it was made in; whoever travels gets another one.
 */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [currentLocale(), ...zone(), JSON.stringify(options)].join()
  const made = formats.get(key) ?? new Intl.DateTimeFormat(currentLocale(), options)
  formats.set(key, made)
  return made
}

const format = (instant: number, options: Intl.DateTimeFormatOptions) =>
  formatOf(options).format(instant).replaceAll(withinHalf, '\u00a0')

/** A line may end between day and hour, and nowhere else. */
const withinHalf = / (?!\p{Nd}\p{Nd}:)/gu

/** What tells zones apart, without a format that knows its name: Berlin in winter is not London in summer. */
const zone = () => [0, 6].map((month) => new Date(2026, month).getTimezoneOffset())

const day = { year: 'numeric', month: 'short', day: 'numeric' } as const
const time = { hour: '2-digit', minute: '2-digit' } as const
const withZone = { timeZoneName: 'short' } as const
const inUtc = { timeZone: 'UTC' }

/** The formats of these days and of numbers, made before anybody waits for one. */
export const makeFormats = async () => {
  await Promise.resolve([inBothTimes(Date.now()), plural(1, { other: '#' })])
}

/** Date and time as people write them here, or in UTC. The zone is always told: nobody can hover over a sentence. */
export const dateAndTime = (instant: number, { utc = false }: { utc?: boolean } = {}) =>
  format(instant, { ...day, ...time, ...withZone, ...(utc && inUtc) })

/** For deadlines: here and in UTC, unless that is the same. */
export function inBothTimes(instant: number): string {
  const here = dateAndTime(instant)
  const utc = dateAndTime(instant, { utc: true })
  return here === utc ? here : `${here} (${utc})`
}

/** The two halves of it: wherever the other one says nothing, or stands in another line. */
export const dateOnly = (instant: number, { utc = false }: { utc?: boolean } = {}) =>
  format(instant, { ...day, ...(utc && inUtc) })

export const hourOnly = (instant: number) => format(instant, { ...time, ...withZone })

export const timeOnly = (instant: number, { utc }: { utc: boolean }) =>
  format(instant, { ...time, second: '2-digit', ...(utc && inUtc) })

/** Its zone, for where there is room for it. */
export const zoneOnly = (instant: number, { utc }: { utc: boolean }) =>
  formatOf({ ...withZone, ...(utc && inUtc) })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value
