import type { limitNames, pageTitles, shellTexts } from '../shell.ts'
import { inDigits, plural } from '../texts.ts'

export const shell: typeof shellTexts = {
  skip: 'コンテンツへスキップ',
  navigation: '会社のページ',
  settings: '設定',
  openNavigation: 'ナビゲーションを開く',
  collapse: 'ナビゲーションを折りたたむ',
  expand: 'ナビゲーションを展開',
  help: 'ヘルプ',
  contactSupport: 'サポートに問い合わせ',
  guide: 'アプリの登録ガイド',
  productDocs: '製品ドキュメント',
  releaseNotes: 'リリース ノート',
  account: ({ name, company }) => `${name} のアカウント、${company}`,
  theme: 'テーマ',
  themeDark: 'ダーク',
  themeLight: 'ライト',
  themeContrast: 'ハイ コントラスト',
  themeSystem: 'システムに合わせる',
  themeNotRemembered:
    'このブラウザーのストレージがいっぱいか、ブロックされているため、テーマは記憶されません。このページを閉じるか再読み込みするまで有効です。',
  switchCompany: '会社を切り替え',
  profile: 'プロファイル',
  signOut: 'サインアウト',
  bell: ({ unseen }) => (unseen === 0 ? '通知' : `通知、新着 ${String(unseen)} 件`),
  noAccessManager: '現在、この会社のアクセス権を管理できる人がいません',
  recover: '会社を回復',
  oneAccessManager: 'Access Management を持つユーザーは、現在 1 人だけです',
  oneAccessManagerMore: '会社に入れなくなることを防ぐため、もう 1 人追加してください。',
  fixAccess: 'アクセス権を設定',
  trialEnds: ({ days }) =>
    days === 0
      ? '試用版ライセンスの有効期限は今日です'
      : plural(days, { other: '試用版ライセンスの有効期限まであと # 日です' }),
  licenseExpired: 'ライセンスの有効期限が切れています',
  toLicense: 'ライセンスを入力',
  permissionsMissing: 'Intune のアクセス許可が不足しています',
  reconnect: '再接続',
  limitNear: ({ what, used, limit }) =>
    `${what}: 上限 ${inDigits(limit)} のうち ${inDigits(used)} を使用しています`,
  toUsage: '使用状況を表示',
  deleteRegistration:
    'アプリの登録「PMPC Recovery」は役目を終えました。Microsoft で削除してください。',
  showHow: '手順を表示',
  registrationDeleted: '削除しました',
  regionOutage: ({ region }) => `現在、${region} リージョンではサービスを利用できません`,
  regionOutageMore: '復旧作業を進めています。',
  elsewhere: ({ company }) =>
    `${company} にはもうサインインしていません。ここでは表示のみ可能で、変更はできません。`,
  comeBack: ({ company }) => `${company} にもう一度サインイン`,
}

export const limits: typeof limitNames = {
  windowsDeployments: 'Windows のデプロイ',
  macDeployments: 'macOS のデプロイ',
  customApps: 'カスタム アプリ',
  storageGb: '最大ストレージ容量 (GB)',
  deploymentsWithFiles: 'ファイル付きのデプロイ',
}

export const pages: typeof pageTitles = {
  'app-catalog': 'アプリ カタログ',
  deployments: 'デプロイ',
  events: 'イベント',
  'settings/company': '会社',
  'settings/users': 'ユーザー',
  'settings/environments': '環境',
}
