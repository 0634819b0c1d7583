import { query } from '#src/api/query.ts'

export const claimableCompanies = () => query('claimableCompanyList', { query: { limit: 500 } })
