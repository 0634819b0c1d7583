import { product } from './product.ts'
import { defineTexts } from './texts.ts'

/** What somebody passes on who may not sign in before an administrator has allowed the portal. */
export const askAdminTexts = defineTexts('askAdmin', {
  message: 'Message for your administrator',
  copy: 'Copy the message',
  body: ({ link }: { link: string }) =>
    [
      'Hello,',
      '',
      `I would like to sign in to ${product.name}. Microsoft asks an administrator to allow it first.`,
      'Please open this link, sign in as Global Administrator or Privileged Role Administrator, and accept:',
      '',
      link,
      '',
      'It lets the people of our organization sign in there, and gives the portal nothing of ours beyond their name and sign-in name. You can take it back at any time under Enterprise applications.',
    ].join('\n'),
})
