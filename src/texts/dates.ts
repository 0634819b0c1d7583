import { currentLanguage } from './texts.ts'

/** Date and time as people write them here; on request with the short name of the zone, or in UTC. */
export function dateAndTime(
  instant: number,
  { zone = false, utc = false }: { zone?: boolean; utc?: boolean } = {},
): string {
  const plain = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(currentLanguage(), {
    ...plain,
    ...((zone || utc) && { timeZoneName: 'short' as const }),
    ...(utc && { timeZone: 'UTC' }),
  }).format(instant)
}

/** A date alone, wherever the time of the day says nothing. */
export const dateOnly = (instant: number) =>
  new Intl.DateTimeFormat(currentLanguage(), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(instant)
