import { personByKey } from '#mocks/microsoft/people.ts'
import { portal } from '#mocks/microsoft/publishers.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { companyIdOf, type CompanySlug } from '#mocks/scenarios/companies.ts'
import { conditionsOf, opening } from './conditions.ts'
import { heading, press, text, type Area, type Step } from './state.ts'

const guideAt = (place: string, as = 'newcomer', company: CompanySlug = 'contoso') =>
  `/guide/app-registration?for=${companyIdOf(company)}&scenario=owner-left&as=${as}#${place}`

const chapters = ['register', 'permission', 'consent', 'secret', 'afterwards']

/** As if somebody had consented before, and all of Microsoft's servers agreed: then nothing is waited for. */
const allowed: Step = {
  meanwhile({ microsoft, conditions }) {
    conditions.replication = 0
    microsoft.grants.push({
      clientId: portal.clientId,
      tenantId: tenants.contoso.id,
      oid: null,
      scopes: [
        'Directory.Read.All',
        'AuditLog.Read.All',
        'Application.ReadWrite.All',
        'AppRoleAssignment.ReadWrite.All',
      ],
    })
  },
}

const lookUp = [allowed, press('Look up my role')]
const make = [
  ...lookUp,
  { wait: text('Your role can do all of it.') },
  press('Make the registration'),
]

/** The part of another tab, played by this one: it holds the lock, and tells how far it is. */
function workElsewhere() {
  const work = `holdfast.plan.${personByKey('newcomer').oid}.${companyIdOf('contoso-labs')}`
  void navigator.locks.request(work, () => new Promise(() => {}))
  const tab = new BroadcastChannel(work)
  const tell = () => tab.postMessage({ at: 'grant', again: null })
  // Whoever opens the page later asks how far it is.
  tab.addEventListener('message', tell)
  tell()
}

const asking = conditionsOf({
  id: 'guide',
  title: 'The guide',
  page: 'guide/guide-page',
  address: guideAt('register').replace(/#.*/, ''),
  operation: 'claimableCompanyList',
  loading: opening,
})

export const guide: Area = {
  title: 'The guide',
  states: [
    ...chapters.map((chapter) => ({
      id: `guide-${chapter}`,
      title: `Chapter “${chapter}”`,
      story: 'Each step has its picture, drawn as Microsoft shows the place.',
      address: guideAt(chapter),
      shows: heading(new RegExp(`^${chapter}$`, 'i')),
      covers: ['page:guide/guide-page'],
    })),
    ...Object.values(asking),
    {
      id: 'guide-no-company',
      title: 'On its own',
      story: 'Opened without a company: the guide says what it cannot know.',
      address: '/guide/app-registration?for=none&scenario=owner-left&as=newcomer',
      shows: text(/The guide does not know your company/),
      covers: ['empty:guide/guide-page'],
    },
    {
      id: 'guide-script',
      title: 'With a script',
      story: 'A script for this tenant, and the box for what it prints.',
      address: guideAt('script'),
      shows: heading('With a script'),
    },
    {
      id: 'guide-do-it',
      title: 'Do it for me',
      story: 'All that would be made and allowed is said before anything is.',
      address: guideAt('do-it'),
      shows: text('What is made'),
    },
    {
      id: 'guide-do-it-role',
      title: 'The role does not suffice',
      story: 'An Application Administrator hears of step 11 before step 1.',
      address: guideAt('do-it', 'app-admin'),
      steps: lookUp,
      shows: text(/^You can do steps 1 to 10/),
    },
    {
      id: 'guide-do-it-working',
      title: 'At work',
      story: 'Microsoft has not answered yet; it can be called off.',
      address: guideAt('do-it').replace('#', '&faults=graphServicePrincipalCreate:timeout#'),
      steps: make,
      shows: { role: 'button', name: 'Cancel and clean up' },
    },
    {
      id: 'guide-do-it-made',
      title: 'The registration is made',
      story: 'Its values stand in the wizard; one click deletes it again.',
      address: guideAt('do-it'),
      steps: make,
      shows: text('The registration is made'),
    },
    {
      id: 'guide-do-it-forbidden',
      title: 'The tenant forbids secrets',
      story: 'A policy stops the last step; what had been made is taken back.',
      address: guideAt('do-it').replace('owner-left', 'secrets-blocked'),
      steps: make,
      shows: text('Your tenant forbids client secrets'),
    },
    {
      id: 'guide-do-it-elsewhere',
      title: 'Another tab is at work',
      story: 'This one looks on, and can take over.',
      address: guideAt('do-it', 'newcomer', 'contoso-labs'),
      steps: [{ wait: text('What is made') }, { meanwhile: workElsewhere }],
      shows: text('Another tab is at work on it'),
    },
  ],
}
