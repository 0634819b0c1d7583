import type { newCompanyTexts, regionNames, roleNames, selectorTexts } from '../companies.ts'
import { plural } from '../texts.ts'

export const roles: typeof roleNames = {
  'full-admin': 'Full Admin',
  'intune-app-admin': 'Intune App Admin',
  'custom-app-admin': 'Custom App Admin',
  'read-only-admin': 'Read-Only Admin',
  accessManager: 'Full Admin (Access Management あり)',
}

export const regions: typeof regionNames = {
  US: '米国',
  EU: '欧州連合 (EU)',
}

export const selector: typeof selectorTexts = {
  title: 'サインインする会社を選択',
  tab: '会社',
  find: '会社を検索',
  findHint: '名前または ID を入力してください。方向キーで一覧を移動できます。',
  found: ({ n }) => plural(n, { other: '# 社が見つかりました' }),
  nothingFound: 'この名前の会社はありません',
  nothingFoundText: '自分が所属している会社と、自分の組織に属する会社のみが表示されます。',
  more: '表示されていない会社があります。名前を入力して検索してください。',
  list: '会社',
  companyId: '会社 ID:',
  select: '選択',
  continue: '続行',
  current: '現在のセッション',
  requestAccess: 'アクセスを申請',
  waitingSince: ({ date }) => `${date} に申請済み`,
  renotify: '再通知',
  renotifyFrom: ({ date }) => `管理者に通知済みです。${date} 以降に再通知できます。`,
  renotified: '管理者に再通知しました',
  withdraw: '取り下げ',
  withdrawn: 'アクセス申請を取り下げました',
  forCompany: ({ action, company }) => `${action}: ${company}`,
  create: '会社を作成',
  remember: '選択を記憶する',
  notRemembered:
    'このブラウザーのストレージがいっぱいか、ブロックされているため、選択は記憶されません。このページを閉じるか再読み込みするまで有効です。',
  help: 'お探しの組織がありませんか?',
  support: 'サポートに問い合わせる',
  or: 'または',
  recover: '会社を回復',

  requestTitle: ({ company }) => `「${company}」へのアクセスを申請`,
  reason: '申請の理由',
  reasonHint: '省略可能です。管理者に表示されます。',
  cancel: 'キャンセル',
  submit: '送信',
  requested: 'アクセスを申請しました',

  noAdminTitle: '有効な管理者がいません',
  noAdmin: ({ company }) => `${company} には、申請を承認できる人がいません。`,
  noAdminRecover: 'Entra テナントを管理している方は、会社を回復して管理を引き継ぐことができます。',
  noAdminLocked:
    'この会社では会社の回復が無効になっているため、所有権を取得することはできません。サービス プロバイダーがこの会社を管理している場合は、回復を有効にするか、自分用のアカウントを作成するよう依頼してください。',
  close: '閉じる',
  contactSupport: 'サポートに問い合わせ',

  outageTitle: ({ region }) => `現在、${region} リージョンではサービスを利用できません`,
  outageText: 'このリージョンの会社には、現在サインインできません。復旧作業を進めています。',
  outageImportant: '重要',
  outageNote:
    '該当する会社は非表示になっているだけで、失われてはいません。代わりの会社を新しく作成しないでください。',
}

export const newCompany: typeof newCompanyTexts = {
  info: '会社情報',
  user: 'ユーザー情報',
  where: '会社のデータをどこに保存しますか?',
  whereHint: 'データはこのリージョンに保存されます。後から移動することはできません。',
  select: '選択',
  selected: '選択済み',
  name: '会社名',
  nameHint: '64 文字まで。@、/、+ は使えません。',
  country: '国/地域',
  countryHint: '入力して検索します。',
  continue: '続行',
  missing: '先にリージョン、会社名、国/地域を指定してください。',
  missingTerms: '先に利用規約に同意してください。',
  back: '戻る',
  you: 'ご自身の情報',
  created: ({ name }) => `${name} を作成しました`,
}
