import type { subjectNames, supportTexts } from '../support.ts'

export const support: typeof supportTexts = {
  title: 'サポートに問い合わせ',
  from: '差出人',
  subject: '問い合わせの種類',
  choose: '種類を選択',
  description: '問題の説明',
  attach: 'ファイルを添付',
  attachHint: '合計 20 MB まで。',
  attachedTooLarge: 'ファイルの合計が 20 MB を超えています。いずれかを外してください。',
  unreadable: ({ file }) =>
    `「${file}」を読み取れなくなりました。ファイルを外すか、もう一度添付してください。`,
  remove: ({ file }) => `${file} を外す`,
  cancel: 'キャンセル',
  send: '送信',
  sent: 'メッセージを送信しました',
}

export const subjects: typeof subjectNames = {
  authentication: '認証',
  'app-catalog': 'アプリ カタログ',
  branding: 'ブランド設定',
  administration: '管理',
  general: '一般的な質問',
  security: 'セキュリティ',
  privacy: 'プライバシー',
  billing: '請求',
  environments: '環境',
}
