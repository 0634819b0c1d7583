import type { findingTexts, phaseTexts, recoveryTexts } from '../recovery.ts'
import { plural } from '../texts.ts'

export const recovery: typeof recoveryTexts = {
  title: '所有権の取得',
  userInfo: 'ユーザー情報',
  company: '所有権を取得する会社',
  companyHint: '自分のテナントの会社と、自分がユーザーになっている会社が対象です。',
  noCompany: '所有権を取得できる会社がありません',
  noCompanyText:
    'アカウントのテナントに属する会社がありません。会社のテナントのアカウントでサインインしてください。',
  tenant: 'Directory (tenant) ID',
  tenantHint: 'アプリの登録は、末尾がこの 5 文字のテナントに作成されている必要があります。',
  objectId: 'Object ID',
  objectIdHint: 'アプリの登録のものです。エンタープライズ アプリケーションのものではありません。',
  clientId: 'Client ID',
  clientIdHint: 'Microsoft では Application (client) ID と表示されます。',
  secret: 'Secret',
  secretHint: 'Secret ID ではなく Value です。送信時に消去されます。',
  secretEnding: '「保持」を選ばない限り、安全のため Secret は 30 秒以内に消去されます。',
  keepSecret: '保持',
  secretKept: 'Secret を保持しました。',
  secretWiped: '安全のため Secret を消去しました。もう一度貼り付けてください。',
  secretReplaced:
    'ガイドが別のアプリの登録の ID を入力しました。Secret は前の登録のものだったため、消去しました。',
  secretUnusual:
    'Microsoft のクライアント シークレットとは形式が異なるようです。全体がコピーされているか確認してください。',
  showSecret: 'Secret を表示',
  hideSecret: 'Secret を非表示',
  tenantPasted: '末尾が Directory (tenant) ID と同じです。取り違えていないか確認してください。',
  need: 'アプリケーションのアクセス許可 AuditLog.Read.All を持ち、作成から 72 時間以内のアプリの登録が必要です。',
  moreInfo: '詳細情報',
  doItForMe: '自動で作成',
  allAtOnce: 'まとめて入力',
  continue: '続行',
  chooseFirst: '先に会社を選んでください。',
  fillFirst: ({ fields }) => `先に ${fields} を入力してください。`,
  attemptsLeft: ({ n }) =>
    plural(n, { other: 'あと # 回失敗すると、所有権の取得は 12 時間ロックされます。' }),
  noAttemptLeft: 'これ以上試行できません。',

  signedInTitle: 'この会社にサインインしています',
  signedInText: ({ company }) =>
    `所有権を取得するには、${company} からサインアウトしてください。アカウントはそのままです。`,
  signOutThere: '会社からサインアウト',
  disabledTitle: 'このアカウントではテナントの回復が無効になっています',
  disabledText:
    'この会社の所有権は誰も取得できません。サポートができるのは、Intune テナントを切断し、ほかの会社で使えるようにすることだけです。',

  failed: 'エラー - 所有権を取得できませんでした',
  nothingUsed: '判定は行われておらず、残りの試行回数も減っていません。',
  secretAgain: 'Secret は送信時に消去されました。Secret をもう一度入力してから、続行してください。',
  guideStep: '手順を表示',
  lookCloser: 'Microsoft での状態を表示',
  createdAt: ({ at }) => `作成日時は ${at} です。`,
  tenants: ({ expected, found }) => `必要なもの: …${expected}、実際: …${found}。`,

  you: '会社を所有する人',
  back: '戻る',
  acceptFirst: '先に利用規約に同意してください。',
  notClaimable: '現在、この会社の所有権は取得できません。',
  endsIn: '末尾',
  lockedMore: 'ロックはいつ解除されますか?',

  waitingUsual: ({ by }) => `通常は ${by} までにログに反映されます。`,
  waitingLong: '通常より時間がかかっています。ログの確認を続けています。',
  waitingUntil: ({ by }) =>
    `${by} までにこのページに戻ってください。それ以降は、Secret をもう一度入力する必要があります。`,
  ageUnknown:
    'アプリの登録の作成日時は、ログに反映されるまでここではわかりません。使用できるのは作成から 72 時間です。',
  waitingTitle: 'Microsoft のログにまだすべては反映されていません',
  waitingAccepted: 'Client ID と Secret に問題はありません。',
  waitingCompare: 'Object ID はログで初めて確認できます。その間にもう一度見比べてください。',
  waitingText:
    '新しいアプリの登録とその同意は、数分後に Microsoft の監査ログに反映されます。このページは自動的に確認を続けます。ページを閉じて、後で「会社を回復」から戻ることもできます。',
  waitingRests:
    'この状態が続く間は、Microsoft のログは確認されません。解消されると、手続きは自動的に再開されます。',
  clock: 'アプリの登録の残り時間',
  clockLeft: ({ left }) => `残り ${left}`,
  clockUntil: ({ until }) => `${until} まで使用できます。`,
  clockLeftAtMost: ({ left }) => `残り最大 ${left}`,
  clockUntilAtLatest: ({ until }) =>
    `使用できるのは最長で ${until} までです (手順 3 にチェックを入れた時点から計算)。`,
  clockOver: '期限切れです',
  clockWas: ({ until }) => `期限は ${until} でした。新しく作成してください。`,
  waitingSince: ({ since }) => `${since} から待機中`,
  lookAgain: '今すぐ確認',
  claimWaits: ({ company }) =>
    `${company} の所有権の取得は、Microsoft のログへの反映を待っています`,
  claimWaitsText: ({ since, until }) =>
    `${since} から待機中です。次に、ログに反映されたかどうかを確認してください。${until} までは、何も入力し直す必要はありません。`,
  toWaiting: '状況を表示',

  lockedTitle: '所有権の取得の試行回数が上限に達しました',
  lockedText: ({ until }) => `${until} 以降に、もう一度試せます。`,
  lockedMeanwhile:
    'その間に、必要なロールを持つ同僚に所有権の取得を依頼するか、次の試行の準備をしてください。',
  lockedGuide: 'ガイドに従って新しいアプリの登録を作成',
  toCompanies: '会社を選択',

  granted: '所有権を取得しました',
  grantedText: ({ person }) =>
    `${person} さんに Full Admin と Access Management の権限が付与されました。`,
  close: '閉じる',
  receipt: '証明された内容',
  receiptGranted: ({ company, end, by, at }) =>
    `Directory (tenant) ID の末尾が ${end} の ${company} を、${at} に ${by} が回復しました。`,
  receiptCreated: ({ by, at }) => `アプリの登録は ${at} に ${by} が作成しました。`,
  receiptConsented: ({ by }) => `同意は ${by} が付与しました。`,
  receiptNotified: ({ n }) =>
    plural(n, { other: 'Access Management を持つ # 人にメールで通知しました。' }),
  download: '記録をダウンロード',
  deleteReminder: 'アプリの登録「PMPC Recovery」を今すぐ削除してください。もう必要ありません。',
  deleted: '削除しました',
  registrationGone: 'アプリの登録は削除されています。',
}

export const phases: typeof phaseTexts = {
  'too-new': '反映待ち',
  ready: '使用可能',
  expiring: '期限間近',
  'too-old': '期限切れ',
}

export const findings: typeof findingTexts = {
  'values-not-accepted': {
    reason: 'Microsoft は、これらの値を会社のテナントのものとして受け付けませんでした。',
    remedy: ({ end }) =>
      `テナントの末尾が ${end} であること、Client ID が途中で切れていないこと、Secret が Secret ID ではなく Value であることを確認してください。作成した直後のアプリの登録では、1 分ほどかかることがあります。`,
  },
  'wrong-tenant': {
    reason: 'アプリの登録が別のテナントにあります。',
    remedy:
      '会社のテナントのアカウントを使い、会社のテナントで作成して、その値をコピーしてください。',
  },
  'wrong-object-id': {
    reason: 'Object ID が、この Client ID のアプリの登録のものではありません。',
    remedy: '同じアプリの登録の Overview から、両方をコピーしてください。',
  },
  'object-id-of-enterprise-application': {
    reason: 'Object ID が、エンタープライズ アプリケーションのものです。',
    remedy:
      'Enterprise applications ではなく App registrations を開き、Overview から Object ID をコピーしてください。',
  },
  'secret-expired': {
    reason: 'クライアント シークレットの有効期限が切れています。',
    remedy:
      'アプリの登録で新しいクライアント シークレットを作成し、その Value をコピーしてください。',
  },
  'application-disabled': {
    reason: 'アプリケーションが Microsoft で無効になっています。',
    remedy: '有効に戻すか、新しいアプリの登録を作成してください。',
  },
  'permission-not-granted': {
    reason: 'アプリの登録に、アプリケーションのアクセス許可 AuditLog.Read.All がありません。',
    remedy:
      '委任ではなくアプリケーションのアクセス許可として追加し、管理者が同意を付与する必要があります。付与した後、1 分ほどお待ちください。',
  },
  'too-old': {
    reason: 'アプリの登録の作成から 72 時間を過ぎています。',
    remedy:
      '新しいシークレットを作成しても解決しません。アプリの登録を削除し、新しく作成して、その値をコピーしてください。',
  },
  'log-silent': {
    reason: '1 時間経っても、アプリの登録または同意が Microsoft のログに反映されていません。',
    remedy:
      '判定は行われておらず、残りの試行回数も減っていません。もう一度確認を試してください。それでも解決しない場合は、アプリの登録を削除し、新しく作成してください。このアプリの登録の作成後にログの記録が始まった可能性があります。',
  },
  'proof-expired': {
    reason: 'Microsoft のログへの反映が、Secret による証明の有効期間に間に合いませんでした。',
    remedy:
      '判定は行われておらず、残りの試行回数も減っていません。ほかの値はそのまま残っています。',
  },
  'microsoft-unreachable': {
    reason: 'Microsoft に接続できませんでした。',
    remedy:
      '判定は行われておらず、残りの試行回数も減っていません。もう一度試す前に、しばらくお待ちください。',
  },
}
