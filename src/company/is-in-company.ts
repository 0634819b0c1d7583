import { paths } from '#src/paths.ts'

/** Asks the address itself, for what is answered after somebody has gone on. */
export const isInCompany = (companyId: string) =>
  window.location.pathname.startsWith(`${paths.company(companyId)}/`)
