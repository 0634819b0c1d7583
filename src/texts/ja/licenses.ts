import type { licenseTexts } from '../licenses.ts'
import type { quoteTexts } from '../quote.ts'
import { plural } from '../texts.ts'

export const licenses: typeof licenseTexts = {
  connectedText: 'ポータルから Intune にアプリを追加できるようになりました。',
  disconnect: '切断',
  welcome: 'Intune に接続しました',

  trial: 'Enterprise Plus 試用版を開始',
  trialText: 'すべての機能を 30 日間利用できます。費用はかからず、自動的に終了します。',
  trialNotOffered: {
    used: 'この会社の試用版はすでに使用されています。',
    'test-tenant':
      'Microsoft のテスト テナント (m365x…) では、試用版を利用できません。キーを入力するか、見積もりを依頼してください。',
    'once-managed':
      'この会社はマネージド サービス プロバイダーが管理していたため、試用版を利用できません。キーを入力するか、見積もりを依頼してください。',
  },
  changePlan: 'サブスクリプション プランを変更',
  devices: '本番環境の管理対象デバイスの総数を入力',
  startNow: '今すぐ開始',

  enter: 'ライセンス キーを入力',
  enterText: 'ライセンスの購入時にメールで届いています。',
  key: 'ライセンス キー',
  keyHint: '例: ENTP-ABCD-2026-1234',
  keyMissing: '先にキーを入力してください。',
  activateNow: '今すぐ有効化',
  noLicense: 'ライセンスをお持ちでない場合:',

  terms: '利用規約',
  termsIntro:
    'MSP Plus ライセンスはマネージド サービス プロバイダー向けです。ポータルの利用規約に加えて、次の規約が適用されます。',
  termsList: [
    '管理する会社のために、その会社の了承のもとでのみ操作します。',
    '各会社のデバイスをライセンス数に含め、毎月報告します。',
    '会社について知った情報は、ほかに漏らしません。',
    '別の種類のライセンスには戻せません。可能な対応についてはサポートがご案内します。',
  ],
  acceptTerms: 'MSP Plus の利用規約に同意する',
  acceptFirst: '先に利用規約に同意してください。',
  confirm: '確定',
  cancel: 'キャンセル',

  screen: 'ライセンス',
  current: '現在のライセンス',
  type: 'ライセンスの種類',
  status: 'ライセンスの状態',
  active: '有効',
  expired: '期限切れ',
  licenseKey: 'ライセンス キー',
  keyEnding: ({ end }) => `末尾が ${end} のライセンス キー`,
  showKey: 'キー全体を表示',
  hideKey: 'キーを非表示',
  copyKey: 'ライセンス キーをコピー',
  ownRoleKey: '現在のロールでは、ライセンス キーを表示できません。',
  expiration: '有効期限',
  noCurrent: '有効なライセンスはありません。',
  existing: '既存のライセンスを使用',
  existingText: 'この会社がこれまでに使用したライセンスです。',
  noExisting: 'ほかのライセンスはありません。',
  select: '選択',
  selectOther: '先に別のライセンスを選んでください。',
  changedMeanwhile:
    'その間に別のライセンスが有効化されました。「選択」を押すと、選んだライセンスに置き換わります。',
  until: ({ type, date }) => `${type}、${date} まで`,
  wasUntil: ({ type, date }) => `${type}、${date} に期限切れ`,

  activated: 'ライセンスを有効化しました',
  activatedFor: ({ company }) => `${company} のライセンスを有効化しました`,
  activatedTrial: ({ days }) => plural(days, { other: '試用期間は今から # 日間です。' }),
  activatedUntil: ({ date }) => `有効期限は ${date} です。`,
  activatedExisting: ({ end }) =>
    `会社にはすでにライセンスがあります。試用版の代わりに、末尾が ${end} のキーを有効化しました。`,
  notRight: '内容が正しくない場合:',
  contactSupport: 'サポートに問い合わせ',
  close: '閉じる',
  ownRole: '現在のロールでは、ライセンスの表示のみ可能で、変更はできません。',
}

export const quote: typeof quoteTexts = {
  title: '見積もりを依頼',
  lead: '営業チームがメールで回答します。',
  company: '会社',
  name: 'お名前',
  email: '連絡先メール アドレス',
  licenses: 'ライセンス数',
  licensesHint: '管理対象デバイス 1 台につき 1 つ。',
  message: 'メッセージ',
  messageHint: '省略可能です。',
  cancel: 'キャンセル',
  send: '送信',
  sent: '見積もりを依頼しました',
}
