import { conditionsOf } from './conditions.ts'
import { dialog, fill, heading, press, text, type Area, type Step } from './state.ts'

const environments = (scenario: string, show = '') =>
  `/settings/environments?scenario=${scenario}${show && `&show=${show}`}`

const activate = (key: string): Step[] => [
  fill('Enter License Key Here', key),
  press('Activate Now'),
]

const failed = heading('The environment cannot be shown right now')
const asking = conditionsOf({
  id: 'environment',
  title: 'The environment',
  page: 'environments/environments-page',
  address: environments('licensed'),
  operation: 'environmentGet',
  inCompany: true,
  error: failed,
  offline: failed,
})

export const environmentsArea: Area = {
  title: 'Environments',
  states: [
    {
      id: 'environment',
      title: 'A healthy environment',
      story: 'Connection, licence and health at a glance.',
      address: environments('licensed'),
      shows: heading('Default Environment'),
      covers: ['page:environments/environments-page'],
    },
    {
      id: 'environment-new',
      title: 'Nothing is connected yet',
      story: 'The environment of a company that was created today.',
      address: environments('new-company'),
      shows: heading('Default Environment'),
      covers: ['empty:environments/environments-page'],
    },
    ...Object.values(asking),
    {
      id: 'environment-rename',
      title: 'Editing the environment',
      story: 'Its name, and what a name may hold.',
      address: environments('licensed', 'rename'),
      shows: dialog('Edit Environment'),
      covers: ['dialog:rename-dialog'],
    },
    {
      id: 'permissions',
      title: 'Intune permissions',
      story: 'Every permission with its tick.',
      address: environments('licensed', 'permissions'),
      shows: dialog('Intune permissions'),
      covers: ['dialog:permissions-dialog'],
    },
    {
      id: 'permissions-missing',
      title: 'Permissions are missing',
      story: 'An administrator took back what the portal needs.',
      address: environments('connection-lost', 'permissions'),
      shows: dialog('Permissions Issue Detected'),
    },
    {
      id: 'disconnect',
      title: 'Disconnecting Intune',
      story: 'What it takes away is shown before it is done.',
      address: environments('licensed', 'disconnect'),
      shows: { role: 'alertdialog', name: 'Are you sure you want to disconnect Intune?' },
      covers: ['dialog:disconnect-dialog'],
    },
    {
      id: 'quote',
      title: 'Requesting a quote',
      story: 'Prefilled with what the portal knows.',
      address: environments('trial-expired', 'quote'),
      shows: dialog('Request a Quote'),
      covers: ['dialog:quote-dialog'],
    },
    {
      id: 'license',
      title: 'The license screen',
      story: 'Where a key is entered.',
      address: environments('trial-expired', 'license'),
      shows: dialog('License'),
    },
    {
      id: 'license-refused',
      title: 'A key that has expired',
      story: 'It is refused next to its field, and stays there.',
      address: environments('trial-expired', 'license'),
      steps: activate('ENTP-OLDD-2020-0001'),
      shows: text(/This license has expired/),
    },
    {
      id: 'license-activated',
      title: 'A license was activated',
      story: 'Until when it runs, and where to go now.',
      address: environments('trial-expired', 'license'),
      steps: activate('ENTP-CONT-2026-0247'),
      shows: dialog('You have successfully activated your license'),
      covers: ['dialog:activated-dialog'],
    },
  ],
}
