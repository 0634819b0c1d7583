import type { noticeTexts } from '../notices.ts'

export const notices: typeof noticeTexts = {
  title: 'Benachrichtigungen',
  none: 'Es wartet nichts auf Sie',
  noneText:
    'Hier erscheinen Zugriffsanfragen für dieses Unternehmen und wer es wiederhergestellt hat.',
  accessRequested: ({ who }) => `${who} bittet um Zugriff`,
  ownershipClaimed: ({ who }) =>
    `${who} hat dieses Unternehmen wiederhergestellt und verwaltet jetzt den Zugriff`,
  review: 'Anfragen ansehen',
  reviewUsers: 'Benutzer ansehen',
  fresh: 'Neu',
}
