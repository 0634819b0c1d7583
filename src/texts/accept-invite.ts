import { defineTexts } from './texts.ts'

export const acceptTexts = defineTexts('acceptInvite', {
  tab: 'Invitation',
  signInTitle: 'You are invited',
  signInText: 'Sign in with the address to which the invitation was sent. Then you can accept it.',
  signIn: 'Sign In',
  title: ({ company }: { company: string }) => `Join ${company}`,
  invited: ({ who, level }: { who: string; level: string }) => `${who} invites you as ${level}.`,
  until: ({ date }: { date: string }) => `The invitation is active until ${date}.`,
  userInfo: 'User Info',
  continue: 'Continue',
  acceptFirst: 'Accept the terms first.',

  foreignTitle: 'This invitation is for somebody else',
  foreignText: ({ company }: { company: string }) =>
    `Nothing was changed, and the invitation to ${company} still waits for its address.`,
  invitedAddress: 'Invited',
  ownAddress: 'Signed in',
  switch: 'Switch account',
  memberTitle: ({ company }: { company: string }) => `You are a user of ${company} already`,
  joined: ({ company }: { company: string }) => `You are a user of ${company} now`,
  memberText: 'There is nothing left to accept.',
  open: ({ company }: { company: string }) => `Open ${company}`,
  expiredTitle: 'This invitation has expired',
  acceptedTitle: 'This invitation was used already',
  deletedTitle: 'This invitation was taken back',
  closedText: ({ who, company }: { who: string; company: string }) =>
    `Ask ${who} for a new invitation to ${company}.`,
  unknownTitle: 'There is no such invitation',
  unknownText:
    'The link may have been cut off on its way. Copy it whole, or ask whoever invited you to send it again.',
  toCompanies: 'Go to your companies',
})
