import type { World } from '#mocks/world/state.ts'
import { emptyGroups, forbidRecovery, hideGroups } from './nobody.ts'
import { heading, press, text, wait, type State, type Step } from './state.ts'

const address = '/settings/users?tab=active&scenario=group-holds-access'

/** The door closes behind Ben Carter, and nobody is left who could open it. */
const leavingNobody = (...changes: ((world: World) => void)[]): Step[] => [
  wait('button', 'Delete Rita Moreau'),
  ...changes.map((meanwhile) => ({ meanwhile })),
  press('Delete Rita Moreau'),
  press('Yes'),
  press('Dismiss'),
]

/** The last who managed the company are gone, and its users are managed by nobody. */
export const nobodyManages: State[] = [
  {
    id: 'users-nobody',
    title: 'Nobody manages users',
    story: 'Entra took the members of the only group; the door leads to the recovery.',
    address,
    steps: leavingNobody(emptyGroups),
    shows: heading('Nobody manages users here now'),
    covers: ['empty:users/refused-page'],
  },
  {
    id: 'users-nobody-no-recovery',
    title: 'Nobody manages users, recovery is off',
    story: 'A Full Admin is led to where it is switched on.',
    address,
    steps: leavingNobody(emptyGroups, forbidRecovery),
    shows: { role: 'link', name: 'Enable Company Recovery' },
  },
  {
    id: 'users-nobody-ask',
    title: 'Nobody manages users, recovery is off, and others may switch it on',
    story: 'Whoever may not is told whom to ask, and what support can do.',
    address,
    steps: leavingNobody(emptyGroups, forbidRecovery, ({ portal }) => {
      for (const user of portal.users) if (user.firstName === 'Ben') user.role = 'custom-app-admin'
    }),
    shows: text(/Our support cannot do that/),
  },
  {
    id: 'users-nobody-unreadable',
    title: 'Nobody manages users, for as long as groups cannot be read',
    story: 'Microsoft no longer tells who is in the group; reconnecting comes before recovering.',
    address,
    steps: leavingNobody(hideGroups),
    shows: text(/cannot be read until Intune is reconnected/),
  },
]
