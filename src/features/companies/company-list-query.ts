import { query } from '#src/api/query.ts'

/** As many as the backend gives at once; beyond that, people type. */
export const companyListQuery = (search?: string) =>
  query('companyList', { query: { limit: 500, ...(search && { search }) } })
