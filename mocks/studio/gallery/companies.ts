import { conditionsOf, opening } from './conditions.ts'
import { dialog, heading, press, text, type Area, type State } from './state.ts'

const asMax = '/companies?scenario=tour&as=two-companies'
const ofMany = '/companies?scenario=many-companies'
const asNia = '/companies?scenario=owner-left&as=newcomer'

const { loading, offline } = conditionsOf({
  id: 'companies',
  title: 'Companies',
  page: 'companies/selector-page',
  address: asMax,
  operation: 'companyList',
  loading: opening,
})

/** Ways in which the list does not come. */
const failing: State[] = [
  loading,
  { ...offline, covers: [...(offline.covers ?? []), 'failure:offline'] },
  {
    id: 'companies-busy',
    title: 'Companies, too many calls',
    story: 'The portal asks for a moment of patience.',
    address: `${asMax}&faults=companyList:status-503`,
    shows: heading('The portal is busy right now'),
    covers: ['failure:busy'],
  },
  {
    id: 'companies-broken',
    title: 'Companies, a fault of ours',
    story: 'An answer broke the contract; support gets a number.',
    address: `${asMax}&faults=companyList:malformed`,
    shows: heading('Something went wrong on our side'),
    covers: ['failure:unexpected', 'error:companies/selector-page'],
  },
]

export const companies: Area = {
  title: 'Choosing a company',
  states: [
    {
      id: 'companies',
      title: 'The choice',
      story: 'Max works in two companies and may ask to join two more.',
      address: asMax,
      shows: { role: 'link', name: 'Select: Fabrikam' },
      covers: ['page:companies/selector-page'],
    },
    {
      id: 'company-found',
      title: 'A company found among many',
      story: 'It was not among the five hundred that the page shows; the backend found it.',
      address: ofMany,
      steps: [{ fill: 'Find a company', with: 'branch 59' }],
      shows: { role: 'button', name: 'Request Access: Branch 599' },
    },
    {
      id: 'company-not-found',
      title: 'No company is called that',
      story: 'Nothing has what was typed in its name or its number.',
      address: ofMany,
      steps: [{ fill: 'Find a company', with: 'Wingtip' }],
      shows: heading('No company is called that'),
    },
    {
      id: 'request-access',
      title: 'Asking for access',
      story: 'A reason is optional; the administrators read it.',
      address: asMax,
      steps: [press('Request Access: Contoso Labs')],
      shows: dialog('Request Access to join "Contoso Labs"'),
      covers: ['dialog:request-access-dialog'],
    },
    {
      id: 'request-sent',
      title: 'Access was asked for',
      story: 'The row tells since when, and offers to take the request back.',
      address: asMax,
      steps: [press('Request Access: Contoso Labs'), press('Submit')],
      shows: { role: 'button', name: 'Withdraw: Contoso Labs' },
    },
    {
      id: 'request-refused',
      title: 'The request was refused',
      story: 'The backend failed; what was typed is kept in the dialog.',
      address: `${asMax}&faults=accessRequestCreate:status-500`,
      steps: [press('Request Access: Contoso Labs'), press('Submit')],
      shows: text(/because of a fault on our side/),
    },
    {
      id: 'no-administrator',
      title: 'Nobody could approve',
      story: 'No administrator is left; the company can be recovered instead.',
      address: asMax,
      steps: [press('Request Access: Northwind Traders')],
      shows: dialog('No Active Administrator'),
      covers: ['dialog:no-administrator-dialog'],
    },
    {
      id: 'no-administrator-no-recovery',
      title: 'Nobody could approve, recovery is off',
      story: 'The dialog says so and can only be closed.',
      address: asNia,
      steps: [press('Request Access: Northwind Traders')],
      shows: text(/Company recovery is switched off there/),
    },
    {
      id: 'contact-support',
      title: 'Writing to support',
      story: 'The form that is offered wherever somebody may be stuck.',
      address: asNia,
      steps: [press('Contact our Support')],
      shows: dialog('Contact Support'),
      covers: ['dialog:support-dialog'],
    },
    {
      id: 'contact-support-problems',
      title: 'Writing to support, incomplete',
      story: 'Sent without a subject and a description.',
      address: asNia,
      steps: [press('Contact our Support'), press('Send')],
      shows: { role: 'group', name: 'There is a problem' },
    },
    {
      id: 'contact-support-subjects',
      title: 'Writing to support, choosing a subject',
      story: 'The list of subjects lies over the dialog.',
      address: asNia,
      steps: [press('Contact our Support'), press('Subject', 'combobox')],
      shows: { role: 'option', name: 'Billing' },
    },
    ...failing,
  ],
}
