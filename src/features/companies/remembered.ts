import { remember, remembered } from '#src/lib/remember.ts'

const keyOf = (accountId: string) => `holdfast.company-of.${accountId}`

/** The company that a person asked us to go to without asking; each account of this browser has its own. */
export const rememberedCompany = (accountId: string) => remembered(keyOf(accountId))

/** What is chosen by hand is remembered now, or ends what was remembered. Tells whether this browser does as asked. */
export const rememberChoice = (accountId: string, companyId: string | null) =>
  remember(keyOf(accountId), companyId)
