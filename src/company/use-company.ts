import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { CompanyOverview } from '#src/api/contract/company.ts'
import { query } from '#src/api/query.ts'

/** The company of the address. */
export function useCompany(): CompanyOverview {
  const { companyId = '' } = useParams()
  return useSuspenseQuery(query('companyOverview', { params: { companyId } })).data
}
