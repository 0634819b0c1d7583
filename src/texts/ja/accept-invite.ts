import type { acceptTexts } from '../accept-invite.ts'

export const acceptInvite: typeof acceptTexts = {
  tab: '招待',
  signInTitle: '招待が届いています',
  signInText:
    '招待メールを受け取ったアドレスでサインインしてください。サインインすると、招待を承諾できます。',
  signIn: 'サインイン',
  title: ({ company }) => `${company} に参加`,
  invited: ({ who, level }) => `${who} さんから ${level} として招待されています。`,
  until: ({ date }) => `この招待の有効期限は ${date} です。`,
  userInfo: 'ユーザー情報',
  continue: '続行',
  acceptFirst: '先に利用規約に同意してください。',

  foreignTitle: 'この招待は別の方に宛てたものです',
  foreignText: ({ company }) =>
    `何も変更されていません。${company} への招待は、引き続き宛先の方の承諾を待っています。`,
  invitedAddress: '招待されたアドレス',
  ownAddress: 'サインイン中のアドレス',
  switch: 'アカウントを切り替え',
  memberTitle: ({ company }) => `すでに ${company} のユーザーです`,
  joined: ({ company }) => `${company} のユーザーになりました`,
  memberText: '承諾の必要はありません。',
  open: ({ company }) => `${company} を開く`,
  expiredTitle: 'この招待は期限切れです',
  acceptedTitle: 'この招待は使用済みです',
  deletedTitle: 'この招待は取り消されました',
  closedText: ({ who, company }) =>
    `${who} さんに、${company} への招待をもう一度送るよう依頼してください。`,
  unknownTitle: 'この招待は見つかりません',
  unknownText:
    'リンクが途中で切れている可能性があります。リンク全体をコピーし直すか、招待した方に招待の再送を依頼してください。',
  toCompanies: '会社の一覧へ',
}
