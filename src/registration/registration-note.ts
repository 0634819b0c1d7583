import * as z from 'zod/mini'
import { isSameId } from '#src/domain/registration-ids.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'

/** What Microsoft has told of the registration in the form: when it was made, and its own Client ID. It outlives a reload. */
const Note = z.object({
  objectId: z.string(),
  clientId: z.optional(z.string()),
  createdAt: z.number(),
})

const noteKey = 'holdfast.registration'

export const noteRegistration = (note: z.infer<typeof Note>) => keepDraft(noteKey, note)

export const forgetRegistration = () => keepDraft(noteKey, null)

export const notedAge = (objectId: string): number | null => noted(objectId)?.createdAt ?? null

export function noted(objectId: string) {
  const note = Note.safeParse(readDraft(noteKey))
  // It is noted as it was pasted, in letters of either case.
  return note.success && isSameId(note.data.objectId, objectId) ? note.data : null
}
