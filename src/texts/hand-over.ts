import type { DirectoryRole } from '#src/domain/preflight.ts'
import { dateAndTime } from './dates.ts'
import { product } from './product.ts'
import { defineTexts } from './texts.ts'

export const roleTexts = defineTexts('role-truth', {
  title: 'Can I do this?',
  intro:
    'Somebody must make an app registration, and somebody must grant its admin consent. It may be two people, and neither need be you.',
  role: 'Role at Microsoft',
  create: 'Make the registration',
  consent: 'Grant the consent',
  yours: 'Your role',
  look: 'Look up my role',
  lookAgain: 'Look up my role again',
  notSeen: 'Your role could not be looked up. The table holds all the same.',
  otherTenantTitle: 'Your account belongs to another tenant',
  otherTenant: ({ own, needed }: { own: string; needed: string }) =>
    `Your account is in the tenant that ends in ${own}; the company’s ends in ${needed}. Sign in with an account of the company’s tenant, or hand the task over.`,
  handOver: 'Hand over to a colleague',
  chooseFirst: 'Choose the company first: the text names its tenant.',
})

interface RoleTold {
  names: string
  create: string
  consent: string
  verdict: string
}

/** What each kind of role allows, the highest first. */
export const roleRows = defineTexts('role-rows', {
  'can-consent': {
    names: 'Global Administrator, Privileged Role Administrator',
    create: 'Yes',
    consent: 'Yes',
    verdict: 'You can do all of it yourself.',
  },
  'can-create': {
    names: 'Application Administrator, Cloud Application Administrator, Application Developer',
    create: 'Yes',
    consent: 'No',
    verdict:
      'You can do steps 1 to 10 and 13 to 16. Step 11, Grant the admin consent, needs a colleague who is Global Administrator or Privileged Role Administrator: find one before step 1, because the 72 hours start with the registration.',
  },
  none: {
    names: 'Any other, or none',
    create: 'Where your tenant lets members register apps',
    consent: 'No',
    verdict: 'You need a colleague for this. Hand the task over.',
  },
} satisfies Record<DirectoryRole, RoleTold>)

export interface HandOver {
  company: string
  tenantIdEnd: string
  from: string
  /** Where the claim goes on. */
  link: string
  /** The registration that already exists, if there is one: then only its consent is missing. */
  registration: { objectId: string; clientId: string } | null
  /** When a registration that exists ends to prove anything. */
  deadline: number | null
  /** What does all the steps in one go, each with its name. */
  scripts: readonly { name: string; text: string }[]
}

export const handOverTexts = defineTexts('hand-over', {
  title: 'Hand over to a colleague',
  text: 'Send this to somebody who is Global Administrator or Privileged Role Administrator in the company’s tenant. It holds no secret.',
  copy: 'Copy the text',
  download: 'Download',
  fileName: 'recovery-hand-over.txt',
})

/** The step that needs a role of its own; an Application Administrator can do all the others. */
const grantStep = 6

export const handOverPageTexts = defineTexts('hand-over-page', {
  title: ({ company }: { company: string }) => `Recovering ${company} in ${product.name}`,
  plea: ({ from, company }: { from: string; company: string }) =>
    `${from} is recovering the company ${company} and needs your help at Microsoft.`,
  role: 'You need the role Global Administrator or Privileged Role Administrator.',
  otherRoles: ({ step }: { step: number }) =>
    `For step ${String(step)} it must be one of these; an Application Administrator can do all the others.`,
  tenant: ({ end }: { end: string }) =>
    `Work in the tenant whose Directory (tenant) ID ends in ${end}.`,
  hours: 'The registration can be used for 72 hours after it is made.',
  deadline: ({ until }: { until: string }) =>
    `Deadline: ${until}. After that a new registration is needed.`,
  steps: 'What to do, at https://entra.microsoft.com',
  make: [
    'Open App registrations and choose New registration.',
    'Name: PMPC Recovery. Leave the rest as it is, and choose Register.',
    'From the Overview, note Application (client) ID and Object ID.',
    'Under API permissions, choose Add a permission, Microsoft Graph, Application permissions.',
    'Search for AuditLog, mark AuditLog.Read.All, and choose Add permissions.',
  ],
  find: ({ objectId, clientId }: { objectId: string; clientId: string }) => [
    `Open App registrations, All applications, and the one with the Application (client) ID ${clientId} (Object ID ${objectId}).`,
    'Under API permissions, see that AuditLog.Read.All is listed with the type Application. If not, add it.',
  ],
  grant: [
    'Under API permissions, choose “Grant admin consent for” your tenant, and confirm with Yes.',
    'Check that AuditLog.Read.All, type Application, now shows as granted.',
  ],
  secret: [
    'Under Certificates & secrets, choose New client secret. Description: PMPC Recovery.',
    'Note its Value at once (not the Secret ID): Microsoft shows it only now.',
  ],
  thenTell: 'Then tell them that the consent is granted.',
  handBack:
    'What to hand back: Object ID and Client ID by mail or chat; the Value of the secret only through a password manager or another protected way.',
  goesOn: ({ link }: { link: string }) => `The claim goes on at ${link}`,
  afterwards: 'When the company is recovered, the registration is to be deleted.',
  script: ({ name }: { name: string }) =>
    `---- Instead of the steps: a script for ${name}, which ends with the values to hand back ----`,
})

/** The page for the colleague: what to do, what to type, until when, and where it goes on. Never a secret. */
export function handOverPage(facts: HandOver): string {
  const { company, tenantIdEnd, from, link, registration, deadline, scripts } = facts
  const texts = handOverPageTexts
  const steps = registration
    ? [...texts.find(registration), ...texts.grant]
    : [...texts.make, ...texts.grant, ...texts.secret]
  return [
    texts.title({ company }),
    '',
    texts.plea({ from, company }),
    texts.role,
    ...(registration ? [] : [texts.otherRoles({ step: grantStep })]),
    texts.tenant({ end: tenantIdEnd }),
    deadline === null
      ? texts.hours
      : texts.deadline({ until: dateAndTime(deadline, { utc: true }) }),
    '',
    texts.steps,
    ...steps.map((step, place) => `${String(place + 1)}. ${step}`),
    '',
    registration ? texts.thenTell : texts.handBack,
    texts.goesOn({ link }),
    texts.afterwards,
    ...(registration
      ? []
      : scripts.flatMap(({ name, text }) => ['', texts.script({ name }), '', text.trimEnd()])),
  ].join('\n')
}
