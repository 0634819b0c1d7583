import type { ClaimFinding } from '#src/api/contract/claims.ts'
import type { World } from '#mocks/world/state.ts'
import { instantOf, minutes, moved } from '#mocks/world/clock.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { claimRules } from '#src/domain/claims.ts'
import { findingTexts } from '#src/texts/recovery.ts'
import { meanwhileEnglish } from '#src/texts/texts.ts'
import { conditionsOf, opening, untilBarIsThere } from './conditions.ts'
import {
  choose,
  dialog,
  fill,
  heading,
  press,
  text,
  wait,
  type Area,
  type State,
  type Step,
} from './state.ts'

interface Values {
  id: string
  clientId: string
  secret: string
}

const { ready, edge, aged, fabrikam, fresh } = registrations
const asMax = '/recover?scenario=owner-left&as=two-companies'
const asNia = '/recover?scenario=owner-left&as=newcomer'

const chooseCompany = (name: RegExp) => choose('Company to Claim', name)

const fillIn = ({ id, clientId, secret }: Values): Step[] => [
  ...chooseCompany(/^Contoso \(US\)/),
  fill('Object ID', id),
  fill('Client ID', clientId),
  fill('Secret', secret),
]

/** The whole first step of the wizard, with these values. */
const claim = (values: Values): Step[] => [...fillIn(values), press('Continue')]

const notYet = 'Microsoft’s log does not show everything yet'
const waitingRoom: Step[] = [...claim(fresh), wait('heading', notYet)]

/** In another tab somebody signs in to the company that they are about to claim. */
const signInThere = (who: PersonKey): Step => ({
  meanwhile({ portal }) {
    portal.sessions[personByKey(who).oid] = companyIdOf('contoso')
  },
})

interface Refused {
  finding: ClaimFinding
  story: string
  values: Values
  faults?: string
  meanwhile?: (world: World) => void
}

const refusals: Refused[] = [
  {
    finding: 'values-not-accepted',
    story: 'The secret is wrong; Microsoft tells nothing more, and neither does the page.',
    values: { ...ready, secret: 'dem8Q~wrong-registration-demo-secret-000' },
  },
  {
    finding: 'wrong-tenant',
    story: 'The registration was made in the tenant of another company.',
    values: fabrikam,
  },
  {
    finding: 'wrong-object-id',
    story: 'Object ID and Client ID are of two registrations.',
    values: { ...ready, id: edge.id },
  },
  {
    finding: 'object-id-of-enterprise-application',
    story: 'The Object ID was copied from the wrong page at Microsoft.',
    values: { ...ready, id: ready.principalId },
  },
  {
    finding: 'secret-expired',
    story: 'The registration is right; its only secret has expired.',
    values: registrations['secret-expired'],
  },
  {
    finding: 'application-disabled',
    story: 'Somebody switched the application off at Microsoft.',
    values: ready,
    meanwhile({ microsoft }) {
      for (const application of microsoft.applications)
        if (application.id === ready.id) application.disabled = true
    },
  },
  {
    finding: 'permission-not-granted',
    story: 'The permission was asked for and never granted.',
    values: registrations['no-consent'],
  },
  {
    finding: 'too-old',
    story: 'The registration was made 72 hours and a minute ago.',
    values: aged,
  },
  {
    finding: 'microsoft-unreachable',
    story: 'Microsoft’s log did not answer; no attempt was used.',
    values: ready,
    faults: 'graphDirectoryAudits#1:status-503',
  },
]

const refused = ({ finding, story, values, faults, meanwhile }: Refused): State => ({
  id: `claim-${finding}`,
  title: `Refused: ${meanwhileEnglish(() => findingTexts[finding].reason)}`,
  story,
  address: faults ? `${asMax}&faults=${encodeURIComponent(faults)}` : asMax,
  steps: [...(meanwhile ? [{ meanwhile }] : []), ...claim(values)],
  shows: text(new RegExp(`^${findingTexts[finding].reason}`)),
  covers: [`finding:${finding}`],
})

const atClaim = conditionsOf({
  id: 'claim',
  title: 'Claim Ownership',
  page: 'recovery/claim-page',
  address: asNia,
  operation: 'claimableCompanyList',
  loading: opening,
})

const atUserInfo = conditionsOf({
  id: 'claim-user-info',
  title: 'Who will own the company?',
  page: 'recovery/user-info-page',
  address: asNia,
  steps: claim(ready),
  operation: 'profileGet',
  error: text(/because of a fault on our side/),
  offline: text(/^The portal did not answer/),
})

const atLocked = conditionsOf({
  id: 'claim-locked',
  title: 'Locked out',
  page: 'recovery/locked-page',
  address:
    '/recover/locked/b57fbf7b-677f-4929-bdd2-60da87c5f87a?scenario=owner-left-locked&as=newcomer',
  operation: 'claimableCompanyList',
  loading: opening,
})

export const recovery: Area = {
  title: 'Recovering a company',
  states: [
    {
      id: 'claim',
      title: 'Claim Ownership',
      story: 'The first step, before a company is chosen.',
      address: asNia,
      shows: heading('Claim Ownership'),
      covers: ['page:recovery/claim-page'],
    },
    ...Object.values(atClaim),
    {
      id: 'claim-no-company',
      title: 'Nothing to claim',
      story: 'There is no company in the tenant of this account.',
      address: '/recover?scenario=owner-left&as=no-company',
      shows: heading('No company can be claimed'),
      covers: ['empty:recovery/claim-page'],
    },
    {
      id: 'claim-company-chosen',
      title: 'A company is chosen',
      story: 'The five characters of its tenant are there to compare.',
      address: asNia,
      steps: chooseCompany(/^Contoso \(US\)/),
      shows: text('8012d'),
    },
    {
      id: 'claim-role-elsewhere',
      title: 'The account is of another tenant',
      story: 'What somebody may do in their own tenant does not count; a colleague can do it.',
      address: asMax,
      steps: [...chooseCompany(/^Fabrikam/), { press: text('Can I do this?') }],
      shows: text(/^Your account is in the tenant that ends in 8012d/),
    },
    {
      id: 'claim-last-attempt',
      title: 'One attempt is left',
      story: 'Two attempts failed; the next failure locks for twelve hours.',
      address: '/recover?scenario=owner-left-two-failures&as=newcomer',
      steps: chooseCompany(/^Contoso \(US\)/),
      shows: text('1 attempt is left before claiming locks for 12 hours.'),
      covers: ['scenario:owner-left-two-failures'],
    },
    {
      id: 'claim-switched-off',
      title: 'Recovery is switched off',
      story: 'Northwind cannot be claimed; the page says so before anything is typed.',
      address: asNia,
      steps: chooseCompany(/^Northwind/),
      shows: text('Tenant recovery has been disabled for this account'),
      covers: ['refused:recovery/claim-page'],
    },
    {
      id: 'claim-user-info',
      title: 'Who will own the company?',
      story: 'The second step, for people without an account in the company.',
      address: asNia,
      steps: claim(ready),
      shows: heading('Who will own the company?'),
      covers: ['page:recovery/user-info-page'],
    },
    ...Object.values(atUserInfo),
    ...refusals.map(refused),
    {
      id: 'claim-signed-in-there',
      title: 'Refused: signed in to the company',
      story: 'Somebody signed in to it in another tab; they sign out on the spot, and go on.',
      address: asMax,
      steps: [...fillIn(ready), signInThere('two-companies'), press('Continue')],
      shows: text(/Sign out of it first, then claim it\./),
    },
    {
      id: 'claim-user-info-signed-in-there',
      title: 'Refused at the second step: signed in to the company',
      story: 'The same during the second step, where the names and the accepted terms stay.',
      address: asNia,
      steps: [
        ...claim(ready),
        press(/^Accept all/, 'checkbox'),
        signInThere('newcomer'),
        press('Continue'),
      ],
      shows: text(/Sign out of it first, then claim it\./),
    },
    {
      id: 'claim-locked-meanwhile',
      title: 'Refused: locked meanwhile',
      story: 'The third failure happened in another tab; nothing more is counted.',
      address: asMax,
      steps: [
        ...fillIn(ready),
        {
          meanwhile({ conditions, portal }) {
            const { oid } = personByKey('two-companies')
            const now = instantOf(conditions.clock)
            portal.attempts[`${oid}/${companyIdOf('contoso')}`] = {
              failures: claimRules.attempts,
              lockedUntil: now + claimRules.lock,
            }
          },
        },
        press('Continue'),
      ],
      shows: text(/^There were too many attempts\./),
    },
    ...Object.values(atLocked),
    {
      id: 'claim-third-failure',
      title: 'The third failure',
      story: 'It locks from this moment on, and says what not to repeat.',
      address: '/recover?scenario=owner-left-two-failures&as=two-companies',
      steps: claim(aged),
      shows: text(new RegExp(`^${findingTexts['too-old'].reason}`)),
    },
    {
      id: 'claim-waiting',
      title: 'Waiting for Microsoft’s log',
      story: 'The registration is a minute old; the page looks again by itself.',
      address: asMax,
      steps: claim(fresh),
      shows: heading(notYet),
      covers: ['page:recovery/waiting-page'],
    },
    {
      id: 'claim-waiting-elsewhere',
      title: 'A claim is waiting',
      story: 'Whoever closed the waiting room and comes to the wizard again is shown the way back.',
      address: asMax,
      steps: [...waitingRoom, press('Choose a company', 'link'), press('Recover Company', 'link')],
      shows: text(/^Your claim of Contoso is waiting/),
    },
    {
      id: 'claim-waiting-long',
      title: 'Waiting for Microsoft’s log for longer than usual',
      story: 'The log has not caught up after half an hour; the page goes on looking.',
      address: asMax,
      steps: [
        ...waitingRoom,
        {
          meanwhile({ conditions }) {
            conditions.clock = moved(conditions.clock, minutes(30))
            conditions.faults = 'graphDirectoryAudits:status-503'
          },
        },
        press('Look again now'),
      ],
      shows: text(/^That takes longer than usual/),
    },
    {
      id: 'claim-waiting-offline',
      title: 'Waiting for Microsoft’s log, offline',
      story: 'What is known stays; the page goes on looking when the connection is back.',
      address: asMax,
      steps: [
        ...waitingRoom,
        {
          meanwhile({ conditions }) {
            conditions.faults = 'claimGet:network'
          },
        },
        press('Look again now'),
        untilBarIsThere,
      ],
      shows: heading(notYet),
      covers: ['offline:recovery/waiting-page'],
    },
    {
      id: 'claim-proof-expired',
      title: `Refused: ${meanwhileEnglish(() => findingTexts['proof-expired'].reason)}`,
      story: 'The log took so long that the secret has to be entered again.',
      address: asMax,
      steps: [
        ...waitingRoom,
        {
          meanwhile({ conditions }) {
            conditions.clock = moved(conditions.clock, minutes(1))
            conditions.faults = 'graphDirectoryAudits:status-401'
          },
        },
        press('Look again now'),
      ],
      shows: text(new RegExp(`^${findingTexts['proof-expired'].reason}`)),
      covers: ['finding:proof-expired'],
    },
    {
      id: 'claim-log-silent',
      title: `Refused: ${meanwhileEnglish(() => findingTexts['log-silent'].reason)}`,
      story: 'The directory began its log after the registration; no attempt was used.',
      address: asMax,
      steps: [
        ...waitingRoom,
        {
          meanwhile({ conditions, microsoft }) {
            conditions.clock = moved(conditions.clock, minutes(61))
            microsoft.audits = []
          },
        },
        press('Look again now'),
      ],
      shows: text(new RegExp(`^${findingTexts['log-silent'].reason}`)),
      covers: ['finding:log-silent'],
    },
    {
      id: 'claim-granted',
      title: 'Ownership granted',
      story: 'What was proven, by whom, and the reminder to delete the registration.',
      address: asMax,
      steps: claim(ready),
      shows: dialog('Ownership Granted'),
      covers: ['page:recovery/granted-page'],
    },
    {
      id: 'claim-registration-left',
      title: 'The registration is still there',
      story: 'After a recovery the banner reminds to delete it.',
      address: asMax,
      steps: [...claim(ready), { wait: dialog('Ownership Granted') }, press('Close')],
      shows: text(/has done its work\. Delete it at Microsoft/),
      covers: ['banner:delete-registration'],
    },
  ],
}
