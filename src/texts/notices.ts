import { defineTexts } from './texts.ts'

export const noticeTexts = defineTexts('notices', {
  title: 'Notifications',
  none: 'Nothing is waiting for you',
  noneText: 'Requests for access to this company appear here, and who recovered it.',
  accessRequested: ({ who }: { who: string }) => `${who} asks for access`,
  ownershipClaimed: ({ who }: { who: string }) =>
    `${who} recovered this company and now manages access`,
  review: 'Review requests',
  reviewUsers: 'Review users',
  fresh: 'New',
})
