import { dateAndTime } from '#src/texts/dates.ts'

/** A moment in the person's own time. */
export const Instant = ({ at }: { at: string }) => (
  <time dateTime={at}>{dateAndTime(Date.parse(at))}</time>
)
