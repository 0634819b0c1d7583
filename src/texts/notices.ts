import { defineTexts } from './texts.ts'

export const noticeTexts = defineTexts('notices', {
  title: 'Notifications',
  none: 'Nothing is waiting for you',
  noneText: 'Requests for access to this company appear here.',
  accessRequested: ({ who }: { who: string }) => `${who} asks for access`,
  review: 'Review requests',
  fresh: 'New',
})
