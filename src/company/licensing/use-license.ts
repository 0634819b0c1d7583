import type { License } from '#src/api/contract/environments.ts'
import { useServerTime } from '#src/api/use-server-time.ts'
import { calendarDays, isValid, spent } from '#src/domain/license.ts'
import { environmentTexts as texts } from '#src/texts/environments.ts'

/** How a licence stands, however long its page is open, by the backend's time and the person's calendar. */
export function useLicense(license: License | null) {
  const now = useServerTime()
  return {
    now,
    valid: license !== null && isValid(license, now),
    typeName: license ? typeNameOf(license) : texts.none,
    days: license ? calendarDays(now, Date.parse(license.expiresAt)) : 0,
    spent: license ? spent(license, now) : 0,
  }
}

export const typeNameOf = ({ type, trial }: Pick<License, 'type' | 'trial'>) =>
  trial ? texts.trial({ type }) : type
