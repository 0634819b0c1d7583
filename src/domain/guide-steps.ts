import type { ClaimFinding } from '#src/api/contract/claims.ts'
import type { Check, Condition } from './preflight.ts'

/** The way to a registration and, once it has served, away from it. The first sixteen make it. */
export const chapters = {
  register: ['own-tenant', 'new-registration', 'name', 'note-ids'],
  permission: [
    'api-permissions',
    'add-permission',
    'microsoft-graph',
    'application-permissions',
    'choose-permission',
    'add-permissions',
  ],
  consent: ['grant-consent', 'confirm-consent'],
  secret: ['secrets', 'new-secret', 'describe-secret', 'note-value'],
  afterwards: ['find-registration', 'delete', 'check-deletion'],
} as const

export type Chapter = keyof typeof chapters
export type StepId = (typeof chapters)[Chapter][number]

export const chapterNames = Object.keys(chapters) as Chapter[]

const making = chapterNames.filter((chapter) => chapter !== 'afterwards')

/** The steps that make a registration, in order. */
export const makingSteps: readonly StepId[] = making.flatMap((chapter) => [...chapters[chapter]])

const allSteps: readonly StepId[] = chapterNames.flatMap((chapter) => [...chapters[chapter]])

export const isStepId = (text: unknown): text is StepId => allSteps.some((step) => step === text)

export const numberOf = (step: StepId) => allSteps.indexOf(step) + 1

/** The place of a step in the guide's address. */
export const anchorOf = (step: StepId) => `step-${String(numberOf(step))}`

/** The chapter that an address such as `#step-7` or `#afterwards` leads into. */
export const chapterAt = (hash: string): Chapter | undefined =>
  chapterNames.find(
    (chapter) =>
      hash === `#${chapter}` || chapters[chapter].some((step) => hash === `#${anchorOf(step)}`),
  )

/** The place in the guide that mends what a claim was refused for; none where no step of it would. */
const remedies: Record<ClaimFinding, string | null> = {
  'values-not-accepted': anchorOf('note-ids'),
  'wrong-tenant': anchorOf('own-tenant'),
  'wrong-object-id': anchorOf('note-ids'),
  'object-id-of-enterprise-application': anchorOf('note-ids'),
  'secret-expired': anchorOf('new-secret'),
  'application-disabled': anchorOf('new-registration'),
  'permission-not-granted': anchorOf('api-permissions'),
  'too-old': 'afterwards',
  'log-silent': 'afterwards',
  'microsoft-unreachable': null,
  'proof-expired': null,
}

/**
 * Where the guide mends it. A claim sees only that the permission is not held. Whoever has looked at Microsoft may
 * know that nothing but the consent is missing; to everybody else the steps of the permission lead on to the consent.
 */
export const guidePlaceOf = (finding: ClaimFinding, seen: readonly Check[] = []) =>
  finding === 'permission-not-granted' && lacksOnlyConsent(seen)
    ? anchorOf('grant-consent')
    : remedies[finding]

function lacksOnlyConsent(seen: readonly Check[]) {
  const outcomeOf = (condition: Condition) =>
    seen.find((check) => check.condition === condition)?.outcome
  return outcomeOf('permission') === 'passed' && outcomeOf('consent') === 'failed'
}
