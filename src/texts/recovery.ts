import { defineTexts } from './texts.ts'

export const recoveryTexts = defineTexts('recovery', {
  title: 'Recover Company',
  soonTitle: 'Recovering a company comes with the next version',
  soonText:
    'Here an administrator of the Entra tenant will prove who owns the company, and take over its administration. Until then our support can help.',
  support: 'Contact Support',
  back: 'Choose a company',
})
