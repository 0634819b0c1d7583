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
      story: 'Connection, license and health at a glance.',
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
      id: 'connecting',
      title: 'Connecting Intune',
      story: 'Microsoft’s window is open, or the browser held it back.',
      address: environments('new-company'),
      steps: [press('Connect')],
      shows: dialog(/Microsoft window|held the window back/),
      covers: ['dialog:connect-dialog'],
    },
    {
      id: 'welcome',
      title: 'Intune is connected',
      story: 'A trial or a key, on the page where Connect was pressed.',
      address: '/app-catalog?scenario=test-tenant&show=welcome',
      shows: dialog('Intune is connected'),
    },
    {
      id: 'consent-confirm',
      title: 'An administrator is asked to confirm',
      story: 'They came by a link, accepted at Microsoft, and see which company it is for.',
      address:
        '/consent?admin_consent=True&state=consent.link.b57fbf7b-677f-4929-bdd2-60da87c5f87a.none&scenario=new-company&as=newcomer',
      shows: heading('Contoso wants to connect your Intune'),
    },
    {
      id: 'consent-not-confirmed',
      title: 'Whoever confirms is no administrator',
      story: 'Nothing was changed; another account may be.',
      address:
        '/consent?admin_consent=True&state=consent.link.b57fbf7b-677f-4929-bdd2-60da87c5f87a.none&scenario=new-company&as=reader',
      steps: [press('Confirm')],
      shows: text(/Only an administrator of the tenant can decide this/),
    },
    {
      id: 'consent-foreign',
      title: 'An answer that nobody asked for',
      story: 'It was used before, or it belongs to another tab.',
      address: '/consent?admin_consent=True&state=consent.tab.a.b&scenario=new-company',
      shows: heading('This answer belongs to nothing that was asked here'),
    },
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
      shows: dialog('License Screen'),
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
      id: 'license-terms',
      title: 'The terms of MSP Plus',
      story: 'A key of a service provider asks for its own terms first.',
      address: environments('trial-expired', 'license'),
      steps: activate('MSPP-CONT-2026-0M19'),
      shows: dialog('Terms and Conditions'),
      covers: ['dialog:msp-terms-dialog'],
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
