import type { Stop } from '#src/domain/registration-plan.ts'
import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import type { actTexts, doItTexts } from '../do-it.ts'
import { plural } from '../texts.ts'

export const doIt: typeof doItTexts = {
  intro: 'ポータルがユーザーに代わってアプリの登録を作成し、ウィザードに値を入力します。',
  notBefore: 'ボタンを押すまでは、何も実行されません。',
  company:
    'アプリの登録は 1 つのテナントに対して作成されます。ウィザードで会社を選び、そこからガイドを開いてください。',
  making: '作成されるもの',
  allowed: '許可する内容',
  allowedText:
    'Microsoft から Application.ReadWrite.All と AppRoleAssignment.ReadWrite.All の許可を求められます。ポータルは、この 4 点の作成と削除のためだけに使用し、ご自身のロールの範囲を超えて使用することはありません。同意は、Microsoft で取り消されるまで有効です。',
  role: '自分のロール',
  roleText:
    'まず、ロールの権限が十分かどうかを Microsoft に確認します。そのために、読み取りアクセスの許可が求められます。',
  look: '自分のロールを確認',
  roleSuffices: '現在のロールで、すべて実行できます。',
  roleUnknown:
    'ロールを確認できませんでした。それでも試すことはできます。権限が足りない場合は、すべて元に戻されます。',
  roleTooSmall: '現在のロールでは、手順 11 の同意を付与できません。',
  roleFirst: '先に自分のロールを確認してください。',
  handOver: '同僚に引き継ぐ',
  make: 'アプリの登録を作成',
  cancel: '中止して元に戻す',
  goOn: '続ける',
  newSecret: '新しいシークレットを作成',
  deleteMade: '作成したものを削除',
  signingIn: 'Microsoft のサインイン ウィンドウでの操作を待っています',
  again: ({ seconds }) =>
    plural(seconds, { other: 'まだ成功していません。# 秒後に再試行します。' }),
  deleting: '作成したものを削除しています',
  done: '完了',
  working: '処理中',
  toDo: '未処理',
  elsewhereTitle: '別のタブで処理中です',
  elsewhereText:
    'ここで進行状況を見ることも、このタブで続けることもできます。続けると、もう一方のタブの処理は停止するため、二重に作成されることはありません。',
  takeOver: 'このタブで続ける',
  madeTitle: 'アプリの登録を作成しました',
  madeText: 'Object ID、Client ID、Secret をウィザードに入力しました。',
  madeTaken:
    '別のタブで開いているウィザードに Object ID、Client ID、Secret を入力しました。そのタブで続けてください。タブをすでに閉じた場合は、新しいシークレットを作成してください。古いシークレットは削除されます。',
  madeWiped:
    'Object ID と Client ID はウィザードに入力済みです。Secret は 5 分以内にウィザードが開かれなかったため、安全のため消去しました。新しいシークレットを作成してください。古いシークレットは削除されます。',
  removed: ({ n }) => plural(n, { other: '途中で値が失われたシークレットを # 個削除しました。' }),
  unfinishedTitle: '作成途中のアプリの登録があります',
  unfinishedText:
    'ここで作成を始めましたが、完了していません。続けることも、削除することもできます。アプリの登録が重複して作成されることはありません。',
  completeTitle: 'アプリの登録はすでにあります',
  completeText:
    'シークレットの値は、作成したページのメモリにのみあります。失われた場合は、新しいシークレットを作成してください。古いシークレットは削除されます。',
  stays: '以前からある登録はそのまま残ります。',
  tooOldTitle: 'アプリの登録の作成から 72 時間を過ぎています',
  tooOldText:
    'この登録は証明に使用できなくなりました。新しいシークレットを作成しても解決しません。削除してから、新しく作成してください。',
  'called-off': '中止しました',
  'taken-back': '元に戻しました',
  deleted: '作成したものを削除しました。Microsoft には何も残っていません。',
  nothing: 'Microsoft には何も作成されていません。',
  left: '作成したものを削除できませんでした。もう一度試すか、ガイドの手順に従って削除してください。',
  deleteForMe: '自動で削除',
}

export const doItActs: typeof actTexts = {
  application: {
    title: `アプリの登録「${registrationName}」`,
    text: 'この組織ディレクトリ専用です。72 時間使用でき、削除されるまで残ります。',
  },
  principal: {
    title: 'エンタープライズ アプリケーション',
    text: 'テナントがアプリの登録を認識するために必要です。',
  },
  grant: {
    title: `アクセス許可 ${permissionName}`,
    text: '管理者の同意を得た、アプリケーションのアクセス許可です。監査ログの読み取りのみが可能で、変更はできません。',
  },
  secret: {
    title: '8 時間有効なクライアント シークレット',
    text: '値はウィザードのメモリに直接入り、ほかの場所に表示または保存されることはありません。',
  },
}

export const doItStops: Record<Stop | 'cancelled', { title: string; text: string }> = {
  'role-too-small': {
    title: '現在のロールでは実行できません',
    text: 'Global Administrator または Privileged Role Administrator が必要です。同僚に作業を引き継いでください。',
  },
  'secrets-forbidden': {
    title: 'テナントでクライアント シークレットが禁止されています',
    text: 'アプリケーションのポリシーにより、新しいシークレットを作成できません。このアプリの登録を 1 日だけ例外にするよう管理者に依頼するか、サポートに問い合わせてください。',
  },
  'signed-out': {
    title: 'もう一度 Microsoft にサインインしてください',
    text: '途中で Microsoft のサインインの有効期限が切れました。「続ける」を選び、もう一度サインインしてください。',
  },
  unreachable: {
    title: 'Microsoft から応答がありません',
    text: '何度か再試行しました。しばらく待ってから、「続ける」を選んでください。',
  },
  'not-known-yet': {
    title: '新しいアプリの登録が Microsoft 全体にまだ反映されていません',
    text: '反映に数分かかることがあります。しばらく待ってから、「続ける」を選んでください。',
  },
  refused: {
    title: 'Microsoft に拒否されました',
    text: 'テナントのルールが原因の可能性があります。代わりにガイドの手順に従ってください。Microsoft のページに詳しい理由が表示されます。',
  },
  cancelled: {
    title: '許可されませんでした',
    text: 'これらのアクセス許可がないと、ポータルはアプリの登録を作成できません。もう一度ボタンを押すか、ガイドの手順に従ってください。',
  },
}
