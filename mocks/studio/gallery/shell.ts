import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import { dialog, press, text, wait, type Area } from './state.ts'

const licensed = '/app-catalog?scenario=licensed'

export const shell: Area = {
  title: 'Around every page',
  states: [
    {
      id: 'help-menu',
      title: 'Help',
      story: 'Support, documents and releases.',
      address: licensed,
      steps: [press('Help')],
      shows: { role: 'menuitem', name: 'Contact Support' },
    },
    {
      id: 'account-menu',
      title: 'The account',
      story: 'Theme, profile, switching the company, signing out.',
      address: licensed,
      steps: [press(/^Account of/)],
      shows: { role: 'menuitem', name: 'Sign Out' },
    },
    {
      id: 'profile',
      title: 'User Profile',
      story: 'What the portal knows about the person.',
      address: licensed,
      steps: [press(/^Account of/), press('Profile', 'menuitem')],
      shows: dialog('User Profile'),
      covers: ['dialog:profile-dialog'],
    },
    {
      id: 'notices',
      title: 'Notifications',
      story: 'Who asks for access, and who recovered the company.',
      address: '/app-catalog?scenario=access-requests',
      steps: [press('Notifications, 3 new')],
      shows: text('Jonas Berg asks for access'),
    },
    {
      id: 'notices-none',
      title: 'No notifications',
      story: 'Nothing is waiting.',
      address: '/app-catalog?scenario=new-company',
      steps: [press('Notifications')],
      shows: text('Nothing is waiting for you'),
    },
    {
      id: 'signed-in-elsewhere',
      title: 'Signed in to another company',
      story: 'Another tab moved on; this one may read, and is told when it tries to write.',
      address: '/app-catalog?scenario=access-requests',
      steps: [
        wait('button', 'Notifications, 3 new'),
        {
          meanwhile({ portal }) {
            portal.sessions[personByKey('owner').oid] = companyIdOf('fabrikam')
          },
        },
        press('Notifications, 3 new'),
      ],
      shows: dialog('Nothing was changed'),
      covers: ['dialog:company-mismatch-dialog'],
    },
    {
      id: 'other-region-down',
      title: 'Another region is down',
      story: 'The own company works; the banner tells of the others.',
      address: '/companies?scenario=region-outage',
      steps: [
        wait('link', 'Select: Contoso'),
        {
          meanwhile({ portal }) {
            const reader = { role: 'read-only-admin', accessManagement: false } as const
            portal.users.push(userOf('contoso-labs', 'two-companies', reader, null))
          },
        },
        press('Select: Contoso', 'link'),
        wait('heading', 'App Catalog'),
      ],
      shows: text(/currently unavailable in the EU region/),
      covers: ['banner:region-outage'],
    },
    {
      id: 'opening',
      title: 'A company opens',
      story: 'The outline of the page, until the company answers.',
      address:
        '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a/app-catalog?scenario=licensed&latency=60000',
      shows: text('App Catalog'),
    },
  ],
}
