import type { ClaimableCompany, ClaimValues } from '#src/api/contract/claims.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import type * as z from 'zod/mini'

type Values = z.input<typeof ClaimValues>

/** The shape that Microsoft gives client secrets today. It promises nothing, so this is a hint and no refusal. */
const usualSecret = /^[\w.~-]{3}\dQ~[\w.~-]{31,37}$/

/** What can be noticed while somebody types, from the values alone. None of it tells whether they are right. */
export function hintsFor(
  { objectId, clientId, secret }: Values,
  company: ClaimableCompany | undefined,
): Partial<Record<keyof Values, string>> {
  const isTenant = (value: string) =>
    value.length === 36 && company !== undefined && value.endsWith(company.tenantIdEnd)
  return {
    ...(isTenant(objectId) && { objectId: texts.tenantPasted }),
    ...(isTenant(clientId) && { clientId: texts.tenantPasted }),
    ...(objectId && objectId === clientId && { clientId: texts.sameValue }),
    ...(secret && !usualSecret.test(secret) && { secret: texts.secretUnusual }),
  }
}
