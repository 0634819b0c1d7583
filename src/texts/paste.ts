import { defineTexts } from './texts.ts'

export const pasteTexts = defineTexts('paste', {
  allAtOnce: 'Fill in everything at once',
  paste: 'Paste what the script printed',
  pasteHint: 'All of it, in any form, the secret included. The box is emptied at once.',
  secret: 'Secret',
  found: ({ names }: { names: string }) => `Found and filled in: ${names}.`,
  nothing: 'No value was found in it. Paste the last lines that the script printed.',
  otherTenant: ({ end }: { end: string }) =>
    `Nothing was filled in: this was made in another tenant. The company’s ends in ${end}.`,
})
