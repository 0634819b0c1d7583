import { mostItems } from '#src/api/contract/shapes.ts'
import { query } from '#src/api/query.ts'

export const claimableCompanies = () =>
  query('claimableCompanyList', { query: { limit: mostItems } })
