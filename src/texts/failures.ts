import type { SignInFailure } from '#src/auth/failures.ts'
import { defineTexts } from './texts.ts'

/** What went wrong on a page as a whole, and the way on. */
export const failureTexts = defineTexts('failures', {
  reload: 'Load the page again',
  toCompanies: 'Choose a company',
  toStart: 'Go to the start page',
  signIn: 'Sign In',
  otherAccount: 'Use another account',

  forbiddenTitle: 'Your role does not open this page',
  forbiddenText: 'Somebody with Access Management can change that, under Settings, Users.',
  accessLostTitle: 'You no longer have access to this company',
  accessLostText:
    'Your account there was removed, or the group that gave you access. Your companies are listed on the next page; there you can ask for access again.',
  notFoundTitle: 'There is nothing at this address',
  notFoundText: 'The link may be old, or it may belong to a company that you cannot see.',
  offlineTitle: 'No connection to the portal',
  offlineText:
    'Check your network. Nothing was changed, and this page can be tried again at any time.',
  regionTitle: ({ region }: { region: string }) =>
    `The service is currently unavailable in the ${region} region`,
  regionText: 'It is being repaired. Companies in other regions work as always.',
  busyTitle: 'The portal is busy right now',
  busyText: 'Wait a moment, then try again.',
  staleTitle: 'A new version of the portal is there',
  staleText: 'This page belongs to the version before. Load it again to go on.',
  unexpectedTitle: 'Something went wrong on our side',
  unexpectedText:
    'Nothing you did caused this. If it happens again, tell support the number below.',
})

interface Told {
  title: string
  text: string
}

const told = (title: string, text: string): Told => ({ title, text })

/** A sentence and a way on for everything that can go wrong at sign-in. */
export const signInFailures = defineTexts('sign-in-failures', {
  cancelled: told(
    'The sign-in was canceled',
    'Nothing was changed. You can start again whenever you like.',
  ),
  'popup-blocked': told(
    'Your browser held the sign-in window back',
    'Allow pop-up windows for this page, or sign in on a full page instead.',
  ),
  'popup-closed': told(
    'The sign-in window was closed',
    'Nothing was changed. Open it again to go on.',
  ),
  busy: told('A sign-in is already open', 'Finish it in the other window, or start it again here.'),
  'timed-out': told(
    'Microsoft took too long to answer',
    'Try once more. If it happens again, your network may be blocking the sign-in page.',
  ),
  'signed-out': told('You are signed out', 'Sign in and you come straight back to this page.'),
  stale: told(
    'This sign-in was started somewhere else',
    'The answer belongs to another tab or an earlier try. Start again here.',
  ),
  'other-account': told(
    'You signed in as somebody else',
    'This page belongs to the account that it was opened with.',
  ),
  'ask-admin': told(
    'Your organization asks an administrator first',
    'A Global Administrator or Privileged Role Administrator of your tenant can allow the portal for everybody. Then sign in again.',
  ),
  'approval-requested': told(
    'Your request for approval is on its way',
    'An administrator of your tenant has to approve the portal. You can sign in as soon as that is done.',
  ),
  'not-consented': told(
    'The portal has not been allowed yet',
    'Sign in again and accept what the portal asks for.',
  ),
  'other-tenant': told(
    'This account does not belong here',
    'Microsoft does not know the account in this organization. Choose another account.',
  ),
  'network-policy': told(
    'Your network does not allow this sign-in',
    'A tenant restriction of your organization stops it. The team that looks after network or identity can help.',
  ),
  'access-policy': told(
    'Your organization asks for more proof',
    'A Conditional Access policy wants another step, such as a second factor. Sign in again and follow it.',
  ),
  'account-disabled': told(
    'This account is disabled',
    'An administrator of your tenant switched it off. Use another account.',
  ),
  'microsoft-down': told(
    'Microsoft’s sign-in is not available right now',
    'Wait a few minutes, then try again.',
  ),
  'other-cloud': told(
    'This account lives in another Microsoft cloud',
    'The portal works with the worldwide cloud only. Choose another account.',
  ),
  framed: told('Sign-in cannot run inside another page', 'Open the portal in a tab of its own.'),
  offline: told('No connection to Microsoft', 'Check your network, then try again.'),
  'storage-full': told(
    'Your browser’s storage is full or blocked',
    'Allow this page to store data, or free some space, then sign in again.',
  ),
  misconfigured: told(
    'The portal is not set up correctly at Microsoft',
    'Only those who run the portal can mend this. Please tell them.',
  ),
  unexpected: told(
    'The sign-in did not work',
    'Start again. If it happens again, use another browser or write to support.',
  ),
} satisfies Record<SignInFailure, Told>)
