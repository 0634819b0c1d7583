import { pageTexts } from '#mocks/microsoft/page/texts.ts'
import type { World } from '#mocks/world/state.ts'
import { fill, heading, press, text, type Area, type Step } from './state.ts'

const entra = (ask: string, as = 'nobody', scenario = 'tour') =>
  `/entra.html?ask=${ask}&scenario=${scenario}&as=${as}`

const signInAs = (person: RegExp): Step[] => [
  press(person),
  fill('Password', 'any'),
  press('Sign in'),
]

/** The organization decides who may consent to what; nobody has consented yet. */
const consentIs = (userConsent: World['microsoft']['tenants'][number]['userConsent']): Step => ({
  meanwhile({ microsoft }) {
    microsoft.grants = []
    for (const tenant of microsoft.tenants) tenant.userConsent = userConsent
  },
})

/** The pages of the simulated Microsoft. */
export const microsoft: Area = {
  title: 'Microsoft’s pages, simulated',
  states: [
    {
      id: 'microsoft-sign-in',
      title: 'Sign in',
      story: 'Microsoft does not know yet who is there; the people of the demo are listed.',
      address: entra('sign-in'),
      shows: heading(pageTexts.signIn),
      covers: ['microsoft:sign-in'],
    },
    {
      id: 'microsoft-unknown-account',
      title: 'An account that nobody knows',
      story: 'The address is mistyped, or of another organization.',
      address: entra('sign-in'),
      steps: [fill(pageTexts.account, 'nobody@contoso.example'), press('Next')],
      shows: text(/We know no account/),
    },
    {
      id: 'microsoft-pick',
      title: 'Pick an account',
      story: 'Somebody is signed in at Microsoft already.',
      address: entra('sign-in', 'owner'),
      shows: heading(pageTexts.pickAccount),
      covers: ['microsoft:pick'],
    },
    {
      id: 'microsoft-password',
      title: 'Enter password',
      story: 'Every password is right, except “wrong”.',
      address: entra('sign-in'),
      steps: [press(/Ana Silva/)],
      shows: heading(pageTexts.enterPassword),
      covers: ['microsoft:password'],
    },
    {
      id: 'microsoft-wrong-password',
      title: 'A wrong password',
      story: 'The field says so, and can be tried again.',
      address: entra('sign-in'),
      steps: [press(/Ana Silva/), fill('Password', 'wrong'), press('Sign in')],
      shows: text(/That password is not right/),
    },
    {
      id: 'microsoft-consent',
      title: 'Permissions requested',
      story: 'Nobody of this organization has used the portal before.',
      address: entra('sign-in'),
      steps: signInAs(/Zed Young/),
      shows: heading(pageTexts.consent),
      covers: ['microsoft:consent'],
    },
    {
      id: 'microsoft-consent-for-all',
      title: 'Permissions requested for everybody',
      story: 'Connecting Intune: an administrator grants them for the whole organization.',
      address: entra('admin-consent', 'owner'),
      steps: [press(/Ana Silva/)],
      shows: text(pageTexts.tenantConsentLead),
    },
    {
      id: 'microsoft-admin-approval',
      title: 'Need admin approval',
      story: 'The organization leaves consent to its administrators.',
      address: entra('sign-in'),
      steps: [consentIs('needs-approval'), ...signInAs(/Rita Moreau/)],
      shows: heading(pageTexts.approval),
      covers: ['microsoft:admin-approval'],
    },
    {
      id: 'microsoft-blocked',
      title: 'Consent is blocked',
      story: 'The organization allows no application that was not let in before.',
      address: entra('sign-in'),
      steps: [consentIs('blocked'), ...signInAs(/Rita Moreau/)],
      shows: text('AADSTS90094'),
    },
    {
      id: 'microsoft-account-off',
      title: 'The account is switched off',
      story: 'Its owner has left the organization.',
      address: entra('sign-in', 'nobody', 'owner-left'),
      steps: signInAs(/Ana Silva/),
      shows: text('AADSTS50057'),
      covers: ['microsoft:error'],
    },
    {
      id: 'microsoft-signed-out',
      title: 'Signed out at Microsoft',
      story: 'The last page of a working day.',
      address: entra('sign-out'),
      shows: heading(pageTexts.signedOut),
      covers: ['microsoft:signed-out'],
    },
  ],
}
