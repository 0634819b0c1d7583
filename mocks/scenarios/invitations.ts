import { accessAt, type AccessLevel } from '#src/api/contract/access.ts'
import { expiryOf } from '#src/domain/invitations.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { days } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Invitation, World } from '#mocks/world/state.ts'
import { companyIdOf } from './companies.ts'

/** Two people were invited to Contoso: one of the demo, who can accept, and a name in a list. */
export function addInvitations(world: World) {
  const { upn, givenName, surname } = personByKey('app-admin')
  world.portal.invitations.push(
    invitation(world, upn, givenName, surname, 'intune-app-admin', 3),
    invitation(world, 'tess.moran@contoso.example', 'Tess', 'Moran', 'read-only-admin', 55),
  )
}

function invitation(
  world: World,
  email: string,
  firstName: string,
  lastName: string,
  level: AccessLevel,
  daysAgo: number,
): Invitation {
  const sentAt = world.startedAt - days(daysAgo)
  return {
    id: idFrom(`invitation/${email}`),
    companyId: companyIdOf('contoso'),
    email,
    firstName,
    lastName,
    ...accessAt(level),
    invitedBy: personByKey('owner').name,
    sentAt,
    expiresAt: expiryOf(sentAt),
    state: 'open',
  }
}
