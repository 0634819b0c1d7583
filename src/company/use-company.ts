import { useSuspenseQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { CompanyOverview } from '#src/api/contract/company.ts'
import { query } from '#src/api/query.ts'

/** Asked for once, around all pages of a company; whoever needs it reads it here, and is drawn anew only with its news. */
export const CompanyContext = createContext<CompanyOverview | null>(null)

/** The company of the address. */
export function useCompany(): CompanyOverview {
  const company = use(CompanyContext)
  if (!company) throw new Error('There is a company only inside of its pages')
  return company
}

/** What it tells changes by itself as well: a region comes back, a licence ends, somebody asks for access. */
export const useCompanyOverview = (companyId: string) =>
  useSuspenseQuery({
    ...query('companyOverview', { params: { companyId } }),
    refetchInterval: 60_000,
  })
