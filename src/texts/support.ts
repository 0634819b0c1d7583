import type { SupportSubject } from '#src/api/contract/support.ts'
import { defineTexts } from './texts.ts'

export const supportTexts = defineTexts('support', {
  title: 'Contact Support',
  from: 'From',
  subject: 'Subject',
  choose: 'Choose a subject',
  description: 'Description of Issue',
  attach: 'Attach File',
  attachHint: 'Up to 20 MB altogether.',
  attachedTooLarge: 'The files are larger than 20 MB altogether. Remove one of them.',
  unreadable: ({ file }: { file: string }) =>
    `“${file}” can no longer be read. Remove it, or attach it again.`,
  remove: ({ file }: { file: string }) => `Remove ${file}`,
  cancel: 'Cancel',
  send: 'Send',
  sent: 'Message sent',
})

export const subjectNames = defineTexts('subjects', {
  authentication: 'Authentication',
  'app-catalog': 'App Catalog',
  branding: 'Branding',
  administration: 'Administration',
  general: 'General Questions',
  security: 'Security',
  privacy: 'Privacy',
  billing: 'Billing',
  environments: 'Environments',
} satisfies Record<SupportSubject, string>)
