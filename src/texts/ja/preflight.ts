import { dateAndTime } from '../dates.ts'
import type {
  conditionTexts,
  findingSeenTexts,
  outcomeTexts,
  prospectTexts,
} from '../check-list.ts'
import type { preflightTexts } from '../preflight.ts'

export const preflight: typeof preflightTexts = {
  title: 'Microsoft での状態',
  intro:
    '続行する前に確認できます。残りの試行回数は減らず、Secret も送信されません。Microsoft から読み取りアクセスの許可を求められます。',
  look: 'Microsoft で確認',
  lookAgain: 'もう一度確認',
  idsFirst: '先に会社、Object ID、Client ID を入力してください。',
  lookedAt: ({ at }) => `${dateAndTime(at)} に確認しました。`,
  looksAgain: '数秒ごとに自動的に確認します。',
  expected: '条件',
  found: '結果',
  who: '対応できる人',
}

export const outcomes: typeof outcomeTexts = {
  passed: '問題なし',
  failed: '問題あり',
  waiting: '待機中',
  unknown: '確認不可',
}

export const prospects: typeof prospectTexts = {
  good: 'Microsoft での状態はすべて条件を満たしています。Secret を入力して続行してください。',
  bad: '条件を満たしていない点があります。このまま続行すると、おそらく残りの試行回数が 1 回減ります。',
  silent:
    'Microsoft のログに、所有権の取得に必要な記録がありません。続行すると反映を待ちますが、おそらく反映されません。そのことだけで残りの試行回数が減ることはありません。',
  waiting: '今のところ条件を満たしています。Microsoft のログは数分遅れて反映されます。',
  unknown: '一部を確認できませんでした。確認できなかった点も、正しい可能性があります。',
}

export const conditions: typeof conditionTexts = {
  role: {
    title: '自分のディレクトリ ロール',
    needed: 'Global Administrator または Privileged Role Administrator',
  },
  registration: {
    title: 'アプリの登録',
    needed: 'この Object ID を持つアプリの登録',
  },
  'client-id': { title: 'Client ID', needed: 'このアプリの登録の Client ID' },
  tenant: { title: 'テナント', needed: '会社のテナント' },
  age: { title: '経過時間', needed: '72 時間未満' },
  permission: {
    title: 'アクセス許可',
    needed: '種類が Application の AuditLog.Read.All',
  },
  consent: { title: '管理者の同意', needed: 'テナントに対して付与済み' },
  secret: { title: 'クライアント シークレット', needed: '有効期限が切れていないこと' },
  log: { title: 'Microsoft の監査ログ', needed: '作成と同意が記録されていること' },
}

const maker = 'アプリの登録を作成した人、または Application Administrator'
const granter = 'Global Administrator または Privileged Role Administrator'
const anybody = '自分'

export const findingsSeen: typeof findingSeenTexts = {
  'role-suffices': { found: '現在のロールで、管理者の同意を付与できます。' },
  'role-not-needed': { found: '同意は付与済みです。自分のロールはもう関係ありません。' },
  'role-cannot-consent': {
    found: '現在のロールではアプリの登録を作成できますが、同意は付与できません。',
    remedy: '同意の付与を同僚に引き継いでください。上の「自分で実行できますか?」をご覧ください。',
    who: granter,
  },
  'role-none': {
    found: '必要なロールがありません。',
    remedy: '作業全体を同僚に引き継いでください。上の「自分で実行できますか?」をご覧ください。',
    who: granter,
  },
  'role-perhaps-needed': {
    found:
      '現在のロールでは同意を付与できません。同意がすでに付与されていれば、その必要はありません。',
    remedy:
      'まだ付与されていない場合は、同僚に引き継いでください。上の「自分で実行できますか?」をご覧ください。',
    who: granter,
  },
  'registration-found': { found: '見つかりました。' },
  'registration-missing': ({ found }) => ({
    found: `自分のテナント (…${found ?? ''}) に、この Object ID のアプリの登録はありません。`,
    remedy:
      'アプリの登録の Overview から Object ID をコピーし直してください。別のテナントで作成した場合や、削除された場合は、会社のテナントで新しく作成してください。',
    who: maker,
  }),
  'registration-is-enterprise-application': {
    found: 'この Object ID は、エンタープライズ アプリケーションのものです。',
    remedy:
      'Enterprise applications ではなく App registrations を開き、そこで Object ID をコピーしてください。',
    who: anybody,
  },
  'registration-disabled': {
    found: '見つかりましたが、無効になっています。',
    remedy: 'Microsoft で有効にするか、新しく作成してください。',
    who: maker,
  },
  'client-id-equal': { found: 'このアプリの登録のものです。' },
  'client-id-differs': {
    found: 'このアプリの登録の Client ID とは異なります。',
    remedy: '同じアプリの登録の Overview から、Application (client) ID をコピーしてください。',
    who: anybody,
  },
  'tenant-equal': ({ found }) => ({
    found: `末尾は ${found ?? ''} で、会社のテナントと一致します。`,
  }),
  'tenant-differs': {
    found: 'アプリの登録が、会社とは別のテナントにあります。',
    remedy: '会社のテナントのアカウントを使い、会社のテナントで作成してください。',
    who: granter,
  },
  'tenant-out-of-sight': {
    found: 'アカウントが別のテナントに属しているため、会社のテナントを確認できません。',
    remedy: '会社のテナントのアカウントを持つ同僚が、代わりに確認できます。',
  },
  'age-fresh': ({ at = 0 }) => ({ found: `${dateAndTime(at)} まで使用できます。` }),
  'age-expiring': ({ at = 0 }) => ({
    found: `まもなく期限です。使用できるのは ${dateAndTime(at)} までです。`,
  }),
  'age-too-old': ({ at = 0 }) => ({
    found: `72 時間の使用期限は ${dateAndTime(at)} に切れました。`,
    remedy: '削除して、新しく作成してください。新しいシークレットを作成しても解決しません。',
    who: maker,
  }),
  'permission-right': {
    found: 'AuditLog.Read.All がアプリケーションのアクセス許可として追加されています。',
  },
  'permission-delegated': {
    found: 'AuditLog.Read.All が委任されたアクセス許可として追加されています。',
    remedy:
      'API permissions で削除し、Application permissions から追加し直してください。その後、同意を付与してください。',
    who: maker,
  },
  'permission-missing': {
    found: 'AuditLog.Read.All が追加されていません。',
    remedy:
      'API permissions で、Microsoft Graph の AuditLog.Read.All を Application permissions から追加してください。その後、同意を付与してください。',
    who: maker,
  },
  'consent-granted': { found: '付与済みです。' },
  'consent-missing': {
    found: '付与されていません。',
    remedy:
      'アクセス許可が正しいことを確認し、API permissions で Grant admin consent を選んで確定してください。',
    who: granter,
  },
  'secret-valid': ({ at = Infinity }) => ({
    found: Number.isFinite(at)
      ? `${dateAndTime(at)} まで有効なシークレットがあります。お手元の値と同じかどうかは確認していません。`
      : '有効なシークレットがあります。お手元の値と同じかどうかは確認していません。',
  }),
  'secret-expired': ({ at = 0 }) => ({
    found: `最後のシークレットは ${dateAndTime(at)} に期限切れになりました。`,
    remedy: 'Certificates & secrets で新しく作成し、その Value をコピーしてください。',
    who: maker,
  }),
  'secret-missing': {
    found: 'このアプリの登録にはシークレットがありません。',
    remedy: 'Certificates & secrets で作成し、その Value をコピーしてください。',
    who: maker,
  },
  'log-shows': { found: '所有権の取得に必要な記録がそろっています。' },
  'log-not-yet': ({ at = 0 }) => ({
    found: `まだすべては記録されていません。通常は ${dateAndTime(at)} までに反映されます。`,
    remedy: 'そのままお待ちください。続行してもかまいません。その場合、反映を自動的に待ちます。',
  }),
  'log-silent': {
    found: '反映される時間を大きく過ぎても、アプリの登録が記録されていません。',
    remedy: 'アプリの登録を削除し、新しく作成してください。',
    who: maker,
  },
  'not-allowed': {
    found: '現在のロールでは、これを読み取れません。',
    remedy: 'ここで確認できなくても、所有権の取得に支障はありません。',
    who: 'Application Administrator または Global Administrator',
  },
  unreachable: {
    found: 'Microsoft から応答がありませんでした。',
    remedy: '自動的に再確認します。「もう一度確認」を選ぶこともできます。',
  },
  depends: { found: '上の項目が正しくなると、表示されます。' },
  'not-asked': { found: 'Microsoft に確認していません。' },
}
