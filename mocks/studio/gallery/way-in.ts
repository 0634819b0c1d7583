import { refusedSignInNames } from '#mocks/microsoft/refused-sign-ins.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { meanwhileEnglish } from '#src/texts/texts.ts'
import { minutes, moved } from '#mocks/world/clock.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import {
  choose,
  dialog,
  fill,
  heading,
  press,
  text,
  type Area,
  type State,
  type Step,
} from './state.ts'

const { ready } = registrations

/** Microsoft sent the person back without an account. */
const refused: State[] = refusedSignInNames.map((why) => ({
  id: `sign-in-${why}`,
  title: `Refused at Microsoft: ${meanwhileEnglish(() => signInFailures[why].title)}`,
  story: 'The person comes back without an account, reads why, and can start again.',
  address: `/companies?scenario=tour&as=nobody&refused=${why}`,
  shows: heading(signInFailures[why].title),
  covers: [`sign-in:${why}`],
}))

/** The backend takes the token no longer, and Microsoft wants the person again. */
const endedAt = (operation: string): Step => ({
  meanwhile({ microsoft, conditions }) {
    microsoft.sessions = []
    conditions.faults = `${operation}#1:status-401`
  },
})

/** So it happens in the middle of a form. */
const interrupted: Step[] = [
  press('Request Access: Contoso Labs'),
  endedAt('accessRequestCreate'),
  press('Submit'),
]

/** The window in which Microsoft would ask does not open. */
const heldBack: Step[] = [
  { wait: dialog('Your sign-in has ended') },
  {
    meanwhile() {
      window.open = () => null
    },
  },
  press('Sign In'),
]

const chooseGerman: Step[] = [press('Language'), press('Deutsch', 'menuitemradio')]

export const wayIn: Area = {
  title: 'The way in',
  states: [
    {
      id: 'landing',
      title: 'Landing page',
      story: 'The first thing that anybody sees.',
      address: '/?scenario=tour&as=nobody',
      shows: heading('Ready to explore?'),
    },
    {
      id: 'signed-out',
      title: 'Signed out',
      story: 'A link into the portal was followed without being signed in.',
      address: '/companies?scenario=tour&as=nobody',
      shows: heading('You are signed out'),
      covers: ['failure:signed-out', 'sign-in:signed-out'],
    },
    {
      id: 'consent-everybody',
      title: 'Everybody may sign in',
      story:
        'An administrator came by the link of somebody whom Microsoft did not let in, and accepted.',
      address:
        '/consent?admin_consent=True&state=consent.everybody.portal.none&scenario=tour&as=nobody',
      shows: heading('Everybody in your organization can sign in now'),
    },
    {
      id: 'sign-in-ended',
      title: 'The sign-in has ended',
      story: 'Microsoft wants the person again in the middle of a form; nothing typed is lost.',
      address: '/companies?scenario=tour&as=two-companies',
      steps: interrupted,
      shows: { role: 'dialog', name: 'Your sign-in has ended' },
      covers: ['dialog:renewal-dialog'],
    },
    {
      id: 'sign-in-old',
      title: 'The sign-in is too old',
      story: 'Intune is to be disconnected from a page that has been open for more than an hour.',
      address: '/settings/environments?scenario=licensed&show=disconnect',
      steps: [
        { wait: text('2 notifications') },
        {
          meanwhile({ conditions }) {
            conditions.clock = moved(conditions.clock, minutes(61))
          },
        },
        press('OK'),
      ],
      shows: { role: 'dialog', name: 'Sign in once more' },
    },
    {
      id: 'sign-in-popup-blocked',
      title: meanwhileEnglish(() => signInFailures['popup-blocked'].title),
      story: 'The browser opens no window; a full page can be used instead.',
      address: '/companies?scenario=tour&as=two-companies',
      steps: [...interrupted, ...heldBack],
      shows: text(new RegExp(`^${signInFailures['popup-blocked'].title}`)),
      covers: ['sign-in:popup-blocked'],
    },
    {
      id: 'sign-in-popup-blocked-typed',
      title: 'A full page would lose what is typed',
      story:
        'The browser opens no window, and the form keeps no draft; the way to a full page says so.',
      address: '/companies?scenario=tour&as=two-companies',
      steps: [
        press('Request Access: Contoso Labs'),
        fill('Reason for Request', 'I follow Lena'),
        endedAt('accessRequestCreate'),
        press('Submit'),
        ...heldBack,
      ],
      shows: { role: 'button', name: 'Sign in on a full page (what you typed is lost)' },
    },
    {
      id: 'language-typed',
      title: 'Another language would lose what is typed',
      story:
        'The page begins anew in another language, and the form keeps no draft: that is asked.',
      address: '/companies/new?scenario=tour&as=no-company',
      steps: [fill('Company Name', 'Tailspin Toys'), ...chooseGerman],
      shows: { role: 'alertdialog', name: 'Change the language to Deutsch?' },
      covers: ['dialog:leave-dialog'],
    },
    {
      id: 'sign-out-typed',
      title: 'Signing out would lose what is typed',
      story:
        'Somebody signs out in the middle of a form: that is asked, before anything is forgotten.',
      address: '/settings/company?scenario=licensed',
      steps: [
        fill('Company Name', 'Contoso Group'),
        press(/^Account of/),
        press('Sign Out', 'menuitem'),
      ],
      shows: { role: 'alertdialog', name: 'Sign out without saving?' },
    },
    {
      id: 'language-claim',
      title: 'Another language brings a claim back, but not its secret',
      story: 'All but the secret has a draft, so that only the secret is asked about.',
      address: '/recover?scenario=owner-left&as=two-companies',
      steps: [
        ...choose('Company to Claim', /^Contoso \(US\)/),
        fill('Secret', ready.secret),
        ...chooseGerman,
      ],
      shows: text(
        'The page begins anew in the other language. What you typed comes back, the secret does not.',
      ),
    },
    {
      id: 'sign-in-popup-blocked-claim',
      title: 'A full page brings a claim back, but not its secret',
      story:
        'The browser opens no window in the middle of a claim; all but the secret has a draft.',
      address: '/recover?scenario=owner-left&as=two-companies',
      steps: [
        ...choose('Company to Claim', /^Contoso \(US\)/),
        fill('Object ID', ready.id),
        fill('Client ID', ready.clientId),
        fill('Secret', ready.secret),
        endedAt('claimCreate'),
        press('Continue'),
        ...heldBack,
      ],
      shows: {
        role: 'button',
        name: 'Sign in on a full page (what you typed comes back, the secret does not)',
      },
    },
    ...refused,
    {
      id: 'sign-in-offline',
      title: 'Microsoft is not reached',
      story:
        'The token has to be renewed in the middle of a form, and there is no connection to Microsoft.',
      address:
        '/companies?scenario=tour&as=two-companies&faults=accessRequestCreate%231%3Astatus-401%3BentraToken%3Anetwork',
      steps: [press('Request Access: Contoso Labs'), press('Submit')],
      shows: text(signInFailures.offline.text),
      covers: ['sign-in:offline'],
    },
    {
      id: 'stale',
      title: 'A page of the version before',
      story: 'After a deployment its file is gone; loading it again gets the new version.',
      address: '/demo/stale?scenario=licensed',
      shows: heading('A new version of the portal is there'),
      covers: ['failure:stale'],
      browserOnly: true,
      complains: /stale\.js|status of 404|dynamically imported module/,
    },
    {
      id: 'bad-link',
      title: 'A demo link with a mistake',
      story: 'The page names the parameter, the bad value and the allowed ones.',
      address: '/companies?scenario=nope',
      shows: text(/The parameter “scenario” does not take the value “nope”/),
      covers: ['failure:readable'],
      browserOnly: true,
      unreadable: true,
    },
  ],
}
