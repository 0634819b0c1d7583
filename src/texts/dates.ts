import { currentLanguage } from './texts.ts'

/** Date and time as people write them here; on request with the short name of the zone. */
export function dateAndTime(instant: number, { zone = false } = {}): string {
  const plain = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(
    currentLanguage(),
    zone ? { ...plain, timeZoneName: 'short' } : plain,
  ).format(instant)
}
