import { connectionBarTexts } from '#src/texts/connection.ts'
import { choose, heading, text, type Area } from './state.ts'

const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const labs = '/c/d956b3d8-7672-4062-b57b-8fea70f6dc81'

/** What can fail on any page, told once. */
export const failures: Area = {
  title: 'When something fails',
  states: [
    {
      id: 'nothing-there',
      title: 'An address that leads nowhere',
      story: 'The link is old, or was mistyped.',
      address: '/nowhere?scenario=licensed',
      shows: heading('There is nothing at this address'),
      covers: ['failure:not-found'],
    },
    {
      id: 'company-of-others',
      title: 'A company of others',
      story: 'Whether it exists is not told.',
      address: `${labs}/app-catalog?scenario=tour&as=two-companies`,
      shows: heading('There is nothing at this address'),
    },
    {
      id: 'role-too-small',
      title: 'The role does not open it',
      story: 'The page names who can change that.',
      address: `${contoso}/app-catalog?scenario=tour&as=reader&faults=companySignIn:status-403`,
      shows: heading('Your role does not open this page'),
      covers: ['failure:forbidden', 'refused:app-catalog/app-catalog-page'],
    },
    {
      id: 'company-region-outage',
      title: 'The region of the company is down',
      story: 'Other regions work; the page leads there.',
      address: `${labs}/app-catalog?scenario=region-outage`,
      shows: heading('The service is currently unavailable in the EU region'),
      covers: ['failure:region'],
    },
    {
      id: 'claim-region-outage',
      title: 'The region of a company to claim is down',
      story: 'Nothing is typed in vain: the page says so as soon as the company is chosen.',
      address: '/recover?scenario=region-outage&as=newcomer',
      steps: choose('Company to Claim', /^Contoso Labs/),
      shows: text(/currently unavailable in the EU region/),
    },
    {
      id: 'busy',
      title: 'The portal is too busy to answer',
      story: 'The first try was turned away, and the second one is on its way.',
      address:
        '/companies?scenario=tour&as=two-companies&faults=companyList%231:status-429;companyList%232:timeout',
      steps: [{ wait: text(connectionBarTexts.busy) }],
      shows: text(connectionBarTexts.busy),
    },
  ],
}
