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

export type PortalContract = typeof contract
export type Operation = keyof PortalContract

const edited = new Set(Object.values<Endpoint>(contract).flatMap(({ edits }) => edits ?? []))

/**
 * Whose version an answer tells: of what others edit, that of what it shows; of an edit, that of what it edited, if it
 * shows what came of it. The next edit begins with that.
 */
export function versionIn(operation: Operation): Operation | null {
  const { reply, edits }: Endpoint = contract[operation]
  const shown = (edits ?? operation) as Operation
  return edited.has(shown) && contract[shown].reply === reply ? shown : null
}
