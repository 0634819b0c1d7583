import { idFrom } from '#mocks/world/ids.ts'
import type { Invitation } from '#mocks/world/state.ts'
import { conditionsOf } from './conditions.ts'
import { heading, press, wait, type Area, type State } from './state.ts'

const omar = idFrom('invitation/omar.haddad@contoso.example')
const accept = (as: string, id = omar) => `/accept-invite?invitationId=${id}&scenario=tour&as=${as}`

/** What became of the invitation while the page was open: accepting it then tells. */
const closed = (
  id: string,
  title: string,
  story: string,
  become: (invitation: Invitation) => void,
): State => ({
  id,
  title,
  story,
  address: accept('app-admin'),
  steps: [
    wait('heading', 'Join Contoso'),
    {
      meanwhile({ portal }) {
        for (const invitation of portal.invitations) if (invitation.id === omar) become(invitation)
      },
    },
    press(/^Accept all/, 'checkbox'),
    press('Continue'),
  ],
  shows: heading(title),
})

const asking = conditionsOf({
  id: 'invited',
  title: 'Invited',
  page: 'invitations/accept-page',
  address: accept('app-admin'),
  operation: 'invitationOpen',
})

export const invitations: Area = {
  title: 'Accepting an invitation',
  states: [
    {
      id: 'invited',
      title: 'Invited',
      story: 'Who invites, into which role; a name and the terms are all that is asked.',
      address: accept('app-admin'),
      shows: heading('Join Contoso'),
      covers: ['page:invitations/accept-page'],
    },
    ...Object.values(asking),
    {
      id: 'invited-signed-out',
      title: 'Invited, not signed in yet',
      story: 'The page asks for the account that the invitation was sent to.',
      address: accept('nobody'),
      shows: heading('You are invited'),
    },
    {
      id: 'invited-somebody-else',
      title: 'The invitation of somebody else',
      story: 'Both addresses are shown, and the account can be switched.',
      address: accept('newcomer'),
      shows: heading('This invitation is for somebody else'),
      covers: ['refused:invitations/accept-page'],
    },
    {
      id: 'invitation-unknown',
      title: 'No such invitation',
      story: 'The link was cut, or is of another portal.',
      address: accept('app-admin', idFrom('nothing')),
      shows: heading('There is no such invitation'),
    },
    closed(
      'invitation-expired',
      'This invitation has expired',
      'Sixty days have passed.',
      (invitation) => {
        invitation.expiresAt = 0
      },
    ),
    closed(
      'invitation-used',
      'This invitation was used already',
      'It was accepted in another tab.',
      (invitation) => {
        invitation.state = 'accepted'
      },
    ),
    closed(
      'invitation-taken-back',
      'This invitation was taken back',
      'An administrator deleted it.',
      (invitation) => {
        invitation.state = 'deleted'
      },
    ),
  ],
}
