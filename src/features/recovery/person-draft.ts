import * as z from 'zod/mini'
import { keepDraft, readDraft } from '#src/lib/draft.ts'

/** What the second step has been told, beside the values of the first, until the claim has served. */
const PersonDraft = z.object({
  companyId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  termsAccepted: z.boolean(),
})

const draftKey = 'holdfast.claim-person'

export const keepPersonDraft = (draft: z.infer<typeof PersonDraft> | null) =>
  keepDraft(draftKey, draft)

/** The names are the same for every company. The terms were accepted for one. */
export function personDraft(companyId: string) {
  const kept = PersonDraft.safeParse(readDraft(draftKey))
  if (!kept.success) return null
  const { firstName, lastName, termsAccepted } = kept.data
  const accepted = termsAccepted && kept.data.companyId === companyId
  return { firstName, lastName, ...(accepted && { termsAccepted: accepted }) }
}
