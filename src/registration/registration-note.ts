import * as z from 'zod/mini'
import { isSameId } from '#src/domain/registration-ids.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'

/** When the registration in the form was made, as far as Microsoft has told. It outlives a reload. */
const Note = z.object({ objectId: z.string(), createdAt: z.number() })

const noteKey = 'holdfast.registration'

export const noteRegistration = (note: z.infer<typeof Note>) => keepDraft(noteKey, note)

export const forgetRegistration = () => keepDraft(noteKey, null)

export function notedAge(objectId: string): number | null {
  const note = Note.safeParse(readDraft(noteKey))
  // It is noted as it was pasted, in letters of either case.
  return note.success && isSameId(note.data.objectId, objectId) ? note.data.createdAt : null
}
