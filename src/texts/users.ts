import type { AccessLevel } from '#src/api/contract/access.ts'
import type { UsersTab } from '#src/paths.ts'
import { defineTexts, plural } from './texts.ts'

/** What a level lets people do, for whoever has to choose one. */
export const levelTexts = defineTexts('levels', {
  'read-only-admin': 'Sees everything and changes nothing.',
  'custom-app-admin': 'Makes, changes and deletes custom apps.',
  'intune-app-admin': 'Looks after deployments, licenses, branding and notifications.',
  'full-admin': 'Does everything but manage users.',
  'access-manager': 'Does everything, and decides who may do what.',
} satisfies Record<AccessLevel, string>)

export const usersTabTexts = defineTexts('usersTabs', {
  active: 'Active',
  invitations: 'Invitations',
  requests: 'Pending Approval',
  groups: 'Entra ID Groups',
} satisfies Record<UsersTab, string>)

export const usersTexts = defineTexts('users', {
  title: 'Users',
  tabs: 'Kinds of access',
  addGroup: 'Add Group',
  invite: 'Invite User',

  refusedTitle: 'Users are managed by others here',
  refusedText: 'Your role does not open this page.',
  refusedWho: 'These people can change what you may do:',
  refusedNotLoaded: 'The list of those who can change that could not be loaded.',
  nobodyTitle: 'Nobody manages users here now',
  nobodySupport:
    'Our support cannot do that; it can only free the Intune tenant for another company.',
  refusedGroups: ({ groups }: { groups: string }) => `Members of ${groups}`,

  user: 'User',
  roles: 'Roles',
  lastLogon: 'Last Logon',
  never: 'Never',
  action: 'Action',
  you: 'You',
  search: 'Search users',
  searchHint: 'Name or address',
  found: ({ n }: { n: number }) => plural(n, { one: '# user found', other: '# users found' }),
  noUsers: 'No Users Found',
  noUsersText: 'Nobody here is called that. Try a part of the name or of the address.',
  roleOf: ({ who }: { who: string }) => `Role of ${who}`,
  accessManagement: 'Access Management',
  through: ({ level, group }: { level: string; group: string }) => `${level} through ${group}`,
  roleChanged: 'Role changed',
  deleteUser: ({ who }: { who: string }) => `Delete ${who}`,

  pageOf: ({ from, to, total }: { from: string; to: string; total: string }) =>
    `${from} – ${to} of ${total}`,
  pages: 'Pages',
  first: 'First page',
  previous: 'Previous page',
  next: 'Next page',
  firstPage: 'This is the first page.',
  lastPage: 'This is the last page.',

  notAllowed: 'Only people with Access Management can change this.',
  lastAccessManager:
    'Nobody else can manage access. Give Access Management to a second person or group first.',
  ownRole: 'Your own role is changed by somebody else with Access Management.',
  groupGone: 'Entra ID has deleted this group. It can only be removed here.',

  deleteTitle: ({ who }: { who: string }) => `Are you sure you want to delete ${who}?`,
  deleteText: ({ who, company }: { who: string; company: string }) =>
    `${who} loses access to ${company} at once. What they did stays in the events.`,
  deleteKeptText: ({ company }: { company: string }) =>
    `The account at ${company} is removed at once. What was done with it stays in the events.`,
  stillThrough: ({ groups }: { groups: string }) =>
    `Membership of ${groups} still gives access after that.`,
  deleteSelfTitle: 'Are you sure you want to delete yourself',
  deleteSelfText: ({ company }: { company: string }) =>
    `You lose access to ${company} at once, and come back only when somebody lets you in again.`,
  deleted: 'User deleted',
  no: 'No',
  yes: 'Yes',

  revokeTitle: 'Are you sure you want to revoke access management from your account?',
  revokeText:
    'You can no longer manage users from that moment on. Only somebody else with Access Management can give it back.',
  revokeKeptText: ({ groups }: { groups: string }) =>
    `You can still manage users after that, as a member of ${groups}.`,
  cancel: 'Cancel',
  ok: 'Ok',
  close: 'Close',
})

export const invitationTexts = defineTexts('invitations', {
  title: 'Invite User',
  email: 'Email',
  emailHint: 'The address with which this person signs in at Microsoft.',
  lastName: 'Last Name',
  role: 'Role',
  send: 'Invite',
  sent: 'Invitation sent',
  user: 'User',
  expiry: 'Expiry Date',
  copyLink: 'Copy Invite Link',
  copied: 'Invitation link copied',
  resend: 'Resend Invitation',
  resent: 'Invitation resent',
  delete: 'Delete Invitation',
  deleteTitle: ({ who }: { who: string }) =>
    `Are you sure you want to delete the invitation for ${who}?`,
  deleteText: 'The invite can no longer be accepted.',
  deleted: 'Invitation deleted',
  of: ({ action, who }: { action: string; who: string }) => `${action}: ${who}`,
  none: 'No Invitations Found',
  noneText: 'Whoever you invite stands here until they accept, or until sixty days have passed.',
})

export const requestTexts = defineTexts('requests', {
  received: 'Received Date',
  details: 'Request Details',
  noReason: 'No reason given',
  approve: 'Approve',
  approveTitle: ({ who }: { who: string }) => `Which role would you like to assign to "${who}"?`,
  selectRole: 'Select role',
  confirm: 'Confirm',
  approved: 'User approved',
  reject: 'Reject',
  rejectTitle: ({ who }: { who: string }) => `Reject request from "${who}"`,
  reason: 'Reason for Deny',
  reasonHint: 'Optional. It is sent to the person who asked.',
  submit: 'Submit',
  rejected: 'Request rejected',
  none: 'No Pending Approvals Found',
  noneText: 'When somebody of your organization asks for access, the request waits here.',
})

export const groupTexts = defineTexts('groups', {
  name: 'Group Name',
  role: 'Group Role',
  id: 'Group ID',
  copyId: ({ group }: { group: string }) => `Copy the Group ID of ${group}`,
  members: 'Group Members',
  membersOf: ({ group }: { group: string }) => `Group Members: ${group}`,
  memberName: 'Member Name',
  copyMember: ({ oid }: { oid: string }) => `Copy the object ID ${oid}`,
  membersLead: ({ group }: { group: string }) =>
    `${group}. Object IDs from Entra ID. Only direct members count.`,
  noMembers: 'This group has no members. It gives nobody access.',
  findMember: 'Find an object ID',
  firstMembers: ({ n, of }: { n: string; of: string }) =>
    `The first ${n} of ${of} members. Search to find others.`,
  membersFound: ({ n }: { n: number }) =>
    plural(n, { one: '# member found', other: '# members found' }),
  remove: ({ group }: { group: string }) => `Remove ${group}`,
  removeTitle: ({ group }: { group: string }) => `Are you sure you want to remove ${group} group?`,
  removeText:
    'The group and its members lose the access that it gave them. The group itself stays in Entra ID.',
  revokeTitle: ({ group }: { group: string }) =>
    `Are you sure you want to revoke access management from ${group} group?`,
  onlyThrough: 'You manage access only as a member of this group.',
  removed: 'Group deleted',
  deletedOnAzure: 'GROUP WAS DELETED ON AZURE',
  cannotChange: 'Unable to change the role of this group',
  permissionsIssue: 'Permissions Issue Detected',
  permissionsIssueText:
    'The portal may not read groups at Microsoft: the permission GroupMember.Read.All is missing. Reconnect Intune, then groups can be added again.',
  toEnvironments: 'Go to Environments',
  unreachable:
    'Microsoft does not answer right now. The groups are as they were last seen; try again in a moment.',
  none: 'No Entra ID Groups Found',
  noneText:
    'With a group, whoever joins it in Entra ID has access here, and whoever leaves loses it.',
  tenAlready: 'A company can have ten groups. Remove one first.',
  noPermission: 'The portal may not read groups at Microsoft. Reconnect Intune first.',

  available: 'Available Groups',
  search: 'Search',
  choose: ({ group }: { group: string }) => `Add ${group}`,
  roleFor: ({ group }: { group: string }) => `Role for ${group}`,
  notSelected: 'Not Selected',
  checkFirst: 'Tick the group first.',
  added: 'Added already',
  add: 'Add',
  created: 'Group created',
  tickOne: 'Tick at least one group.',
  roleMissing: 'Choose a role for each ticked group.',
  roomFor: ({ n }: { n: number }) =>
    plural(n, {
      one: 'There is room for # more group.',
      other: 'There is room for # more groups.',
    }),
  nothingFound: 'No group begins like that',
  nothingFoundText: 'Groups are found by the beginnings of the words in their name.',
  found: ({ n }: { n: number }) => plural(n, { one: '# group found', other: '# groups found' }),
  firstFound: ({ n }: { n: number }) =>
    plural(n, {
      one: 'Only the first group is shown. Search to find others.',
      other: 'Only the first # groups are shown. Search to find others.',
    }),
  lost: ({ groups }: { groups: string }) =>
    `No longer ticked, since it can no longer be added: ${groups}. Somebody else has added it, or Entra ID has it no longer.`,
})

export const continuityTexts = defineTexts('continuity', {
  title: 'Access continuity',
  intro: 'Who holds this company, and who still would after a loss?',
  onlyNow: ({ who }: { who: string }) =>
    `Only ${who} can manage access. A second person makes it safe.`,
  groupNow: ({ group }: { group: string }) =>
    `Access can be managed only through the group ${group}. A person with Access Management of their own makes it safe.`,
  connectionNow:
    'Access can be managed only through groups, while Intune is connected. A person with Access Management of their own makes it safe.',
  nobodyNow: 'Nobody can manage access now.',
  manyNow: ({ n }: { n: number }) =>
    plural(n, { one: '# person can manage access.', other: '# people can manage access.' }),
  question: 'What if …',
  nothing: 'Nothing happens',
  leaves: ({ who }: { who: string }) => `${who} leaves`,
  groupDeleted: ({ group }: { group: string }) => `Group ${group} is deleted`,
  disconnected: 'Intune is disconnected',
  account: 'Own account',
  groupOf: ({ who }: { who: string }) => `Group: ${who}`,
  group: ({ n }: { n: number }) => plural(n, { one: 'Group, # member', other: 'Group, # members' }),
  dormant: 'Group, cannot be read now',
  holds: 'holds',
  lost: 'lost',
  anchors: 'What Access Management hangs on',
  nobody: 'Nobody could manage access. Give Access Management to a person or a group that stays.',
  onlyOne: ({ who }: { who: string }) =>
    `Only ${who} could manage access. A second person makes it safe.`,
  several: ({ who }: { who: string }) => `Access can still be managed by ${who}.`,
})
