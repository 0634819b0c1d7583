import { conditionsOf } from './conditions.ts'
import { choose, dialog, fill, heading, press, text, type Area, type Step } from './state.ts'

const address = '/companies/new?scenario=tour&as=no-company'

const firstStep = (name: string): Step[] => [
  press(/^EU/, 'radio'),
  fill('Company Name', name),
  ...choose('Country', 'Switzerland'),
  press('Continue'),
]

const asking = conditionsOf({
  id: 'user-info',
  title: 'User Info',
  page: 'companies/new-company-page',
  address,
  steps: firstStep('Tailspin Toys'),
  operation: 'profileGet',
  error: text(/because of a fault on our side/),
  offline: text(/^The portal did not answer/),
})

export const newCompany: Area = {
  title: 'Creating a company',
  states: [
    {
      id: 'company-info',
      title: 'Company Info',
      story: 'The first step: a region on the map, a name, a country.',
      address,
      shows: heading('Where shall the data of your company be stored?'),
      covers: ['page:companies/new-company-page'],
    },
    {
      id: 'company-info-countries',
      title: 'Company Info, choosing a country',
      story: 'Every country by its name; the list narrows with each letter.',
      address,
      steps: [press('Country', 'combobox')],
      shows: { role: 'option', name: 'Switzerland' },
    },
    {
      id: 'company-info-problems',
      title: 'Company Info, a name that is refused',
      story: 'A name may not hold an @; the field says so.',
      address,
      steps: firstStep('Tailspin@Toys'),
      shows: { role: 'group', name: 'There is a problem' },
    },
    {
      id: 'user-info',
      title: 'User Info',
      story: 'The second step: who creates the company.',
      address,
      steps: firstStep('Tailspin Toys'),
      shows: heading('Who are you?'),
    },
    ...Object.values(asking),
    {
      id: 'terms',
      title: 'The terms',
      story: 'Reading them loses nothing that was typed.',
      address,
      steps: [...firstStep('Tailspin Toys'), press('Terms and conditions')],
      shows: dialog('Terms and Conditions'),
    },
    {
      id: 'company-region-down',
      title: 'The region takes no new company',
      story: 'The form stays as it is and says what happened.',
      address: '/companies/new?scenario=tour&as=no-company',
      steps: [
        ...firstStep('Tailspin Toys'),
        press(/^Accept all/, 'checkbox'),
        {
          meanwhile({ conditions }) {
            conditions.outages = ['EU']
          },
        },
        press('Continue'),
      ],
      shows: text(/The EU region is not available right now/),
    },
  ],
}
