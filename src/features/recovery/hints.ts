import type * as z from 'zod/mini'
import type { ClaimableCompany, ClaimValues } from '#src/api/contract/claims.ts'
import { endsLike, isId, isSameId } from '#src/domain/registration-ids.ts'
import { faultTexts } from '#src/texts/problems.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'

type Values = z.input<typeof ClaimValues>

/** A fault is certain, a hint is a guess. */
export interface Notice {
  fault?: string
  hint?: string
}

/** The shape that Microsoft gives client secrets today. It promises nothing, so this is a hint and no refusal. */
const usualSecret = /^[\w.~-]{3}\dQ~[\w.~-]{31,37}$/

const idShape = '00000000-0000-0000-0000-000000000000'

/** Could this become an ID if somebody typed on? */
const mayBecomeId = (value: string) =>
  value.length <= idShape.length &&
  [...value].every((letter, place) =>
    idShape[place] === '-' ? letter === '-' : /[\da-f]/i.test(letter),
  )

/** What can be noticed while somebody types, from the values alone. None of it tells whether they are right. */
export function noticesFor(
  { objectId, clientId, secret }: Values,
  company: ClaimableCompany | undefined,
): Record<keyof Values, Notice> {
  const aboutId = (value: string): Notice => {
    if (!mayBecomeId(value)) return { fault: faultTexts.notAnId }
    const isTenants = company && isId(value) && endsLike(value, company.tenantIdEnd)
    return isTenants ? { hint: texts.tenantPasted } : {}
  }
  const areSame = isId(clientId) && isSameId(clientId, objectId)
  return {
    objectId: aboutId(objectId),
    clientId: areSame ? { fault: faultTexts.sameValue } : aboutId(clientId),
    secret: aboutSecret(secret),
  }
}

function aboutSecret(secret: string): Notice {
  if (isId(secret)) return { fault: faultTexts.secretIsAnId }
  return secret && !usualSecret.test(secret) ? { hint: texts.secretUnusual } : {}
}
