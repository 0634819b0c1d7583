import type { noticeTexts } from '../notices.ts'

export const notices: typeof noticeTexts = {
  title: 'Benachrichtigungen',
  none: 'Nichts wartet auf Sie',
  noneText:
    'Hier erscheinen Anfragen nach Zugriff auf dieses Unternehmen, und wer es wiederhergestellt hat.',
  accessRequested: ({ who }) => `${who} bittet um Zugriff`,
  ownershipClaimed: ({ who }) =>
    `${who} hat dieses Unternehmen wiederhergestellt und verwaltet jetzt den Zugriff`,
  review: 'Anfragen ansehen',
  reviewUsers: 'Benutzer ansehen',
  fresh: 'Neu',
}
