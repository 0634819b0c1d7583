import type { Check, Condition, Finding, Outcome, Prospect, Unseen } from '#src/domain/preflight.ts'
import { dateAndTime } from './dates.ts'
import { defineTexts } from './texts.ts'

export const outcomeTexts = defineTexts('outcomes', {
  passed: 'Passed',
  failed: 'Failed',
  waiting: 'Waiting',
  unknown: 'Could not check',
} satisfies Record<Outcome, string>)

export const prospectTexts = defineTexts('prospects', {
  good: 'All that Microsoft shows fits. Continue with the Secret.',
  bad: 'Something does not fit. To continue now would most likely cost an attempt.',
  silent:
    'Microsoft’s log does not show what a claim looks for. A claim would wait for it, most likely in vain; that alone costs no attempt.',
  waiting: 'All fits so far. Microsoft’s log is a few minutes behind.',
  unknown: 'Not everything could be checked. What was not seen may still be right.',
} satisfies Record<Prospect, string>)

interface ConditionTold {
  title: string
  needed: string
}

export const conditionTexts = defineTexts('conditions', {
  role: {
    title: 'Your own directory role',
    needed: 'Global Administrator or Privileged Role Administrator',
  },
  registration: {
    title: 'App registration',
    needed: 'an app registration with this Object ID',
  },
  'client-id': { title: 'Client ID', needed: 'the Client ID of this registration' },
  tenant: { title: 'Tenant', needed: 'the tenant of the company' },
  age: { title: 'Age', needed: 'less than 72 hours' },
  permission: {
    title: 'Permission',
    needed: 'AuditLog.Read.All of the type Application',
  },
  consent: { title: 'Admin consent', needed: 'granted for the tenant' },
  secret: { title: 'Client secret', needed: 'one that has not expired' },
  log: { title: 'Microsoft’s audit log', needed: 'it shows the creation and the consent' },
} satisfies Record<Condition, ConditionTold>)

export interface Told {
  found: string
  remedy?: string
  who?: string
}

const maker = 'Whoever made the registration, or an Application Administrator'
const granter = 'Global Administrator or Privileged Role Administrator'
const anybody = 'You'

type Teller = Told | ((check: Check) => Told)

export const findingSeenTexts = defineTexts('findings-seen', {
  'role-suffices': { found: 'Your role can grant the admin consent.' },
  'role-not-needed': { found: 'The consent is there. Your own role no longer matters.' },
  'role-cannot-consent': {
    found: 'Your role can make the registration, but not grant its consent.',
    remedy: 'Hand the consent over to a colleague: see “Can I do this?” above.',
    who: granter,
  },
  'role-none': {
    found: 'You hold none of the roles that this needs.',
    remedy: 'Hand the whole task over to a colleague: see “Can I do this?” above.',
    who: granter,
  },
  'role-perhaps-needed': {
    found: 'Your role cannot grant the consent. If the consent is there already, it need not.',
    remedy: 'If it is not, hand it over to a colleague: see “Can I do this?” above.',
    who: granter,
  },
  'registration-found': { found: 'It is there.' },
  'registration-missing': ({ found }) => ({
    found: `Your tenant (…${found ?? ''}) has no registration with this Object ID.`,
    remedy:
      'Copy the Object ID again from the registration’s Overview. If it was made in another tenant or deleted, make a new one in the company’s tenant.',
    who: maker,
  }),
  'registration-is-enterprise-application': {
    found: 'This Object ID is that of the enterprise application.',
    remedy: 'Open App registrations, not Enterprise applications, and copy the Object ID there.',
    who: anybody,
  },
  'registration-disabled': {
    found: 'It is there, but switched off.',
    remedy: 'Activate it at Microsoft, or make a new one.',
    who: maker,
  },
  'client-id-equal': { found: 'It belongs to this registration.' },
  'client-id-differs': {
    found: 'This registration has another Client ID.',
    remedy: 'Copy Application (client) ID from the Overview of the same registration.',
    who: anybody,
  },
  'tenant-equal': ({ found }) => ({ found: `It ends in ${found ?? ''}, as the company’s.` }),
  'tenant-differs': {
    found: 'The registration is in another tenant than the company.',
    remedy: 'Make it in the company’s tenant, with an account that belongs there.',
    who: granter,
  },
  'tenant-out-of-sight': {
    found: 'Your account belongs to another tenant, so the company’s cannot be seen.',
    remedy: 'A colleague with an account of the company’s tenant can look instead.',
  },
  'age-fresh': ({ at = 0 }) => ({ found: `It can be used until ${dateAndTime(at)}.` }),
  'age-expiring': ({ at = 0 }) => ({
    found: `Hurry: it can be used until ${dateAndTime(at)} only.`,
  }),
  'age-too-old': ({ at = 0 }) => ({
    found: `Its 72 hours ended on ${dateAndTime(at)}.`,
    remedy: 'Delete it and make a new one. A new secret does not help.',
    who: maker,
  }),
  'permission-right': { found: 'AuditLog.Read.All is there as an application permission.' },
  'permission-delegated': {
    found: 'AuditLog.Read.All was added as a delegated permission.',
    remedy:
      'Under API permissions, remove it and add it again under Application permissions. Then grant the consent.',
    who: maker,
  },
  'permission-missing': {
    found: 'AuditLog.Read.All was never added.',
    remedy:
      'Under API permissions, add AuditLog.Read.All of Microsoft Graph under Application permissions. Then grant the consent.',
    who: maker,
  },
  'consent-granted': { found: 'It is granted.' },
  'consent-missing': {
    found: 'It has not been granted.',
    remedy:
      'When the permission is right, choose Grant admin consent under API permissions and confirm.',
    who: granter,
  },
  'secret-valid': ({ at = Infinity }) => ({
    found: Number.isFinite(at)
      ? `One is valid until ${dateAndTime(at)}. Whether yours is that one is not checked.`
      : 'One is valid. Whether yours is that one is not checked.',
  }),
  'secret-expired': ({ at = 0 }) => ({
    found: `The last one expired on ${dateAndTime(at)}.`,
    remedy: 'Under Certificates & secrets, make a new one and copy its Value.',
    who: maker,
  }),
  'secret-missing': {
    found: 'The registration has none.',
    remedy: 'Under Certificates & secrets, make one and copy its Value.',
    who: maker,
  },
  'log-shows': { found: 'It shows all that the claim will look for.' },
  'log-not-yet': ({ at = 0 }) => ({
    found: `It does not show everything yet. Usually it does by ${dateAndTime(at)}.`,
    remedy: 'Just wait. You may also continue: the claim then waits for you.',
  }),
  'log-silent': {
    found: 'It does not show the registration, though it is long due.',
    remedy: 'Delete the registration and make a new one.',
    who: maker,
  },
  'not-allowed': {
    found: 'Your role is not allowed to read this.',
    remedy: 'The claim itself does not need you to see it.',
    who: 'Application Administrator or Global Administrator',
  },
  unreachable: {
    found: 'Microsoft did not answer this question.',
    remedy: 'It is asked again by itself. You can also look again.',
  },
  depends: { found: 'It shows only when the points above are right.' },
  'not-asked': { found: 'Microsoft was not asked.' },
} satisfies Record<Finding | Unseen, Teller>)

/** What one line of the list says. */
export function toldOf(check: Check): Told {
  const teller: Teller = findingSeenTexts[check.finding]
  return typeof teller === 'function' ? teller(check) : teller
}
