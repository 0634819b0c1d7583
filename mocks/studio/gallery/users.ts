import { personByKey } from '#mocks/microsoft/people.ts'
import { conditionsOf } from './conditions.ts'
import {
  choose,
  dialog,
  heading,
  press,
  text,
  wait,
  type Area,
  type Step,
  type Target,
} from './state.ts'
import { nobodyManages } from './users-nobody.ts'

const users = (tab: string, scenario = 'licensed') =>
  `/settings/users?tab=${tab}&scenario=${scenario}`

const question = (name: string | RegExp): Target => ({ role: 'alertdialog', name })
const button = (name: string): Target => ({ role: 'button', name })

const revokeOwn: Step = {
  press: { role: 'switch', name: /^Access Management/ },
  within: { role: 'row', name: /^Ana Silva/ },
}

const playThrough = (loss: string): Step[] => [
  { press: text(/^Only Ana Silva can manage access/) },
  ...choose('What if …', loss),
]

const asking = conditionsOf({
  id: 'users',
  title: 'Active users',
  page: 'users/users-page',
  address: users('active'),
  operation: 'userList',
  inCompany: true,
  error: button('Try again'),
  offline: button('Try again'),
})

const door = conditionsOf({
  id: 'users-refused',
  title: 'Users are managed by others',
  page: 'users/refused-page',
  address: '/settings/users?scenario=licensed&as=custom-app-admin',
  operation: 'accessManagerList',
  inCompany: true,
  error: button('Try again'),
  offline: button('Try again'),
})

export const usersArea: Area = {
  title: 'Users',
  states: [
    {
      id: 'users',
      title: 'Active users',
      story: 'Who has an account, in which role, and who can manage access.',
      address: users('active'),
      shows: button('Delete Ben Carter'),
      covers: ['page:users/users-page'],
    },
    {
      id: 'users-read-only',
      title: 'Active users, for somebody who only reads',
      story: 'Everything is seen, nothing can be changed, and each control says why.',
      address: '/settings/users?scenario=tour&as=reader',
      shows: button('Delete Ben Carter'),
    },
    ...Object.values(asking),
    {
      id: 'users-large',
      title: 'Active users of a large company',
      story: 'Five thousand of them, page by page.',
      address: users('active', 'large-company'),
      shows: button('Next page'),
    },
    {
      id: 'user-delete',
      title: 'Deleting a user',
      story: 'A question first: what is lost, and what stays.',
      address: users('active'),
      steps: [press('Delete Ben Carter')],
      shows: question('Are you sure you want to delete Ben Carter?'),
      covers: ['dialog:delete-user-dialog'],
    },
    {
      id: 'user-delete-self',
      title: 'Deleting oneself',
      story: 'The question says that the own access ends.',
      address: users('active'),
      steps: [press('Delete Ana Silva')],
      shows: question(/^Are you sure you want to delete yourself/),
    },
    {
      id: 'access-revoke-own',
      title: 'Giving up the own Access Management',
      story: 'Only somebody else can give it back, and the question says so.',
      address: users('active'),
      steps: [revokeOwn],
      shows: question(/^Are you sure you want to revoke access management/),
      covers: ['dialog:revoke-own-dialog'],
    },
    {
      id: 'access-held-by-several',
      title: 'Several manage access',
      story: 'Whoever leaves, somebody stays: the line above the list is calm.',
      address: users('active'),
      steps: [
        {
          meanwhile({ portal }) {
            for (const user of portal.users)
              if (user.firstName === 'Ben') user.accessManagement = true
          },
        },
      ],
      shows: text('2 people can manage access.'),
    },
    {
      id: 'access-continuity',
      title: 'What if the owner leaves?',
      story: 'Played through before it happens: nobody else holds the company, and it goes adrift.',
      address: users('active'),
      steps: playThrough('Ana Silva leaves'),
      shows: text(/^Nobody could manage access/),
    },
    {
      id: 'access-continuity-held',
      title: 'What if the group is deleted?',
      story: 'One chain less, and the account still holds.',
      address: users('active'),
      steps: playThrough('Group PMPC Owners is deleted'),
      shows: { drawn: '[data-lost]' },
    },
    {
      id: 'users-refused',
      title: 'Users are managed by others',
      story: 'After giving Access Management up, the page names who can help.',
      address: users('active'),
      steps: [
        wait('button', 'Delete Ben Carter'),
        {
          meanwhile({ portal }) {
            portal.groupRoles = []
            for (const user of portal.users)
              if (user.firstName === 'Ben') user.accessManagement = true
          },
        },
        revokeOwn,
        press('Ok'),
      ],
      shows: heading('Users are managed by others here'),
      covers: ['page:users/refused-page', 'refused:users/users-page'],
    },
    ...Object.values(door),
    ...nobodyManages,
    {
      id: 'access-lost',
      title: 'Access was taken away',
      story: 'Somebody was removed while they were at work.',
      address: users('active'),
      steps: [
        wait('button', 'Delete Ben Carter'),
        {
          meanwhile({ portal }) {
            portal.groupRoles = []
            portal.users = portal.users.filter(({ oid }) => oid !== personByKey('owner').oid)
          },
        },
        press(/^Invitations/, 'tab'),
      ],
      shows: heading('You no longer have access to this company'),
      covers: ['failure:access-lost'],
    },
    {
      id: 'invite-user',
      title: 'Inviting somebody',
      story: 'Each of the five roles is explained where it is chosen.',
      address: users('active'),
      steps: [press('Invite User')],
      shows: dialog('Invite User'),
      covers: ['dialog:invite-dialog'],
    },
    {
      id: 'invite-user-problems',
      title: 'Inviting somebody, incomplete',
      story: 'Sent empty: each field says what it needs.',
      address: users('active'),
      steps: [press('Invite User'), press('Invite')],
      shows: heading('There is a problem'),
    },
    {
      id: 'invitations',
      title: 'Invitations',
      story: 'Who was invited, until when they can accept.',
      address: users('invitations'),
      shows: button('Resend Invitation: Tess Moran'),
    },
    {
      id: 'invitations-none',
      title: 'No invitations',
      story: 'The tab says what would stand there.',
      address: users('invitations', 'new-company'),
      shows: heading('No Invitations Found'),
      covers: ['empty:users/users-page'],
    },
    {
      id: 'invitation-delete',
      title: 'Taking an invitation back',
      story: 'A question first.',
      address: users('invitations'),
      steps: [press('Delete Invitation: Tess Moran')],
      shows: question(/^Are you sure you want to delete the invitation/),
    },
    {
      id: 'requests',
      title: 'Pending approval',
      story: 'Three people ask, one at length and with angle brackets.',
      address: users('requests', 'access-requests'),
      shows: button('Approve: Priya Nair'),
    },
    {
      id: 'requests-none',
      title: 'Nobody asks',
      story: 'The tab says what would stand there.',
      address: users('requests', 'new-company'),
      shows: heading('No Pending Approvals Found'),
    },
    {
      id: 'request-approve',
      title: 'Approving a request',
      story: 'A role is chosen with the approval.',
      address: users('requests', 'access-requests'),
      steps: [press('Approve: Priya Nair')],
      shows: dialog(/^Which role would you like to assign to "Priya Nair"/),
    },
    {
      id: 'request-reject',
      title: 'Rejecting a request',
      story: 'The reason is sent to the person who asked.',
      address: users('requests', 'access-requests'),
      steps: [press('Reject: Jonas Berg')],
      shows: dialog('Reject request from "Jonas Berg"'),
    },
    {
      id: 'groups',
      title: 'Entra ID groups',
      story: 'Whoever joins a group in Entra ID has access here.',
      address: users('groups'),
      shows: button('Remove PMPC Owners'),
    },
    {
      id: 'groups-none',
      title: 'No groups',
      story: 'The tab says what a group would be good for.',
      address: users('groups', 'trial-day-12'),
      shows: heading('No Entra ID Groups Found'),
    },
    {
      id: 'groups-permission',
      title: 'Groups cannot be read',
      story: 'The permission at Microsoft is gone; the tab says how to mend it.',
      address: users('groups', 'connection-lost'),
      shows: text('Permissions Issue Detected'),
    },
    {
      id: 'groups-gone',
      title: 'A group was deleted in Entra ID',
      story: 'Nobody has anything from it anymore; all that is left to do is to remove it.',
      address: users('groups'),
      steps: [
        {
          meanwhile({ microsoft }) {
            microsoft.groups = microsoft.groups.filter(({ name }) => name !== 'PMPC Operations')
          },
        },
      ],
      shows: text('GROUP WAS DELETED ON AZURE'),
    },
    {
      id: 'groups-add',
      title: 'Adding groups',
      story: 'Groups are searched, ticked and given a role.',
      address: users('groups'),
      steps: [press('Add Group')],
      shows: dialog('Available Groups'),
      covers: ['dialog:add-groups-dialog'],
    },
    {
      id: 'group-members',
      title: 'Members of a group',
      story: 'By their object ids, as Entra ID knows them.',
      address: users('groups'),
      steps: [press('Group Members: PMPC Owners')],
      shows: dialog('Group Members'),
      covers: ['dialog:members-dialog'],
    },
    {
      id: 'group-remove',
      title: 'Removing a group',
      story: 'A question first: whose access ends.',
      address: users('groups'),
      steps: [press('Remove PMPC Packaging')],
      shows: question(/^Are you sure you want to remove PMPC Packaging group/),
      covers: ['dialog:remove-group-dialog'],
    },
  ],
}
