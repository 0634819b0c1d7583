import type { FieldFault, ProblemCode } from '#src/api/contract/problem.ts'
import { defineTexts } from './texts.ts'

type Facts = Record<string, string>

/** A sentence for every refusal of the backend: what it means, and what to do next. */
export const problemTexts = defineTexts('problems', {
  invalid_request: 'Some of the values were not accepted. Please check them.',
  unauthenticated: 'Your sign-in has ended. Sign in again, then repeat this.',
  signed_in_long_ago:
    'Nothing was changed: this needs a sign-in within the last hour. Repeat it, and sign in once more when you are asked.',
  forbidden: 'Your role does not allow this. Somebody with Access Management can change that.',
  not_found: 'This is no longer there. Load the page again to see what is.',
  conflict: 'Something changed in the meantime. Load the page again and repeat this.',
  company_mismatch: ({ shown, current }: Facts) =>
    `This page shows ${shown ?? ''}, but you are signed in to ${current || 'no company'}. Nothing was changed.`,
  recovery_disabled:
    'Recovery is switched off for this company. Its ownership cannot be claimed; support can only free its Intune tenant for another company.',
  claim_locked: 'There were too many attempts. Claiming is locked for a while.',
  claim_ended: 'This claim has ended already. Load the page again to see how.',
  person_needed: 'Your name and your agreement to the terms are still missing.',
  signed_in_there: ({ company }: Facts) =>
    `You are signed in to ${company ?? 'this company'}. Sign out of it first, then claim it.`,
  already_member: 'You already have access to this company. Load the page again to see it.',
  request_pending: 'You have already asked for access. An administrator will answer you by mail.',
  too_early: 'The administrators were told less than a day ago. Try again later.',
  connection_exists:
    'Intune is still connected. Disconnect it in Settings, Environments, then delete the company.',
  license_missing:
    'The company has no license yet. Enter one in Settings, Environments, then deploy.',
  license_expired:
    'Your license has expired. Enter a new one in Settings, Environments, then repeat this.',
  limit_reached: ({ limit }: Facts) =>
    `Your license allows ${limit ?? 'no more'} deployments, and they are all used. Delete one, or change the license.`,
  deployment_busy: 'Intune is still working on this deployment. Wait a moment, then repeat this.',
  updates_paused: 'The updates of this deployment are paused. Switch them on, then synchronize.',
  last_access_manager:
    'Nobody could manage access anymore. Give Access Management to somebody else first.',
  own_account: 'Nobody changes their own role. Ask somebody else with Access Management.',
  request_answered: 'Somebody has answered this request already.',
  invitation_closed: 'This invitation is no longer open. Load the page again to see why.',
  too_many_groups: 'A company can have ten groups. Remove one first.',
  group_gone: 'This group no longer exists in Entra ID.',
  groups_unreadable:
    'The portal may not read groups at Microsoft. Reconnect Intune in the environment first.',
  tenant_taken: 'Intune connection with the same Id found in another environment',
  other_tenant: ({ expected, found }: Facts) =>
    `This environment belongs to the tenant that ends in ${expected ?? ''}; you are signed in with the tenant that ends in ${found ?? ''}. Nothing was changed. Sign in with an account of the first one.`,
  consent_missing:
    'Microsoft does not show the consent of an administrator yet. Nothing was changed. Ask one to accept, then try again.',
  administrator_needed:
    'Only an administrator of the tenant can decide this: a Global Administrator, or somebody who is both (Cloud) Application Administrator and Privileged Role Administrator. Nothing was changed.',
  not_connected: 'Intune is not connected here anymore. Load the page again.',
  license_sku:
    "Your license doesn't match the specified SKU (Enterprise Plus, Enterprise Premium). Use a key of one of these.",
  trial_used: 'This company has had its trial. Enter a license key, or ask for a quote.',
  license_terms: 'This key has terms of its own. Accept them, then activate it.',
  license_downgrade:
    'Downgrading from an MSP Plus license is currently not supported. Contact support, and they will help you.',
  trial_not_offered: ({ why }: Facts) =>
    why === 'once-managed'
      ? 'A managed service provider has looked after this company, so it has no trial. Enter a license key, or ask for a quote.'
      : 'There is no trial for test tenants of Microsoft (m365x…). Enter a license key, or ask for a quote.',
  changed_meanwhile:
    'Somebody else changed this while you were editing. Look at their change before you repeat yours.',
  idempotency_key_reused:
    'This was sent before with other values. Load the page again and repeat it.',
  precondition_required: 'This page is out of date. Load it again and repeat this.',
  rate_limited: 'That was too often in a short time. Wait a moment, then try again.',
  server_error:
    'The portal could not do this because of a fault on our side. Try again in a moment.',
  microsoft_unreachable: 'Microsoft did not answer. Nothing was changed. Try again in a moment.',
  unavailable: 'The portal is not available right now. Try again in a moment.',
  region_unavailable: ({ region }: Facts) =>
    `The ${region ?? ''} region is not available right now. Try again later.`,
} satisfies Record<ProblemCode, string | ((facts: Facts) => string)>)

export const connectionTexts = defineTexts('connection', {
  unreachable: 'The portal did not answer. Check your network, then try again.',
  broken: 'The portal’s answer could not be understood. Try again in a moment.',
})

/** What is wrong with a single value. */
export const faultTexts = defineTexts('faults', {
  required: 'This is needed.',
  tooLong: 'This is too long.',
  forbiddenCharacter: 'The characters @, / and + and control characters are not possible here.',
  notAnEmail: 'Write an address such as name@example.com.',
  mustAccept: 'Accept the terms to go on.',
  notAnId:
    'An ID has 32 digits and letters (a to f) in five groups. Copy it from the app registration.',
  secretIsAnId:
    'This is the Secret ID. Copy what stands in the column Value; if it is hidden by now, make a new secret.',
  sameValue: 'Object ID and Client ID are two different values. Here they are the same.',
  accessManagementNeedsFullAdmin: 'Access Management needs the role Full Admin.',
  alreadyUser: 'This person is a user of the company already.',
  alreadyInvited: 'This address is invited already. Resend the invitation instead.',
  controlCharacter: 'This holds a character that cannot be seen. Type the name by hand.',
  deviceCount: 'Enter a whole number from 1 to 1,000,000.',
  unknownLicense: 'This key is not known for your company. Compare it with the mail it came in.',
  expiredLicense: 'This license has expired. Enter another key, or ask for a quote.',
  invalid: 'This value is not possible.',
} satisfies Record<FieldFault, string>)
