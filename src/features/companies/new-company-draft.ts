import type * as z from 'zod/mini'
import { NewCompanyInfo } from '#src/api/contract/companies.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'

export type CompanyInfo = z.infer<typeof NewCompanyInfo>

const key = 'holdfast.new-company'

/** The first step's answers wait here for the second, through reload and the back button. */
export const keepInfo = (info: CompanyInfo | null) => {
  keepDraft(key, info)
}

export function keptInfo(): CompanyInfo | null {
  const kept = NewCompanyInfo.safeParse(readDraft(key))
  return kept.success ? kept.data : null
}
