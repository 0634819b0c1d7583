import type { TrialOffer } from '#src/api/contract/environments.ts'
import { defineTexts, plural } from './texts.ts'

export const licenseTexts = defineTexts('licenses', {
  connectedText: 'The portal can now put apps into Intune for you.',
  disconnect: 'Disconnect',
  welcome: 'Intune is connected',

  trial: 'Start Enterprise Plus Trial',
  trialText: 'All of it for thirty days. Nothing has to be paid, and it ends by itself.',
  trialNotOffered: {
    used: 'This company has had its trial.',
    'test-tenant':
      'Test tenants of Microsoft (m365x…) have no trial. Enter a key, or ask for a quote.',
    'once-managed':
      'A managed service provider has looked after this company, so it has no trial. Enter a key, or ask for a quote.',
  } satisfies Record<Exclude<TrialOffer, 'offered'>, string>,
  changePlan: 'Change subscription plan.',
  devices: 'Enter total number of managed devices in production',
  startNow: 'Start Now',

  enter: 'Enter License Key',
  enterText: 'It came by mail when the license was bought.',
  key: 'Enter License Key Here',
  keyHint: 'Such as ENTP-ABCD-2026-1234.',
  keyMissing: 'Enter a key first.',
  activateNow: 'Activate Now',
  noLicense: 'No license yet?',

  terms: 'Terms and Conditions',
  termsIntro:
    'An MSP Plus license is for managed service providers. Its terms come on top of those of the portal.',
  termsList: [
    'You act for the companies that you manage, and only with their leave.',
    'Each company’s devices count for the license, and you report them each month.',
    'What you see of a company you keep to yourself.',
    'There is no way back to another kind of license. Support can tell you what is possible.',
  ],
  acceptTerms: 'Accept the terms of MSP Plus',
  acceptFirst: 'Accept the terms first.',
  confirm: 'Confirm',
  cancel: 'Cancel',

  screen: 'License Screen',
  current: 'Current License',
  type: 'License Type',
  status: 'License Status',
  active: 'Active',
  expired: 'Expired',
  licenseKey: 'License Key',
  keyEnding: ({ end }: { end: string }) => `License key that ends in ${end}`,
  showKey: 'Show the whole key',
  hideKey: 'Hide the key',
  copyKey: 'Copy the license key',
  ownRoleKey: 'Your role may not see license keys.',
  expiration: 'Expiration',
  noCurrent: 'No license is active.',
  existing: 'Use Existing License',
  existingText: 'Licenses that this company has had.',
  noExisting: 'There is no other license.',
  select: 'Select',
  selectOther: 'Choose another license first.',
  changedMeanwhile:
    'Meanwhile another license was activated. “Select” puts the one you chose in its place.',
  until: ({ type, date }: { type: string; date: string }) => `${type}, until ${date}`,
  wasUntil: ({ type, date }: { type: string; date: string }) => `${type}, expired ${date}`,

  activated: 'You have successfully activated your license',
  activatedFor: ({ company }: { company: string }) => `The license of ${company} is activated`,
  activatedTrial: ({ days }: { days: number }) =>
    plural(days, {
      one: 'Your trial runs for # day from now on.',
      other: 'Your trial runs for # days from now on.',
    }),
  activatedUntil: ({ date }: { date: string }) => `It is valid until ${date}.`,
  activatedExisting: ({ end }: { end: string }) =>
    `Your company has a license already. The key that ends in ${end} was activated in place of a trial.`,
  notRight: 'Is that not right?',
  contactSupport: 'Contact Support',
  close: 'Close',
  ownRole: 'Your role may look at licenses, not change them.',
})
