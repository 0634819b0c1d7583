import { claims } from './claims.ts'
import { companies } from './companies.ts'
import { company } from './company.ts'
import { defineContract } from './endpoint.ts'
import { events } from './events.ts'
import { person } from './person.ts'
import { support } from './support.ts'

/** Everything the portal's backend can be asked. */
export const contract = defineContract({
  ...person,
  ...companies,
  ...company,
  ...support,
  ...claims,
  ...events,
})

export type PortalContract = typeof contract
export type Operation = keyof PortalContract
