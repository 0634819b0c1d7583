import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import type { chapterTexts, guideTexts, scriptTexts, stepTexts } from '../guide.ts'

export const guide: typeof guideTexts = {
  title: 'アプリの登録',
  intro:
    'アプリの登録は、会社のテナントを管理していることの証明になります。作成には 10 分ほどかかり、その後 72 時間使用できます。',
  company: ({ name, end }) => `対象: ${name} (Directory (tenant) ID の末尾は ${end})`,
  noCompany:
    '会社がまだ選ばれていません。ウィザードで会社を選び、そこからガイドを開くと、テナントが自動的に照合されます。',
  toWizard: 'ウィザードへ',
  progress: ({ n, of }) => `${of} 個の手順のうち ${n} 個が完了`,
  ways: '3 つの作成方法',
  bySteps: '手順に沿って作成',
  chapters: '章',
  chapterDone: ({ n, of }) => `${n}/${of}`,
  chapterDoneWords: ({ n, of }) => `、${of} 個中 ${n} 個が完了`,
  next: ({ chapter }) => `次へ: ${chapter}`,
  heading: ({ n, title }) => `${n}. ${title}`,
  where: '場所',
  act: '操作',
  after: '結果',
  mistake: '間違いやすい点',
  type: '入力する値',
  copy: ({ value }) => `${value} をコピー`,
  open: 'Microsoft でこの場所を開く',
  beginAgain: '最初からやり直す',
  done: ({ n }) => `手順 ${n} を完了`,

  notes: 'ID をここに控える',
  notesText: 'このブラウザーに保存され、ウィザードに引き継がれます。',
  notRemembered:
    'このブラウザーのストレージがいっぱいか、ブロックされているため、ここでのチェックと控えは記憶されません。このページを閉じるか再読み込みするまで有効です。',
  notAnId: 'ID が途中で切れています。Overview からコピーし直してください。',
  sameId: 'Object ID と Application (client) ID は異なる値です。両方をコピーし直してください。',
  tenantRight: '会社のテナントです。',
  tenantWrong: ({ end }) =>
    `別のテナントです。会社のテナントの末尾は ${end} です。そのテナントにサインインして、最初からやり直してください。`,
  carried: '2 つの ID をウィザードに引き継ぎました。別のタブで開いている場合も同様です。',
  continue: 'ウィザードで続行',
  secretGoes:
    'Value は、ウィザードの Secret フィールドに貼り付けてください。ここには入力できません。',

  script: 'スクリプトで作成',
  scriptIntro:
    'スクリプトは、手順 1 ～ 16 をまとめて実行します。失敗した場合は、作成したものを削除します。作成されるシークレットは 3 日間有効です。',
  scriptKind: 'スクリプトの種類',
  scriptText: 'スクリプト',
  copyScript: 'スクリプトをコピー',
  undo: '後でアプリの登録を削除するには',
  undoText: 'アプリの登録の Client ID が入力済みです。',
  undoLater: 'Client ID を控えると、アプリの登録を削除するコマンドがここに表示されます。',
  copyUndo: 'コマンドをコピー',
  scriptCompany:
    'スクリプトは 1 つのテナントに対して作成されます。ウィザードで会社を選び、そこからガイドを開いてください。',

  doIt: '自動で作成',
  close: 'ガイドを閉じる',
  leftoverTitle: '古いアプリの登録が残っています',
  leftoverText:
    '別のアプリの登録を作成したか、最初からやり直したため、この登録はもう必要ありません。次の Application (client) ID の登録を削除してください:',
  leftoverHow: '手順を表示',
  leftoverGone: '削除しました',
}

export const chapters: typeof chapterTexts = {
  register: '登録',
  permission: 'アクセス許可',
  consent: '同意',
  secret: 'シークレット',
  afterwards: '完了後の作業',
}

export const scripts: typeof scriptTexts = {
  'azure-cli': {
    name: 'Azure CLI',
    hint: 'bash 用です。az をインストールし、サインインしておいてください。Azure Cloud Shell では同意を付与できません。',
  },
  powershell: {
    name: 'Microsoft Graph PowerShell',
    hint: 'Microsoft Graph モジュールを入れた PowerShell 用です。実行時にサインインを求められます。',
  },
}

const atRegistration = `App registrations › ${registrationName}`
const atRequest = `${atRegistration} › API permissions › Request API permissions`

export const steps: typeof stepTexts = {
  'own-tenant': {
    title: '会社のテナントにサインイン',
    where: 'Microsoft Entra admin center › App registrations',
    act: '会社が属するテナントのアカウントでサインインします。',
    after: 'アプリの登録の一覧が表示されます。画面の上隅には自分のアカウントが表示されます。',
    mistake: 'パートナーやテスト用など、別のテナントにサインインしていないか確認してください。',
    picture: 'App registrations のページ。上隅のアカウントとテナントが強調されています。',
  },
  'new-registration': {
    title: '新しい登録を開始',
    where: 'App registrations',
    act: '一覧の上にある New registration を選びます。',
    after: 'Register an application のページが開きます。',
    mistake: 'Enterprise applications から始めないでください。そこで得られる値は使えません。',
    picture: 'App registrations のページ。一覧の上の New registration が強調されています。',
  },
  name: {
    title: '名前を付けて登録',
    where: 'Register an application',
    act: '名前を入力します。アカウントの種類は this organizational directory only のまま、Redirect URI は空のままにして、Register を選びます。',
    after: `${registrationName} の Overview が開きます。ここから 72 時間が始まります。`,
    mistake: '複数のディレクトリを対象とするアカウントの種類は選ばないでください。',
    picture: `Register an application のページ。名前 ${registrationName} が入力され、Register が強調されています。`,
  },
  'note-ids': {
    title: '3 つの ID を控える',
    where: `${atRegistration} › Overview`,
    act: 'Essentials にある 3 つの ID を、下のフィールドにコピーします。',
    after: 'テナント ID の末尾が、会社のものとすぐに照合されます。',
    mistake:
      'エンタープライズ アプリケーションの Object ID と取り違えないでください。見た目は同じです。',
    picture:
      'Overview のページ。Essentials の Application (client) ID、Object ID、Directory (tenant) ID が強調されています。',
  },
  'api-permissions': {
    title: 'アクセス許可の画面を開く',
    where: `${atRegistration} › Manage`,
    act: 'メニューの API permissions を選びます。',
    after: '一覧に Microsoft Graph の User.Read が 1 行あります。そのままでかまいません。',
    mistake: '隣にある Expose an API と間違えないでください。',
    picture: `${registrationName} のメニュー。Manage の API permissions が強調されています。`,
  },
  'add-permission': {
    title: 'アクセス許可を追加',
    where: `${atRegistration} › API permissions`,
    act: 'Configured permissions の一覧の上にある Add a permission を選びます。',
    after: 'Request API permissions のパネルが開きます。',
    mistake:
      'この時点では、まだ Grant admin consent を選ばないでください。新しいアクセス許可が含まれません。',
    picture: 'Configured permissions の一覧。その上の Add a permission が強調されています。',
  },
  'microsoft-graph': {
    title: 'Microsoft Graph を選ぶ',
    where: atRequest,
    act: '一番上の大きなタイル、Microsoft Graph を選びます。',
    after: 'どの種類のアクセス許可が必要か尋ねられます。',
    mistake: 'Office 365 Management など、Microsoft の別の API を選ばないでください。',
    picture: 'Request API permissions のパネル。Microsoft Graph のタイルが強調されています。',
  },
  'application-permissions': {
    title: 'Application permissions を選ぶ',
    where: atRequest,
    act: '右側の Application permissions を選びます。',
    after: '検索ボックスとアクセス許可の一覧が表示されます。',
    mistake:
      'Delegated permissions のままにしないでください。そこにある同じ名前のアクセス許可は無効です。',
    picture:
      'Delegated permissions と Application permissions の 2 つのタイル。後者が強調されています。',
  },
  'choose-permission': {
    title: `${permissionName} を探す`,
    where: `${atRequest} › Select permissions`,
    act: 'AuditLog を検索し、その名前のグループを開いて、このアクセス許可のチェック ボックスをオンにします。',
    after: 'チェックが付き、Admin consent required は Yes と表示されます。',
    mistake: 'AuditLogsQuery.Read.All など、隣の項目を選ばないでください。',
    picture: `AuditLog の検索結果。チェックの付いた ${permissionName} が強調されています。`,
  },
  'add-permissions': {
    title: '追加を確定',
    where: atRequest,
    act: '下部の Add permissions を選びます。',
    after: 'アクセス許可が一覧に加わり、まだ付与されていないという警告が表示されます。',
    mistake: 'このボタンを選ばずにパネルを閉じると、何も追加されません。',
    picture: 'パネルの下部。Add permissions が強調されています。',
  },
  'grant-consent': {
    title: '管理者の同意を付与',
    where: `${atRegistration} › API permissions`,
    act: '一覧の上にある Grant admin consent for (テナント名) を選びます。',
    after: '付与するかどうか尋ねられます。',
    mistake:
      'ロールの権限が足りない場合は選択できません。Global Administrator であれば実行できます。',
    picture:
      '警告の付いた Configured permissions の一覧。その上の Grant admin consent が強調されています。',
  },
  'confirm-consent': {
    title: '同意を確定',
    where: 'Grant admin consent confirmation',
    act: 'Yes を選びます。',
    after:
      'Grant consent - Grant consent successful という通知と、アクセス許可の横に緑のチェックが表示されます。',
    mistake:
      'チェックが付く前に先へ進まないでください。付いていない場合は、一覧を更新してください。',
    picture: 'Grant admin consent confirmation の確認。Yes が強調されています。',
  },
  secrets: {
    title: 'シークレットの画面を開く',
    where: `${atRegistration} › Manage`,
    act: 'メニューの Certificates & secrets を選びます。',
    after: 'Client secrets (0) のタブが表示されます。',
    mistake: 'Certificates のタブのままになっていないか確認してください。',
    picture: `${registrationName} のメニュー。Manage の Certificates & secrets が強調されています。`,
  },
  'new-secret': {
    title: '新しいシークレットの作成を開始',
    where: `${atRegistration} › Certificates & secrets › Client secrets`,
    act: 'New client secret を選びます。',
    after: 'Add a client secret のパネルが開きます。',
    mistake:
      'テナントでシークレットが禁止されている場合があります。管理者に例外を依頼してください。',
    picture: 'Client secrets のタブ。New client secret が強調されています。',
  },
  'describe-secret': {
    title: '説明を入力して追加',
    where: `${atRegistration} › Certificates & secrets › Add a client secret`,
    act: '説明を入力し、推奨の 180 日のままで、Add を選びます。',
    after: 'Update application credentials という通知が表示され、一覧に新しい行が加わります。',
    mistake: 'すぐにページを離れないでください。Value を確認できるのは今だけです。',
    picture: `Add a client secret のパネル。説明 ${registrationName} が入力され、Add が強調されています。`,
  },
  'note-value': {
    title: 'Value をウィザードへ',
    where: `${atRegistration} › Certificates & secrets › Client secrets`,
    act: '新しい行の Value をコピーし、ウィザードの Secret に貼り付けます。',
    after: 'ウィザードに必要な値がそろい、「続行」を選べます。',
    mistake: '隣の列の Secret ID をコピーしないでください。Secret ID は使えません。',
    picture:
      '一覧の新しい行。Value の横のコピー ボタンが強調され、Secret ID は離れた位置にあります。',
  },
  'find-registration': {
    title: 'アプリの登録をもう一度探す',
    where: 'App registrations › All applications',
    act: `もう一度 Global Administrator としてサインインし、All applications を選んで、${registrationName} を開きます。`,
    after: 'その Overview が開きます。',
    mistake:
      'Owned applications だけでなく、All applications で探してください。同僚が所有者の場合があります。',
    picture: `All applications のタブ。${registrationName} の行が強調されています。`,
  },
  delete: {
    title: 'アプリの登録を削除',
    where: `${atRegistration} › Overview › Delete app registration`,
    act: 'Delete を選び、I understand the implications of deleting this app registration のチェック ボックスをオンにして、もう一度 Delete を選びます。',
    after: `Delete application - Successfully deleted application ${registrationName} という通知が表示されます。`,
    mistake: 'シークレットだけを削除しても、アプリの登録と同意は残ります。',
    picture: 'Delete app registration のパネル。チェックが付き、Delete が強調されています。',
  },
  'check-deletion': {
    title: '削除されたことを確認',
    where: 'App registrations › All applications',
    act: 'もう一度 All applications を開き、名前を探します。',
    after: '一覧に表示されなくなります。Microsoft では 30 日間、Deleted applications に残ります。',
    mistake: '一覧が古いままのことがあります。先に更新してください。',
    picture: 'All applications のタブが強調され、一覧に行はありません。',
  },
}
