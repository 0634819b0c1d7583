import type { Stop } from '#src/domain/registration-plan.ts'
import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import type { actTexts, doItTexts } from '../do-it.ts'
import { plural } from '../texts.ts'

export const doIt: typeof doItTexts = {
  intro:
    'ポータルがあなたの名前で作成し、ウィザードに入力します。ボタンを押すまで、何も行われません。',
  company:
    'アプリ登録は 1 つのテナントに対して作成されます。ウィザードで会社を選び、そこからガイドを開いてください。',
  making: '作成されるもの',
  allowed: '許可する内容',
  allowedText:
    'Microsoft から Application.ReadWrite.All と AppRoleAssignment.ReadWrite.All の許可を求められます。ポータルは、この 4 点の作成と削除のためだけに使用し、あなたのロールの範囲を超えることはありません。同意は、Microsoft で取り消されるまで有効です。',
  role: 'あなたのロール',
  roleText:
    'まず、ロールの権限が十分かどうかを Microsoft に確認します。そのために、読み取りアクセスの許可が求められます。',
  look: '自分のロールを確認',
  roleSuffices: 'あなたのロールで、すべて実行できます。',
  roleUnknown:
    'ロールを確認できませんでした。それでも試すことはできます。権限が足りない場合は、すべて元に戻されます。',
  roleTooSmall: 'あなたのロールでは、手順 11 の同意を付与できません。',
  roleFirst: '先に自分のロールを確認してください。',
  otherTenantTitle: 'アカウントが別のテナントに属しています',
  otherTenant: ({ own, needed }) =>
    `あなたのアカウントのテナントは末尾が ${own}、会社のテナントは末尾が ${needed} です。会社のテナントのアカウントでサインインするか、同僚に作業を引き継いでください。`,
  handOver: '同僚に引き継ぐ',
  make: 'アプリ登録を作成',
  cancel: '中止して元に戻す',
  goOn: '続ける',
  newSecret: '新しいシークレットを作成',
  deleteMade: '作成したものを削除',
  signingIn: 'Microsoft のサインイン ウィンドウを待っています',
  again: ({ seconds }) =>
    plural(seconds, { other: 'まだ成功していません。# 秒後に再試行します。' }),
  deleting: '作成したものを削除しています',
  done: '完了',
  working: '処理中',
  toDo: '未完了',
  elsewhereTitle: '別のタブが作業中です',
  elsewhereText:
    'ここで見守ることも、このタブで続けることもできます。続けると、もう一方のタブは止まり、二重に作られることはありません。',
  takeOver: 'このタブで続ける',
  madeTitle: 'アプリ登録を作成しました',
  madeText: 'Object ID、Client ID、Secret をウィザードに入力しました。',
  removed: ({ n }) => plural(n, { other: '途中で値が失われたシークレットを # 個削除しました。' }),
  unfinishedTitle: '作成途中のアプリ登録があります',
  unfinishedText:
    'ここで作成を始めましたが、完了していません。続けることも、削除することもできます。アプリ登録が重複して作成されることはありません。',
  completeTitle: 'アプリ登録はすでにあります',
  completeText:
    'シークレットは、それを作成したページのメモリにのみあります。失われた場合は、新しく作成してください。古いシークレットは削除されます。',
  cancelled: '中止しました',
  deleted: '作成したものを削除しました。Microsoft には何も残っていません。',
  nothing: 'Microsoft には何も作成されていません。',
  left: '作成したものを削除できませんでした。もう一度試すか、ガイドの手順に従って削除してください。',
  deleteForMe: '代わりに削除する',
}

export const doItActs: typeof actTexts = {
  application: {
    title: `アプリ登録「${registrationName}」`,
    text: 'この組織ディレクトリ専用です。72 時間使用でき、削除されるまで残ります。',
  },
  principal: {
    title: 'エンタープライズ アプリケーション',
    text: 'テナントがアプリ登録を認識するために必要です。',
  },
  grant: {
    title: `アクセス許可 ${permissionName}`,
    text: '管理者の同意を得たアプリケーション アクセス許可です。監査ログの読み取りのみ可能で、変更はできません。',
  },
  secret: {
    title: '8 時間有効なクライアント シークレット',
    text: '値はウィザードのメモリに直接入り、ほかの場所に表示または保存されることはありません。',
  },
}

export const doItStops: Record<Stop | 'cancelled', { title: string; text: string }> = {
  'role-too-small': {
    title: 'あなたのロールでは実行できません',
    text: 'Global Administrator または Privileged Role Administrator が必要です。同僚に作業を引き継いでください。',
  },
  'secrets-forbidden': {
    title: 'テナントでクライアント シークレットが禁止されています',
    text: 'アプリケーションのポリシーにより、新しいシークレットを作成できません。このアプリ登録を 1 日だけ例外にするよう管理者に依頼するか、サポートに問い合わせてください。',
  },
  'signed-out': {
    title: 'もう一度 Microsoft にサインインしてください',
    text: '途中で Microsoft のサインインの有効期限が切れました。「続ける」を選び、もう一度サインインしてください。',
  },
  unreachable: {
    title: 'Microsoft から応答がありません',
    text: '何度か試しました。しばらく待ってから、続けてください。',
  },
  'not-known-yet': {
    title: '新しいアプリ登録が Microsoft 全体にまだ反映されていません',
    text: '反映に数分かかることがあります。しばらく待ってから、続けてください。',
  },
  refused: {
    title: 'Microsoft に拒否されました',
    text: 'テナントの規則が原因の可能性があります。代わりにガイドの手順に従ってください。Microsoft のページに詳しい理由が表示されます。',
  },
  cancelled: {
    title: '許可されませんでした',
    text: 'これらのアクセス許可がないと、ポータルはアプリ登録を作成できません。もう一度ボタンを押すか、ガイドの手順に従ってください。',
  },
}
