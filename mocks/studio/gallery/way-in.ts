import { heading, press, text, type Area } from './state.ts'

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
      covers: ['failure:signed-out'],
    },
    {
      id: 'sign-in-ended',
      title: 'The sign-in has ended',
      story: 'Microsoft wants the person again in the middle of a form; nothing typed is lost.',
      address: '/companies?scenario=tour&as=two-companies',
      steps: [
        press('Request Access: Contoso Labs'),
        {
          meanwhile({ microsoft, conditions }) {
            microsoft.sessions = []
            conditions.faults = 'accessRequestCreate#1:status-401'
          },
        },
        press('Submit'),
      ],
      shows: { role: 'dialog', name: 'Your sign-in has ended' },
      covers: ['dialog:renewal-dialog'],
    },
    {
      id: 'bad-link',
      title: 'A demo link with a mistake',
      story: 'The page names the parameter, the bad value and the allowed ones.',
      address: '/companies?scenario=nope',
      shows: text(/The parameter “scenario” does not take the value “nope”/),
      covers: ['failure:readable'],
      browserOnly: true,
    },
  ],
}
