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
  yes: 'Yes',
  no: 'No',
  whereAllowed: 'Where your tenant lets members register apps',
  yours: 'Your role',
  look: 'Look up my role',
  notSeen: 'Your role could not be looked up. The table holds all the same.',
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
export const roleRows = {
  'can-consent': {
    names: 'Global Administrator, Privileged Role Administrator',
    create: roleTexts.yes,
    consent: roleTexts.yes,
    verdict: 'You can do all of it yourself.',
  },
  'can-create': {
    names: 'Application Administrator, Cloud Application Administrator, Application Developer',
    create: roleTexts.yes,
    consent: roleTexts.no,
    verdict:
      'You can do steps 1 to 10 and 13 to 16. Step 11, Grant the admin consent, needs a colleague who is Global Administrator or Privileged Role Administrator: find one before step 1, because the 72 hours start with the registration.',
  },
  none: {
    names: 'Any other, or none',
    create: roleTexts.whereAllowed,
    consent: roleTexts.no,
    verdict: 'You need a colleague for this. Hand the task over.',
  },
} satisfies Record<DirectoryRole, RoleTold>

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

/** The page for the colleague: what to do, what to type, until when, and where it goes on. Never a secret. */
export function handOverPage(facts: HandOver): string {
  const { company, tenantIdEnd, from, link, registration, deadline, scripts } = facts
  const steps = registration ? consentSteps(registration) : allSteps
  return [
    `Recovering ${company} in ${product.name}`,
    '',
    `${from} is recovering the company ${company} and needs your help at Microsoft.`,
    'You need the role Global Administrator or Privileged Role Administrator.',
    ...(registration ? [] : [rolesLine]),
    `Work in the tenant whose Directory (tenant) ID ends in ${tenantIdEnd}.`,
    deadlineLine(deadline),
    '',
    'What to do, at https://entra.microsoft.com',
    ...steps.map((step, place) => `${String(place + 1)}. ${step}`),
    '',
    ...(registration
      ? ['Then tell them that the consent is granted.']
      : [
          'What to hand back: Object ID and Client ID by mail or chat; the Value of the secret only',
          'through a password manager or another protected way.',
        ]),
    `The claim goes on at ${link}`,
    'When the company is recovered, the registration is to be deleted.',
    ...(registration ? [] : scripts.flatMap(scriptLines)),
  ].join('\n')
}

const scriptLines = ({ name, text }: HandOver['scripts'][number]) => [
  '',
  `---- Instead of the steps: a script for ${name}, which ends with the values to hand back ----`,
  '',
  text.trimEnd(),
]

const deadlineLine = (deadline: number | null) =>
  deadline === null
    ? 'The registration can be used for 72 hours after it is made.'
    : `Deadline: ${dateAndTime(deadline, { utc: true })}. After that a new registration is needed.`

const grantSteps = [
  'Under API permissions, choose “Grant admin consent for” your tenant, and confirm with Yes.',
  'Check that AuditLog.Read.All, type Application, now shows as granted.',
] as const

const consentSteps = ({ objectId, clientId }: NonNullable<HandOver['registration']>) => [
  `Open App registrations, All applications, and the one with the Application (client) ID ${clientId} (Object ID ${objectId}).`,
  'Under API permissions, see that AuditLog.Read.All is listed with the type Application. If not, add it.',
  ...grantSteps,
]

const allSteps = [
  'Open App registrations and choose New registration.',
  'Name: PMPC Recovery. Leave the rest as it is, and choose Register.',
  'From the Overview, note Application (client) ID and Object ID.',
  'Under API permissions, choose Add a permission, Microsoft Graph, Application permissions.',
  'Search for AuditLog, mark AuditLog.Read.All, and choose Add permissions.',
  ...grantSteps,
  'Under Certificates and secrets, choose New client secret. Description: PMPC Recovery.',
  'Note its Value at once (not the Secret ID): Microsoft shows it only now.',
]

const rolesLine = `For step ${String(allSteps.indexOf(grantSteps[0]) + 1)} it must be one of these; an Application Administrator can do all the others.`
