import { catalog } from './catalog.ts'
import { accessRequests } from './access-requests.ts'
import { claims } from './claims.ts'
import { companies } from './companies.ts'
import { company } from './company.ts'
import { deployments } from './deployments.ts'
import { defineContract, type Endpoint } from './endpoint.ts'
import { events } from './events.ts'
import { environments } from './environments.ts'
import { groups } from './groups.ts'
import { invitations } from './invitations.ts'
import { person } from './person.ts'
import { settings } from './settings.ts'
import { support } from './support.ts'
import { users } from './users.ts'

/** Everything the portal's backend can be asked. */
export const contract = defineContract({
  ...person,
  ...companies,
  ...company,
  ...environments,
  ...support,
  ...claims,
  ...events,
  ...catalog,
  ...deployments,
  ...settings,
  ...users,
  ...invitations,
  ...accessRequests,
  ...groups,
})

/** What is shown and others edit: these replies carry an ETag. */
export const versioned: ReadonlySet<string> = new Set(
  Object.values<Endpoint>(contract).flatMap(({ edits }) => edits ?? []),
)

export type PortalContract = typeof contract
export type Operation = keyof PortalContract
