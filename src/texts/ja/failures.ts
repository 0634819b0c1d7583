import type { failureTexts, signInFailures as english } from '../failures.ts'

export const failures: typeof failureTexts = {
  reload: 'ページを再読み込み',
  toCompanies: '会社を選択',
  toStart: 'トップ ページへ',
  signIn: 'サインイン',
  otherAccount: '別のアカウントを使う',

  forbiddenTitle: '現在のロールではこのページを開けません',
  forbiddenText: 'Access Management を持つ方が「設定」の「ユーザー」でロールを変更できます。',
  accessLostTitle: 'この会社へのアクセス権がなくなりました',
  accessLostText:
    'アカウント、またはアクセス権を与えていたグループが削除されました。次のページに会社の一覧があり、そこでアクセスをもう一度申請できます。',
  notFoundTitle: 'このアドレスにページはありません',
  notFoundText: 'リンクが古いか、表示できない会社のものである可能性があります。',
  offlineTitle: 'ポータルに接続できません',
  offlineText:
    'ネットワークを確認してください。何も変更されておらず、このページはいつでも再試行できます。',
  regionTitle: ({ region }) => `現在、${region} リージョンではサービスを利用できません`,
  regionText: '復旧作業を進めています。ほかのリージョンの会社は通常どおり利用できます。',
  busyTitle: 'ポータルが混み合っています',
  busyText: 'しばらく待ってから、もう一度お試しください。',
  staleTitle: 'ポータルの新しいバージョンがあります',
  staleText: 'このページは以前のバージョンです。続けるには、再読み込みしてください。',
  unexpectedTitle: 'ポータル側で問題が発生しました',
  unexpectedText:
    'お客様の操作が原因ではありません。繰り返し発生する場合は、次の番号をサポートにお知らせください。',
}

export const signInFailures: typeof english = {
  cancelled: {
    title: 'サインインがキャンセルされました',
    text: '何も変更されていません。いつでもやり直せます。',
  },
  'popup-blocked': {
    title: 'ブラウザーがサインイン ウィンドウをブロックしました',
    text: 'このページのポップアップを許可するか、このタブでサインインしてください。',
  },
  'popup-closed': {
    title: 'サインイン ウィンドウが閉じられました',
    text: '何も変更されていません。続けるには、もう一度開いてください。',
  },
  busy: {
    title: 'サインインがすでに開いています',
    text: '別のウィンドウで完了するか、ここでやり直してください。',
  },
  'timed-out': {
    title: 'Microsoft からの応答に時間がかかりすぎました',
    text: 'もう一度お試しください。繰り返し発生する場合は、ネットワークがサインイン ページをブロックしている可能性があります。',
  },
  'signed-out': {
    title: 'サインアウトされています',
    text: 'サインインすると、このページに戻ります。',
  },
  stale: {
    title: 'このサインインは別の場所で開始されました',
    text: 'この応答は、別のタブまたは以前の操作に対するものです。ここでやり直してください。',
  },
  'other-account': {
    title: '別のアカウントでサインインしました',
    text: 'このページを利用できるのは、ページを開いたときのアカウントだけです。',
  },
  'ask-admin': {
    title: '組織の管理者の許可が必要です',
    text: 'テナントの Global Administrator または Privileged Role Administrator が、組織の全員に対してポータルを許可できます。許可された後、もう一度サインインしてください。',
  },
  'approval-requested': {
    title: '承認の依頼を送信しました',
    text: 'テナントの管理者がポータルを承認する必要があります。承認され次第、サインインできます。',
  },
  'not-consented': {
    title: 'ポータルがまだ許可されていません',
    text: 'もう一度サインインし、ポータルが求めるアクセス許可を承諾してください。',
  },
  'other-tenant': {
    title: 'このアカウントはここでは使用できません',
    text: 'このアカウントは、Microsoft 上のこの組織に登録されていません。別のアカウントを選んでください。',
  },
  'network-policy': {
    title: 'ネットワークがこのサインインを許可していません',
    text: '組織のテナント制限によってブロックされました。ネットワークまたは ID の担当チームに相談してください。',
  },
  'access-policy': {
    title: '組織が追加の確認を求めています',
    text: '条件付きアクセス ポリシーにより、多要素認証などの追加の手順が必要です。もう一度サインインし、表示に従ってください。',
  },
  'account-disabled': {
    title: 'このアカウントは無効です',
    text: 'テナントの管理者によって無効にされました。別のアカウントを使用してください。',
  },
  'microsoft-down': {
    title: '現在、Microsoft のサインインを利用できません',
    text: '数分待ってから、もう一度お試しください。',
  },
  'other-cloud': {
    title: 'このアカウントは別の Microsoft クラウドのものです',
    text: 'ポータルはグローバル クラウドでのみ利用できます。別のアカウントを選んでください。',
  },
  framed: {
    title: '別のページの中ではサインインできません',
    text: 'ポータルを単独のタブで開いてください。',
  },
  offline: {
    title: 'Microsoft に接続できません',
    text: 'ネットワークを確認してから、もう一度お試しください。',
  },
  'storage-full': {
    title: 'ブラウザーのストレージがいっぱいか、ブロックされています',
    text: 'このページのデータ保存を許可するか、空き容量を増やしてから、もう一度サインインしてください。',
  },
  misconfigured: {
    title: 'Microsoft 側でポータルが正しく設定されていません',
    text: '修正できるのはポータルの運用者のみです。運用者にお知らせください。',
  },
  unexpected: {
    title: 'サインインできませんでした',
    text: 'もう一度お試しください。繰り返し発生する場合は、別のブラウザーを使うか、サポートに問い合わせてください。',
  },
}
