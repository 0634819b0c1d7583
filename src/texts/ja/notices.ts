import type { noticeTexts } from '../notices.ts'

export const notices: typeof noticeTexts = {
  title: '通知',
  none: '対応が必要なものはありません',
  noneText: 'この会社へのアクセス申請と、会社の回復に関するお知らせがここに表示されます。',
  accessRequested: ({ who }) => `${who} さんがアクセスを申請しています`,
  ownershipClaimed: ({ who }) =>
    `${who} さんがこの会社を回復し、アクセス権を管理するようになりました`,
  review: '申請を確認',
  reviewUsers: 'ユーザーを確認',
  fresh: '新着',
}
