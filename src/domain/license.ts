const aDay = 24 * 60 * 60 * 1000

/** The days of the calendar from one instant to the other, as people in that zone count them. */
export const calendarDays = (from: number, to: number, timeZone?: string) =>
  (dayOf(to, timeZone) - dayOf(from, timeZone)) / aDay

/** The midnight, in UTC, of the date that the calendar on the wall shows: those are a whole number of days apart. */
function dayOf(instant: number, timeZone?: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, calendar: 'gregory' })
    .formatToParts(instant)
    .map(({ type, value }) => [type, Number(value)] as const)
  const { year = 0, month = 1, day = 1 } = Object.fromEntries(parts)
  return Date.UTC(year, month - 1, day)
}

export const isValid = ({ expiresAt }: { expiresAt: string }, now: number) =>
  Date.parse(expiresAt) > now

/** How much of its time has passed, from 0 to 1. */
export function spent({ startedAt, expiresAt }: Span, now: number): number {
  const start = Date.parse(startedAt)
  return Math.min(1, Math.max(0, (now - start) / (Date.parse(expiresAt) - start)))
}

interface Span {
  startedAt: string
  expiresAt: string
}
