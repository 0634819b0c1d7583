import type { ClaimFinding } from '#src/api/contract/claims.ts'
import type { Phase } from '#src/domain/claims.ts'
import { defineTexts, plural } from './texts.ts'

export const recoveryTexts = defineTexts('recovery', {
  title: 'Claim Ownership',
  userInfo: 'User Info',
  company: 'Company to Claim',
  companyHint: 'Companies of your tenant, and those you are a user of.',
  noCompany: 'No company can be claimed',
  noCompanyText:
    'No company belongs to the tenant of your account. Sign in with an account of the company’s own tenant.',
  tenant: 'Directory (tenant) ID',
  tenantHint: 'The registration must be in the tenant that ends like this.',
  objectId: 'Object ID',
  objectIdHint: 'Of the app registration, not of the enterprise application.',
  clientId: 'Client ID',
  clientIdHint: 'Called Application (client) ID at Microsoft.',
  secret: 'Secret',
  secretHint: 'The Value, not the Secret ID. It is wiped when it is sent.',
  secretEnding: 'For safety, the secret is wiped in less than 30 seconds, unless you keep it.',
  keepSecret: 'Keep it',
  secretKept: 'The secret is kept.',
  secretWiped: 'The secret was wiped for safety. Paste it again.',
  secretReplaced:
    'The guide has filled in the IDs of another registration, and the secret was taken out: it belonged to the one before.',
  secretUnusual:
    'Client secrets of Microsoft usually look different. Check that it was copied whole.',
  showSecret: 'Show the secret',
  hideSecret: 'Hide the secret',
  tenantPasted: 'This ends like the Directory (tenant) ID. Check that it is not that one.',
  need: 'You need an app registration with the application permission AuditLog.Read.All, made less than 72 hours ago.',
  moreInfo: 'More Info.',
  doItForMe: 'Do it for me.',
  allAtOnce: 'Fill in everything at once',
  continue: 'Continue',
  chooseFirst: 'Choose a company first.',
  fillFirst: ({ fields }: { fields: string }) => `Fill in ${fields} first.`,
  attemptsLeft: ({ n }: { n: number }) =>
    plural(n, {
      one: '# attempt is left before claiming locks for 12 hours.',
      other: '# attempts are left before claiming locks for 12 hours.',
    }),
  noAttemptLeft: 'No attempt is left.',

  signedInTitle: 'You are signed in to this company',
  signedInText: ({ company }: { company: string }) =>
    `Sign out of ${company} to claim it. Your account stays as it is.`,
  signOutThere: 'Sign out of the company',
  disabledTitle: 'Tenant recovery has been disabled for this account',
  disabledText:
    'Nobody can claim this company. Support can disconnect its Intune tenant, so that another company can use it.',

  failed: 'Error - Claim Ownership Failed',
  nothingUsed: 'Nothing was decided and no attempt was used.',
  secretAgain: 'The Secret was wiped when it was sent: enter the Secret again, then continue.',
  guideStep: 'Show me how.',
  lookCloser: 'See what Microsoft shows',
  createdAt: ({ at }: { at: string }) => `It was made on ${at}.`,
  tenants: ({ expected, found }: { expected: string; found: string }) =>
    `Needed: …${expected}, found: …${found}.`,

  you: 'Who will own the company?',
  back: 'Back',
  acceptFirst: 'Accept the terms first.',
  notClaimable: 'This company cannot be claimed right now.',
  endsIn: 'Ends in',
  lockedMore: 'When does it end?',

  waitingUsual: ({ by }: { by: string }) => `Usually the log has caught up by ${by}.`,
  waitingLong: 'That takes longer than usual. The log is still being looked at.',
  waitingUntil: ({ by }: { by: string }) =>
    `Come back by ${by}: after that, the Secret has to be entered again.`,
  ageUnknown:
    'When the registration was made is not known here until the log shows it; it can be used for 72 hours from then.',
  waitingTitle: 'Microsoft’s log does not show everything yet',
  waitingAccepted: 'Client ID and Secret are right.',
  waitingCompare:
    'Only the log shows whether the Object ID is right: compare it once more meanwhile.',
  waitingText:
    'A new registration and its consent appear in Microsoft’s audit log after a few minutes. This page looks again by itself; you may close it and come back through “Recover Company”.',
  waitingRests:
    'As long as that is so, nobody looks at Microsoft’s log. Afterwards the claim goes on by itself.',
  clock: 'Clock of the registration',
  clockLeft: ({ left }: { left: string }) => `${left} left`,
  clockUntil: ({ until }: { until: string }) => `It can be used until ${until}.`,
  clockLeftAtMost: ({ left }: { left: string }) => `At most ${left} left`,
  clockUntilAtLatest: ({ until }: { until: string }) =>
    `It can be used until ${until} at the latest, counted from your tick at step 3.`,
  clockOver: 'Its time is over',
  clockWas: ({ until }: { until: string }) => `It could be used until ${until}. Make a new one.`,
  waitingSince: ({ since }: { since: string }) => `Waiting since ${since}`,
  lookAgain: 'Look again now',
  claimWaits: ({ company }: { company: string }) =>
    `Your claim of ${company} is waiting for Microsoft’s log`,
  claimWaitsText: ({ since, until }: { since: string; until: string }) =>
    `It has been waiting since ${since}. Next, look whether the log has caught up: until ${until}, nothing has to be entered again.`,
  toWaiting: 'See how it stands',

  lockedTitle: "You've reached the maximum number of claim ownership attempts",
  lockedText: ({ until }: { until: string }) => `You can try again from ${until}.`,
  lockedMeanwhile:
    'Meanwhile, let a colleague with the needed role claim the company, or prepare your next attempt.',
  lockedGuide: 'Make a fresh registration with the guide.',
  toCompanies: 'Choose a company',

  granted: 'Ownership Granted',
  grantedText: ({ person }: { person: string }) =>
    `"${person}" has received full admin with access management rights.`,
  close: 'Close',
  receipt: 'What was proven',
  receiptGranted: ({
    company,
    end,
    by,
    at,
  }: {
    company: string
    end: string
    by: string
    at: string
  }) => `${company}, whose Directory (tenant) ID ends in ${end}, was recovered by ${by} on ${at}.`,
  receiptCreated: ({ by, at }: { by: string; at: string }) =>
    `The registration was made by ${by} on ${at}.`,
  receiptConsented: ({ by }: { by: string }) => `The consent was given by ${by}.`,
  receiptNotified: ({ n }: { n: number }) =>
    plural(n, {
      one: '# access manager was told by mail.',
      other: '# access managers were told by mail.',
    }),
  download: 'Download the receipt',
  deleteReminder: 'Delete the app registration “PMPC Recovery” now: nothing needs it anymore.',
  deleted: 'I have deleted it',
  registrationGone: 'The app registration is deleted.',
})

/** The stages of a registration's life. */
export const phaseTexts = defineTexts('phases', {
  'too-new': 'Too new',
  ready: 'Ready',
  expiring: 'Expiring',
  'too-old': 'Too old',
} satisfies Record<Phase, string>)

interface Told {
  reason: string
  /** Some name how the company’s tenant ends. */
  remedy: string | ((values: { end: string }) => string)
}

/** Why a claim was refused and what mends it. */
export const findingTexts = defineTexts('findings', {
  'values-not-accepted': {
    reason: 'Microsoft did not accept these values for the company’s tenant.',
    remedy: ({ end }: { end: string }) =>
      `Check that the tenant ends in ${end}, that the Client ID is complete, and that the Secret is the Value, not the Secret ID. A registration made a moment ago may need a minute.`,
  },
  'wrong-tenant': {
    reason: 'The registration is in another tenant.',
    remedy:
      'Make it in the company’s own tenant, with an account that belongs there, and copy its values.',
  },
  'wrong-object-id': {
    reason: 'The Object ID belongs to something else than this Client ID.',
    remedy: 'Copy both from the Overview of the same app registration.',
  },
  'object-id-of-enterprise-application': {
    reason: 'The Object ID is that of the enterprise application.',
    remedy:
      'Open App registrations, not Enterprise applications, and copy the Object ID from its Overview.',
  },
  'secret-expired': {
    reason: 'The client secret has expired.',
    remedy: 'Make a new client secret in the registration and copy its Value.',
  },
  'application-disabled': {
    reason: 'The application is switched off at Microsoft.',
    remedy: 'Switch it on again, or make a new registration.',
  },
  'permission-not-granted': {
    reason: 'The registration does not hold the application permission AuditLog.Read.All.',
    remedy:
      'It must be added as an application permission (not delegated), and an administrator must grant the consent. After granting, wait a minute.',
  },
  'too-old': {
    reason: 'The registration is older than 72 hours.',
    remedy:
      'A new secret does not help: delete the registration, make a new one and copy its values.',
  },
  'log-silent': {
    reason: 'After an hour, Microsoft’s log still does not show the registration or its consent.',
    remedy:
      'Nothing was decided and no attempt was used. Let it be looked at once more. If that does not help, delete the registration and make a new one: the log may have begun only after this one was made.',
  },
  'proof-expired': {
    reason: 'Microsoft’s log took longer than the proof by your Secret lasts.',
    remedy: 'Nothing was decided and no attempt was used. All other values are still there.',
  },
  'microsoft-unreachable': {
    reason: 'Microsoft could not be reached.',
    remedy: 'Nothing was decided and no attempt was used. Wait a moment before you try again.',
  },
} satisfies Record<ClaimFinding, Told>)
