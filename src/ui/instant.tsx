import { dateAndTime } from '#src/texts/dates.ts'

/** A moment in the person's own time; the zone is a hover or a screen reader's description away. */
export function Instant({ at }: { at: string }) {
  const instant = Date.parse(at)
  return (
    <time dateTime={at} title={dateAndTime(instant, { zone: true })}>
      {dateAndTime(instant)}
    </time>
  )
}
