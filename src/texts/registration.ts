import { defineTexts } from './texts.ts'

/** What the wizard and the guide call the values of a registration, and how all of them are pasted. */
export const registrationTexts = defineTexts('registration', {
  clientId: 'Application (client) ID',
  objectId: 'Object ID',
  tenantId: 'Directory (tenant) ID',
  secret: 'Secret',

  paste: 'Paste what the script printed',
  pasteHint: 'All of it, in any form, the secret included. The box is emptied at once.',
  found: ({ names }: { names: string }) => `Found and filled in: ${names}.`,
  unclear: ({ names }: { names: string }) => `Not clear, and so left for you to enter: ${names}.`,
  andUnclear: ({ told, left }: { told: string; left: string }) => `${told} ${left}`,
  nothing: 'No value was found in it. Paste the last lines that the script printed.',
  otherTenant: ({ end }: { end: string }) =>
    `Nothing was filled in: this was made in another tenant. The company’s ends in ${end}.`,
  secretOut: ({ told }: { told: string }) =>
    `${told} The secret was taken out: it belonged to other IDs. Enter the one of this registration.`,
  secretAlone:
    'The secret was not kept: the wizard takes it only together with both IDs. Paste all of it again, with both IDs.',
})
