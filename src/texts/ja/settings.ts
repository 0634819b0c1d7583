import type {
  settingsTexts,
  supportPeriods as englishPeriods,
  supportRoles as englishRoles,
  usageLevels as englishLevels,
} from '../settings.ts'
import { inDigits } from '../texts.ts'

export const settings: typeof settingsTexts = {
  title: '会社',
  tabs: '会社の設定の区分',
  general: '全般',
  usage: '使用状況',
  domains: 'ドメイン',

  cancel: 'キャンセル',
  save: '保存',
  saved: '会社情報を更新しました',
  unchanged: 'まだ何も変更されていません。',
  forbidden: '現在のロールでは、会社情報の表示のみ可能です。Full Admin に依頼してください。',

  details: '会社情報',
  name: '会社名',
  nameHint: '64 文字まで。@、/、+ は使えません。',
  billingEmail: '請求先メール アドレス',
  billingHint: '省略可能です。請求書の送付先になります。',
  country: '国/地域',
  companyId: '会社 ID',
  copyId: '会社 ID をコピー',
  location: 'データの保存場所',
  locationHint: '会社の作成時に選択され、変更できません。',

  recovery: '会社の回復',
  recoverySwitch: '会社の回復を有効にする',
  recoveryHint:
    'Entra テナントの管理者であることを証明した人は、Access Management を含むすべての権限で、この会社へのアクセスを回復できます。',
  recoveryOff:
    'Access Management を持つ人が全員いなくなった場合、この会社を取り戻す方法はなくなります。ご自身でも、サポートでも対応できません。ほかの手段がない限り、有効のままにしてください。',

  previews: 'プレビュー機能',
  previewsOf: ({ on, all }) => `プレビュー機能 ${String(all)} 件中 ${String(on)} 件が有効`,
  previewsSwitch: 'プレビュー機能を有効にする',
  previewsHint: '新しい機能をいち早く利用できます。すでにオンの機能は、オンのまま残ります。',
  previewOn: 'オン',
  previewOff: 'オフ',

  support: 'カスタマー サポート',
  grant: 'アクセスを許可',
  grantHint:
    'サポートの担当者が、対応中に会社の内容を確認できるようにします。担当者の操作は「イベント」に記録されます。',
  granted: ({ role, hours, minutes }) =>
    `${role} のアクセスを許可中、残り ${String(hours)} 時間 ${String(minutes)} 分`,
  grantEnds: '自動的に終了します。',
  edit: '編集',
  period: 'アクセス期間',
  role: 'アクセスの種類',
  roleMissing: 'アクセスの種類を選択してください',

  delete: '会社を削除',
  deleteText:
    '会社とそのすべてのデータを削除します。全員が利用できなくなり、元に戻すことはできません。',
  deleteConnected: 'Intune がまだ接続されています。先に「環境」で切断してください。',
  deleteTitle: ({ company }) => `会社「${company}」を削除しますか?`,
  deleteConsequence:
    'ユーザー、グループ、招待、イベント、ライセンスなど、すべての情報が削除されます。この操作は元に戻せません。',
  deleted: ({ company }) => `${company}を削除しました`,
  no: 'いいえ',
  yes: 'はい',

  leaveTitle: '保存せずに移動しますか?',
  leaveText: '変更はまだ保存されていません。移動すると失われます。',
  stay: 'このページに残る',
  leave: '保存せずに移動',

  license: 'ライセンスの種類',
  noLicense: 'ライセンスなし',
  trial: ({ type }) => `${type} (試用版)`,
  devices: 'デバイス数',
  noUsage: 'MSP Plus ライセンスの使用量は、ここではなくプロバイダー側で集計されます。',
  usedOf: ({ used, limit }) => `${inDigits(used)} (上限 ${inDigits(limit)})`,
  usageTold: ({ used, limit, level }) => `${inDigits(used)} (上限 ${inDigits(limit)})。${level}`,

  domainsText: '有効なドメインのアドレスを持つ人は、この会社を一覧で確認し、参加を申請できます。',
  domainName: 'ドメイン名',
  domainStatus: '状態',
  domainEnabled: '有効',
  enableDomain: ({ domain }) => `${domain} を有効にする`,
  available: '利用可能',
  unavailable: '利用不可または削除済み',
  oneDomain: '少なくとも 1 つのドメインを有効にしておく必要があります。',
  domainsSaved: 'ドメインを更新しました',
  domainsKeep:
    'ドメインを無効にしても、個別のアカウントによるアクセス権は残ります。グループのメンバーのうち、そのドメインのアドレスを持つ人は、グループによるアクセス権を直ちに失います。',
}

export const supportRoles: typeof englishRoles = {
  'full-admin': 'Full Admin',
  'read-only': 'Cloud Admin Read Only',
}

export const supportPeriods: typeof englishPeriods = {
  '4': '4 時間',
  '24': '1 日',
  '72': '3 日',
  '168': '7 日',
}

export const usageLevels: typeof englishLevels = {
  easy: '使用は半分未満です',
  filling: '半分以上を使用しています',
  full: 'すべて使用しています',
}
