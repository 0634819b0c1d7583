import { refusedSignInNames } from '#mocks/microsoft/refused-sign-ins.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { meanwhileEnglish } from '#src/texts/texts.ts'
import { minutes, moved } from '#mocks/world/clock.ts'
import { dialog, heading, press, text, type Area, type State, type Step } from './state.ts'

/** Microsoft sent the person back without an account. */
const refused: State[] = refusedSignInNames.map((why) => ({
  id: `sign-in-${why}`,
  title: `Refused at Microsoft: ${meanwhileEnglish(() => signInFailures[why].title)}`,
  story: 'The person comes back without an account, reads why, and can start again.',
  address: `/companies?scenario=tour&as=nobody&refused=${why}`,
  shows: heading(signInFailures[why].title),
  covers: [`sign-in:${why}`],
}))

/** Microsoft wants the person again, in the middle of a form. */
const interrupted: Step[] = [
  press('Request Access: Contoso Labs'),
  {
    meanwhile({ microsoft, conditions }) {
      microsoft.sessions = []
      conditions.faults = 'accessRequestCreate#1:status-401'
    },
  },
  press('Submit'),
]

/** What becomes of the window in which Microsoft would ask. */
const inWindow = (why: 'popup-blocked', story: string, open: typeof window.open) => ({
  id: `sign-in-${why}`,
  title: meanwhileEnglish(() => signInFailures[why].title),
  story,
  address: '/companies?scenario=tour&as=two-companies',
  steps: [
    ...interrupted,
    { wait: dialog('Your sign-in has ended') },
    {
      meanwhile() {
        window.open = open
      },
    },
    press('Sign In'),
  ],
  shows: text(new RegExp(`^${signInFailures[why].title}`)),
  covers: [`sign-in:${why}`],
})

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
    inWindow(
      'popup-blocked',
      'The browser opens no window; a full page can be used instead.',
      () => null,
    ),
    ...refused,
    {
      id: 'sign-in-offline',
      title: 'Microsoft is not reached',
      story: 'The sign-in has to be renewed, and there is no connection to Microsoft.',
      address:
        '/companies?scenario=tour&as=two-companies&faults=companyList%231%3Astatus-401%3BentraToken%3Anetwork',
      shows: heading(signInFailures.offline.title),
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
