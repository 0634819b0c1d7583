import { read, write } from '#src/lib/keep.ts'

const keyOf = (accountId: string) => `holdfast.company-of.${accountId}`

/** The company that a person asked us to go to without asking; each account of this browser has its own. */
export const rememberedCompany = (accountId: string) => read(keyOf(accountId))

/** What is chosen by hand is either remembered now, or it ends what was remembered before. */
export const rememberChoice = (accountId: string, companyId: string | null) => {
  write(keyOf(accountId), companyId)
}
