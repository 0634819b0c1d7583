import { conditionsOf } from './conditions.ts'
import { dialog, fill, press, text, type Area, type Target } from './state.ts'

const licensed = '/deployments?scenario=licensed'
const actions = (name: string) => press(`Actions for ${name}`)
const table: Target = { role: 'button', name: 'Actions for Kelmora Planner' }

const asking = conditionsOf({
  id: 'deployments',
  title: 'Deployments',
  page: 'deployments/deployments-page',
  address: licensed,
  operation: 'deploymentList',
  inCompany: true,
})

export const deployments: Area = {
  title: 'Deployments',
  states: [
    {
      id: 'deployments',
      title: 'Twelve deployments',
      story: 'What Intune keeps on the devices, and how each is doing.',
      address: licensed,
      shows: table,
      covers: ['page:deployments/deployments-page'],
    },
    {
      id: 'deployments-none',
      title: 'Nothing is deployed yet',
      story: 'The way leads to the catalog.',
      address: '/deployments?scenario=trial-day-12',
      steps: [
        {
          meanwhile({ portal }) {
            portal.deployments = []
          },
        },
      ],
      shows: text('Nothing is deployed yet'),
      covers: ['empty:deployments/deployments-page'],
    },
    {
      id: 'deployments-search-failed',
      title: 'A search that could not be answered',
      story: 'What was there stays, and so does what was typed.',
      address: `${licensed}&faults=deploymentList%232-99%3Astatus-503`,
      steps: [fill('Search (12 items)', 'kelmora')],
      shows: text(/What you see below is from before/),
    },
    ...Object.values(asking),
    {
      id: 'deployments-no-consent',
      title: 'The consent is gone',
      story: 'Nothing is lost, and the page says so.',
      address: '/deployments?scenario=connection-lost',
      shows: text(/Your deployments are still there/),
    },
    {
      id: 'deployment-edit',
      title: 'Editing a deployment',
      story: 'Its name and its assignments.',
      address: licensed,
      steps: [actions('Galzeta Relay'), press('Edit', 'menuitem')],
      shows: dialog('Edit Deployment'),
      covers: ['dialog:edit-dialog'],
    },
    {
      id: 'deployment-menu-expired',
      title: 'The menu of a row, without a valid license',
      story: 'Nothing can be made anew in Intune; the menu says why, and the rest of it goes on.',
      address: '/deployments?scenario=trial-expired',
      steps: [actions('Galzeta Relay')],
      shows: text('Your license has expired. Enter a new one in Environments first.'),
    },
    {
      id: 'deployment-delete',
      title: 'Deleting a deployment',
      story: 'A question first: what goes, and what stays in Intune.',
      address: licensed,
      steps: [actions('Kelmora Planner'), press('Delete', 'menuitem')],
      shows: { role: 'alertdialog', name: /^Are you sure you want to delete Kelmora Planner/ },
      covers: ['dialog:delete-dialog'],
    },
  ],
}
