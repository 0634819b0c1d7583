import { conditionsOf } from './conditions.ts'
import { press, type Area } from './state.ts'

const settings = '/settings/company?scenario=licensed'

const asking = conditionsOf({
  id: 'company-general',
  title: 'General',
  page: 'settings/company-page',
  address: settings,
  operation: 'companySettingsGet',
  inCompany: true,
})

export const companySettings: Area = {
  title: 'The company’s settings',
  states: [
    {
      id: 'company-general',
      title: 'General',
      story: 'Name, contact, recovery, previews and support.',
      address: settings,
      shows: { role: 'tab', name: 'Usage' },
      covers: ['page:settings/company-page'],
    },
    ...Object.values(asking),
    {
      id: 'company-usage',
      title: 'Usage',
      story: 'What the license allows, and what is used of it.',
      address: settings,
      steps: [press('Usage', 'tab')],
      shows: { role: 'tab', name: 'Usage' },
    },
    {
      id: 'company-domains',
      title: 'Domains',
      story: 'Whoever has an address there may ask for access.',
      address: `${settings}&tab=domains`,
      shows: { role: 'tab', name: 'Domains' },
    },
  ],
}
