import * as z from 'zod/mini'
import { NewCompanyInfo } from '#src/api/contract/companies.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'

export type CompanyInfo = z.infer<typeof NewCompanyInfo>

/** All of it that is read again: whether terms are accepted is asked each time. */
const User = z.object({ firstName: z.string(), lastName: z.string(), contactEmail: z.string() })
type User = z.infer<typeof User>

const key = 'holdfast.new-company'
const userKey = 'holdfast.new-company-user'

/** The first step's answers wait here for the second, through reload and the back button. */
export const keepInfo = (info: CompanyInfo | null) => {
  keepDraft(key, info)
}

export function keptInfo(): CompanyInfo | null {
  const kept = NewCompanyInfo.safeParse(readDraft(key))
  return kept.success ? kept.data : null
}

/** What is changed in the second step is there again after a sign-in on a full page. */
export const keepUser = (user: User | null) => {
  keepDraft(userKey, user)
}

export function keptUser(): User | null {
  const kept = User.safeParse(readDraft(userKey))
  return kept.success ? kept.data : null
}
