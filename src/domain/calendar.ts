/** The contract writes an instant with four digits for the year. */
const earliest = Date.parse('0000-01-01T00:00Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')

/** The nearest instant that can be written. */
export const writable = (instant: number) => Math.min(Math.max(instant, earliest), latest)

/** A day as `2026-03-02` that the calendar has: to a lenient reader the thirtieth of February is the second of March. */
export function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(instant) &&
    new Date(instant).toISOString().startsWith(text)
  )
}
