import { defineTexts } from './texts.ts'

export const quoteTexts = defineTexts('quote', {
  title: 'Request a Quote',
  lead: 'The sales team answers by mail.',
  company: 'Company',
  name: 'Your Name',
  email: 'Contact Email',
  licenses: 'Number of Licenses',
  licensesHint: 'One for each managed device.',
  message: 'Message',
  messageHint: 'Optional.',
  cancel: 'Cancel',
  send: 'Send',
  sent: 'Quote requested',
})
