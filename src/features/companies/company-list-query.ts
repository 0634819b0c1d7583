import { mostItems } from '#src/api/contract/shapes.ts'
import { query } from '#src/api/query.ts'

/** As many as the backend gives at once; beyond that, people type. */
export const companyListQuery = (search?: string) =>
  query('companyList', { query: { limit: mostItems, ...(search && { search }) } })
