import { personByKey } from '#mocks/microsoft/people.ts'
import { rejected } from '#mocks/portal/claims/events.ts'
import { eventCatalogue as is } from '#mocks/portal/event-catalogue.ts'
import { days, hours } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { World } from '#mocks/world/state.ts'
import { ana, cora, max, omar, type Told } from './told.ts'

const nia = personByKey('newcomer')

/** Who comes, who goes, and what they may do. */
export const access = (world: World): Told[] => [
  [
    days(25) + hours(2),
    'owner',
    is.groupRoleCreated({
      name: 'PMPC Packaging',
      id: idFrom('group/PMPC Packaging'),
      role: 'Custom App Admin',
      description: `${ana} gave the group PMPC Packaging access.`,
    }),
  ],
  [
    days(25),
    'owner',
    is.groupRoleChanged({
      name: 'PMPC Operations',
      id: idFrom('group/PMPC Operations'),
      before: 'Read-Only Admin',
      role: 'Intune App Admin',
      description: `${ana} changed the role of the group PMPC Operations.`,
    }),
  ],
  [
    days(24),
    'owner',
    is.groupRoleRemoved({
      name: 'PMPC Trainees',
      id: idFrom('group/PMPC Trainees'),
      description: `${ana} removed the access of the group PMPC Trainees.`,
    }),
  ],
  [
    days(22) + hours(6),
    'owner',
    is.invitationSent({
      user: max,
      role: 'Read-Only Admin',
      description: `${ana} invited ${max} as Read-Only Admin.`,
    }),
  ],
  [
    days(22) + hours(1),
    'two-companies',
    is.userCreated({
      user: max,
      role: 'Read-Only Admin',
      description: `${max} accepted the invitation of ${ana}.`,
    }),
  ],
  [
    days(20),
    'owner',
    is.userRoleChanged({
      user: cora,
      by: ana,
      before: 'Read-Only Admin',
      role: 'Custom App Admin',
      description: `${ana} changed the role of ${cora}.`,
    }),
  ],
  [
    days(19) + hours(4),
    'owner',
    is.userRemoved({
      user: 'hugo.lopez@contoso.example',
      by: ana,
      description: `${ana} removed the account of hugo.lopez@contoso.example.`,
    }),
  ],
  [
    days(17),
    'owner',
    is.invitationSent({
      user: 'pat.keane@contoso.example',
      role: 'Read-Only Admin',
      description: `${ana} invited pat.keane@contoso.example as Read-Only Admin.`,
    }),
  ],
  [
    days(16),
    'owner',
    is.invitationRemoved({
      email: 'pat.keane@contoso.example',
      description: `${ana} took the invitation of pat.keane@contoso.example back.`,
    }),
  ],
  [
    days(8),
    'newcomer',
    rejected({ name: nia.name, email: nia.upn, company: 'Contoso' }, 'too-old'),
  ],
  [
    days(3),
    'owner',
    is.invitationSent({
      user: omar,
      role: 'Intune App Admin',
      description: `${ana} invited ${omar} as Intune App Admin.`,
    }),
  ],
  ...asking(world),
]

/** Whoever waits to be let in has asked before. */
const asking = ({ portal, startedAt }: World): Told[] =>
  portal.accessRequests.map((request) => [
    startedAt - request.receivedAt,
    request,
    is.accessRequested({
      by: request.email,
      description: `${request.email} asked to join Contoso.`,
      reason: request.reason,
    }),
  ])
