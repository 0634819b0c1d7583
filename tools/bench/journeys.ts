import { registrations } from '#mocks/scenarios/registrations.ts'
import {
  choose,
  dialog,
  fill,
  heading,
  press,
  text,
  wait,
  type Step,
  type Target,
} from '#mocks/studio/gallery/state.ts'

export interface Journey {
  name: string
  address: string
  steps: readonly Step[]
}

const { ready, aged } = registrations

const until = (target: Target): Step => ({ wait: target })
const page = (name: string) => until(heading(name))
/** Where the page behind a dialog has a button of the same name. */
const inDialog = (name: string): Step => ({
  press: { role: 'button', name },
  within: { role: 'dialog', name: /./ },
})

const signIn = (account: string): Step[] => [
  fill('Email address', account),
  press('Next'),
  fill('Password', 'any'),
  press('Sign in'),
]

/** The three values of a registration, typed as nobody types them: people paste. */
const values = ({
  id,
  clientId,
  secret,
}: Pick<typeof ready, 'id' | 'clientId' | 'secret'>): Step[] => [
  fill('Object ID', id),
  fill('Client ID', clientId),
  fill('Secret', secret),
]

/** Every journey of the product, from its first press to its end, in the order in which people meet them. */
export const journeys: readonly Journey[] = [
  {
    name: 'Signing in',
    address: '/?scenario=tour&as=nobody',
    steps: [
      press('Sign In'),
      ...signIn('max.weber@contoso.example'),
      press('Select: Fabrikam', 'link'),
      page('App Catalog'),
      press(/^Account of/),
      press('Switch Company', 'menuitem'),
      wait('link', 'Select: Contoso'),
    ],
  },
  {
    name: 'Signing up, and a new company',
    address: '/?scenario=tour&as=nobody',
    steps: [
      press('Sign Up'),
      ...signIn('zed.young@tailspin.example'),
      press('Accept'),
      press(/^EU/, 'radio'),
      fill('Company Name', 'Tailspin Toys'),
      ...choose('Country', 'Switzerland'),
      press('Continue'),
      page('Who are you?'),
      fill('Contact Email', 'zed.young@tailspin.example'),
      press(/^Accept all/, 'checkbox'),
      press('Continue'),
      page('App Catalog'),
    ],
  },
  {
    name: 'Asking for access',
    address: '/companies?scenario=tour&as=two-companies',
    steps: [
      press('Language'),
      press('English', 'menuitemradio'),
      press('Request Access: Contoso Labs'),
      fill('Reason for Request', 'I look after the test devices.'),
      press('Submit'),
      press('Withdraw: Contoso Labs'),
      wait('button', 'Request Access: Contoso Labs'),
      press('Contact our Support'),
      ...choose('Subject', 'Billing'),
      fill('Description of Issue', 'An invoice is missing.'),
      press('Send'),
      until(text('Message sent')),
    ],
  },
  {
    name: 'One of six hundred companies',
    address: '/companies?scenario=many-companies',
    steps: [
      fill('Find a company', 'branch 59'),
      press('Request Access: Branch 599'),
      wait('dialog', 'No Active Administrator'),
    ],
  },
  {
    name: 'Recovering a company',
    address: '/companies?scenario=owner-left&as=newcomer',
    steps: [
      press('Recover Company', 'link'),
      page('Claim Ownership'),
      ...choose('Company to Claim', /^Contoso \(US\)/),
      ...values(aged),
      press('Continue'),
      press(/^Accept all/, 'checkbox'),
      press('Continue'),
      until(heading('Error - Claim Ownership Failed')),
      ...values(ready),
      press('Continue'),
      // What was accepted before the refusal is accepted still.
      press('Continue'),
      wait('dialog', 'Ownership Granted'),
      press('Download the receipt'),
      press('I have deleted it'),
      press('Close'),
      page('App Catalog'),
    ],
  },
  {
    name: 'The guide beside the wizard',
    address: '/recover?scenario=owner-left&as=newcomer',
    steps: [
      ...choose('Company to Claim', /^Contoso \(US\)/),
      press('More Info.', 'link'),
      until(heading('Register')),
      press('Step 1 is done', 'checkbox'),
      press('Next: Permission', 'link'),
      press('Next: Consent', 'link'),
      press('Next: Secret', 'link'),
      until(heading('Secret')),
      press('Close the guide'),
    ],
  },
  {
    name: 'Browsing and deploying',
    address: '/app-catalog?scenario=licensed',
    steps: [
      fill('Search', 'ar'),
      press('Clear the search'),
      press('List View'),
      press('Filter'),
      fill('Find a vendor', 'yarrow'),
      press(/Yarrow Labs/, 'checkbox'),
      press('Apply All Filters'),
      until(text(/^\d+ apps$/)),
      press('Grid View'),
      { press: { role: 'button', name: /Yarrow Labs/ }, within: { role: 'list', name: 'Apps' } },
      inDialog('Deploy'),
      fill('Display Name', 'For everybody'),
      inDialog('Deploy'),
      press('Edit Deployment', 'link'),
      // Under the dialog the page’s heading is out of everybody’s reach.
      until(text(/on its way to Intune/)),
    ],
  },
  {
    name: 'Deployments',
    address: '/deployments?scenario=licensed',
    steps: [
      press('Actions for Galzeta Relay'),
      press('Edit', 'menuitem'),
      fill('Display Name', 'Relay'),
      press('Save'),
      press('Actions for Kelmora Planner'),
      press('Delete', 'menuitem'),
      press('Yes'),
      until(text('Deployment Kelmora Planner deleted')),
    ],
  },
  {
    name: 'Connecting Intune, and a trial',
    address: '/settings/environments?scenario=new-company',
    steps: [
      press('Connect'),
      press(/Ana Silva/),
      press('Accept'),
      fill('Enter total number of managed devices in production', '40'),
      press('Start Now'),
      { wait: dialog('You have successfully activated your license') },
      inDialog('Close'),
      page('App Catalog'),
    ],
  },
  {
    name: 'Entering a key',
    address: '/app-catalog?scenario=trial-expired',
    steps: [
      press('Enter License', 'link'),
      fill('Enter License Key Here', 'ENTP-CONT-2026-0247'),
      press('Activate Now'),
      { wait: dialog('You have successfully activated your license') },
    ],
  },
  {
    name: 'Disconnecting Intune',
    address: '/settings/environments?scenario=licensed',
    steps: [
      press('More actions for Default Environment'),
      press('Edit Environment', 'menuitem'),
      fill('Environment Name', 'Production'),
      press('Save'),
      press('Delete'),
      press('JSON'),
      press('OK'),
      until(text('Intune disconnected')),
    ],
  },
  {
    name: 'Letting people in',
    address: '/app-catalog?scenario=access-requests',
    steps: [
      press('Notifications, 3 new'),
      press('Review requests', 'link'),
      press('Approve: Sam Ortiz'),
      press(/^Full Admin/, 'radio'),
      press('Confirm'),
      press('Invite User'),
      fill('First Name', 'Nia'),
      fill('Last Name', 'Okafor'),
      fill('Email', 'nia.okafor@contoso.example'),
      press(/^Read-Only Admin/, 'radio'),
      press('Invite'),
      press('Add Group'),
      fill('Search', 'it help'),
      press(/IT Helpdesk/, 'checkbox'),
      press('Role for IT Helpdesk', 'combobox'),
      press(/^Intune App Admin/, 'option'),
      press('Add'),
      press(/^Active/, 'tab'),
      fill('Search users', 'ben'),
      press('Delete Ben Carter'),
      press('No'),
    ],
  },
  {
    name: 'Searching the events',
    address: '/events?scenario=large-company',
    steps: [
      { fill: 'Search', with: 'chrome' },
      press('Clear the search'),
      press('Filters'),
      press('alex.kim@contoso.example', 'checkbox'),
      press('Apply All Filters'),
      press('Next page'),
      press('Title'),
      {
        press: { role: 'link', name: /./ },
        within: { role: 'table', name: 'Events of the last 30 days' },
      },
      inDialog('Close'),
      press(/^Export/),
    ],
  },
  {
    name: 'The company’s settings',
    address: '/settings/company?scenario=licensed',
    steps: [
      fill('Company Name', 'Contoso East'),
      press('Enable Company Recovery', 'switch'),
      press('Enable Company Recovery', 'switch'),
      press('Save'),
      until(text('Company information updated')),
      press('Usage', 'tab'),
      press('Domains', 'tab'),
    ],
  },
  {
    name: 'Around every page',
    address: '/app-catalog?scenario=licensed',
    steps: [
      press('Help'),
      press('Contact Support', 'menuitem'),
      inDialog('Cancel'),
      press(/^Account of/),
      press('Light', 'menuitemradio'),
      press(/^Account of/),
      press('Profile', 'menuitem'),
      inDialog('Close'),
      press('Deployments', 'link'),
      press('Events', 'link'),
      press('Users', 'link'),
      press('Environments', 'link'),
      press('Company', 'link'),
      press('App Catalog', 'link'),
      press('Collapse the navigation'),
    ],
  },
  {
    name: 'The studio',
    address: '/companies?scenario=tour&as=two-companies&studio=on',
    steps: [
      press('Demo'),
      press('Clock'),
      press('Faults'),
      press('Traffic'),
      press('World'),
      press('Directory'),
      press('Gallery'),
    ],
  },
]
