/** The words of the simulated sign-in. It stands for a page that is not ours, and so is not translated. */
export const pageTexts = {
  banner: 'Simulated Microsoft sign-in. Nothing you type leaves this browser.',
  brand: 'Work account',
  title: (heading: string) => `${heading} · Simulated Microsoft sign-in`,

  signIn: 'Sign in',
  signInTo: (application: string) => `to go on to ${application}`,
  account: 'Email address',
  next: 'Next',

  people: 'People of this demo',
  peopleHint: 'Choose one, and only the password is left to type.',
  switchedOff: 'Switched off',
  noRole: 'No directory role',

  pickAccount: 'Pick an account',
  pickSignOut: 'Which account do you want to sign out of?',
  useAnother: 'Use another account',

  enterPassword: 'Enter password',
  password: 'Password',
  passwordHint: 'Every password is right here, except the word “wrong”.',

  consent: 'Permissions requested',
  publisher: (name: string) => `${name}, verified publisher`,
  consentLead: 'This application would like to:',
  tenantConsentLead:
    'If you accept, this application gets the following access in your whole organization:',
  forAll: 'Consent on behalf of your organization',
  forAllHint: 'Nobody else in your organization will be asked.',
  consentAdvice:
    'Accept only if you trust the publisher. You can take your consent back at any time in your account.',
  cancel: 'Cancel',
  accept: 'Accept',

  approval: 'Need admin approval',
  approvalText: (application: string) =>
    `${application} needs permissions that only an administrator of your organization can grant. Ask one to grant them, then sign in again.`,
  adminAccount: 'Have an admin account? Sign in with that account',
  returnWithout: 'Return to the application without granting consent',

  refused: 'You cannot sign in like this',
  code: 'Code',
  concerns: 'Concerns',

  leaving: 'Taking you back…',

  signedOut: 'You are signed out',
  signedOutText: 'You may close this window now, or go back to the portal.',

  nothing: 'Nobody is signing in here',
  nothingText:
    'This page belongs to a sign-in that starts at the portal. Go there and press Sign In.',
  toPortal: 'Go to the portal',
}
