import type {
  continuityTexts,
  groupTexts,
  invitationTexts,
  levelTexts,
  requestTexts,
  usersTabTexts,
  usersTexts,
} from '../users.ts'
import { plural } from '../texts.ts'

export const levels: typeof levelTexts = {
  'read-only-admin': 'すべて表示できますが、変更はできません。',
  'custom-app-admin': 'カスタム アプリを作成、変更、削除できます。',
  'intune-app-admin': 'デプロイ、ライセンス、ブランド設定、通知を管理します。',
  'full-admin': 'ユーザーの管理を除くすべての操作ができます。',
  'access-manager': 'すべての操作ができ、各ユーザーの権限を決定します。',
}

export const usersTabs: typeof usersTabTexts = {
  active: '有効',
  invitations: '招待',
  requests: '承認待ち',
  groups: 'Entra ID グループ',
}

export const users: typeof usersTexts = {
  title: 'ユーザー',
  tabs: 'アクセスの種類',
  addGroup: 'グループを追加',
  invite: 'ユーザーを招待',

  refusedTitle: 'ユーザーの管理は、ほかの方が担当しています',
  refusedText: '現在のロールではこのページを開けません。',
  refusedWho: '権限を変更できるのは次の方です:',
  refusedNotLoaded: '権限を変更できる方を読み込めませんでした。',
  nobodyTitle: '現在、ユーザーを管理できる人がいません',
  nobodySupport:
    'サポートが有効にすることはできません。サポートができるのは、Intune テナントをほかの会社で使えるようにすることだけです。',
  refusedGroups: ({ groups }) => `${groups} のメンバー`,

  user: 'ユーザー',
  roles: 'ロール',
  lastLogon: '最終サインイン',
  never: 'なし',
  action: '操作',
  you: '自分',
  search: 'ユーザーを検索',
  searchHint: '名前またはアドレス',
  found: ({ n }) => plural(n, { other: '# 人のユーザーが見つかりました' }),
  noUsers: 'ユーザーが見つかりません',
  noUsersText: 'この名前のユーザーはいません。名前またはアドレスの一部で検索してください。',
  roleOf: ({ who }) => `${who} のロール`,
  accessManagement: 'Access Management',
  through: ({ level, group }) => `${group} による ${level}`,
  roleChanged: 'ロールを変更しました',
  deleteUser: ({ who }) => `${who} を削除`,

  pageOf: ({ from, to, total }) => `${from} ～ ${to} / ${total}`,
  pages: 'ページ',
  first: '最初のページ',
  previous: '前のページ',
  next: '次のページ',
  firstPage: '最初のページです。',
  lastPage: '最後のページです。',

  notAllowed: '変更できるのは、Access Management を持つ方だけです。',
  lastAccessManager:
    'アクセス権を管理できる人がほかにいません。先に別の人またはグループに Access Management を与えてください。',
  ownRole: '自分のロールは、Access Management を持つほかの方が変更します。',
  groupGone: 'このグループは Entra ID で削除されています。ここでは削除のみ可能です。',

  deleteTitle: ({ who }) => `${who} を削除しますか?`,
  deleteText: ({ who, company }) =>
    `${who} さんは直ちに ${company} へのアクセス権を失います。これまでの操作はイベントに残ります。`,
  deleteKeptText: ({ company }) =>
    `${company} のアカウントは直ちに削除されます。これまでの操作はイベントに残ります。`,
  stillThrough: ({ groups }) => `削除した後も、${groups} のメンバーとしてのアクセス権は残ります。`,
  deleteSelfTitle: '自分自身を削除しますか?',
  deleteSelfText: ({ company }) =>
    `直ちに ${company} へのアクセス権を失います。もう一度アクセスするには、ほかの方にアクセス権を与えてもらう必要があります。`,
  deleted: 'ユーザーを削除しました',
  no: 'いいえ',
  yes: 'はい',

  revokeTitle: '自分のアカウントから Access Management を外しますか?',
  revokeText:
    'その時点から、ユーザーを管理できなくなります。元に戻せるのは、Access Management を持つほかの方だけです。',
  revokeKeptText: ({ groups }) => `その後も、${groups} のメンバーとしてユーザーを管理できます。`,
  cancel: 'キャンセル',
  ok: 'OK',
  close: '閉じる',
}

export const invitations: typeof invitationTexts = {
  title: 'ユーザーを招待',
  email: 'メール アドレス',
  emailHint: 'この方が Microsoft へのサインインに使うアドレスです。',
  lastName: '姓',
  role: 'ロール',
  send: '招待',
  sent: '招待を送信しました',
  user: 'ユーザー',
  expiry: '有効期限',
  copyLink: '招待リンクをコピー',
  copied: '招待リンクをコピーしました',
  resend: '招待を再送',
  resent: '招待を再送しました',
  delete: '招待を削除',
  deleteTitle: ({ who }) => `${who} さんへの招待を削除しますか?`,
  deleteText: '招待を承諾できなくなります。',
  deleted: '招待を削除しました',
  of: ({ action, who }) => `${action}: ${who}`,
  none: '招待が見つかりません',
  noneText: '招待した方は、承諾するか 60 日が経過するまで、ここに表示されます。',
}

export const requests: typeof requestTexts = {
  received: '受信日',
  details: '申請の詳細',
  noReason: '理由の記入なし',
  approve: '承認',
  approveTitle: ({ who }) => `「${who}」にどのロールを割り当てますか?`,
  selectRole: 'ロールを選択',
  confirm: '確定',
  approved: 'ユーザーを承認しました',
  reject: '却下',
  rejectTitle: ({ who }) => `「${who}」の申請を却下`,
  reason: '却下の理由',
  reasonHint: '省略可能です。申請した方に送られます。',
  submit: '送信',
  rejected: '申請を却下しました',
  none: '承認待ちの申請はありません',
  noneText: '組織の方がアクセスを申請すると、ここに表示されます。',
}

export const groups: typeof groupTexts = {
  name: 'グループ名',
  role: 'グループのロール',
  id: 'グループ ID',
  copyId: ({ group }) => `${group} のグループ ID をコピー`,
  members: 'グループのメンバー',
  membersOf: ({ group }) => `グループのメンバー: ${group}`,
  memberName: 'メンバー名',
  copyMember: ({ oid }) => `Object ID ${oid} をコピー`,
  membersLead: ({ group }) =>
    `${group} のメンバーです。Object ID は Entra ID のものです。直接のメンバーのみが対象です。`,
  noMembers: 'このグループにはメンバーがいません。誰にもアクセス権は与えられません。',
  findMember: 'Object ID を検索',
  firstMembers: ({ n, of }) =>
    `${of} 人のメンバーのうち最初の ${n} 人を表示しています。ほかのメンバーは検索してください。`,
  membersFound: ({ n }) => plural(n, { other: '# 人のメンバーが見つかりました' }),
  remove: ({ group }) => `${group} を削除`,
  removeTitle: ({ group }) => `グループ「${group}」を削除しますか?`,
  removeText:
    'グループとそのメンバーは、グループによるアクセス権を失います。Entra ID のグループ自体は残ります。',
  revokeTitle: ({ group }) => `グループ ${group} から Access Management を外しますか?`,
  onlyThrough: 'アクセス権を管理できるのは、このグループのメンバーであるためです。',
  removed: 'グループを削除しました',
  deletedOnAzure: 'Azure で削除済み',
  cannotChange: 'このグループのロールは変更できません',
  permissionsIssue: 'アクセス許可の問題が見つかりました',
  permissionsIssueText:
    'ポータルには、Microsoft でグループを読み取る許可がありません (GroupMember.Read.All が不足)。Intune に再接続すると、グループをまた追加できます。',
  toEnvironments: '「環境」へ',
  unreachable:
    '現在、Microsoft から応答がありません。前回確認したグループを表示しています。しばらくしてから、もう一度お試しください。',
  none: 'Entra ID グループが見つかりません',
  noneText:
    'グループを追加すると、Entra ID でグループに加わった人はここへのアクセス権を得て、外れた人は失います。',
  tenAlready: '会社に追加できるグループは 10 個までです。先に 1 つ削除してください。',
  noPermission:
    'ポータルには、Microsoft でグループを読み取る許可がありません。先に Intune に再接続してください。',

  available: '追加できるグループ',
  search: '検索',
  choose: ({ group }) => `${group} を追加`,
  roleFor: ({ group }) => `${group} のロール`,
  notSelected: '未選択',
  checkFirst: '先にグループを選択してください。',
  added: '追加済み',
  add: '追加',
  created: 'グループを作成しました',
  tickOne: '少なくとも 1 つのグループを選択してください。',
  roleMissing: '選択した各グループのロールを選んでください。',
  roomFor: ({ n }) => plural(n, { other: 'あと # 個のグループを追加できます。' }),
  nothingFound: 'この語で始まるグループはありません',
  nothingFoundText: 'グループは、名前に含まれる各単語の先頭で検索されます。',
  found: ({ n }) => plural(n, { other: '# 個のグループが見つかりました' }),
  firstFound: ({ n }) =>
    plural(n, {
      other: '最初の # 個のグループのみを表示しています。ほかのグループは検索してください。',
    }),
  lost: ({ groups }) =>
    `${groups} は追加できなくなったため、選択を解除しました。ほかの人が追加したか、Entra ID に存在しなくなっています。`,
}

export const continuity: typeof continuityTexts = {
  title: 'アクセスの継続性',
  intro:
    '現在この会社を管理しているのは誰か、その人やグループが失われた場合に誰が残るかを確認できます。',
  onlyNow: ({ who }) => `アクセス権を管理できるのは ${who} さんだけです。もう 1 人いれば安心です。`,
  groupNow: ({ group }) =>
    `アクセス権の管理は、グループ「${group}」だけが頼りです。Access Management を直接持つ人がいれば安心です。`,
  connectionNow:
    'アクセス権の管理は、Intune に接続されている間のグループだけが頼りです。Access Management を直接持つ人がいれば安心です。',
  nobodyNow: '現在、アクセス権を管理できる人がいません。',
  manyNow: ({ n }) => plural(n, { other: '# 人がアクセス権を管理できます。' }),
  question: 'もしも…',
  nothing: '何も起こらない',
  leaves: ({ who }) => `${who} さんがいなくなる`,
  groupDeleted: ({ group }) => `グループ「${group}」が削除される`,
  disconnected: 'Intune が切断される',
  account: '個別のアカウント',
  groupOf: ({ who }) => `グループ (${who})`,
  group: ({ n }) => plural(n, { other: 'グループ (メンバー # 人)' }),
  dormant: 'グループ (現在読み取れません)',
  holds: '維持',
  lost: '喪失',
  anchors: 'Access Management を持つユーザーとグループ',
  nobody:
    'アクセス権を管理できる人がいなくなります。残る人またはグループに Access Management を与えてください。',
  onlyOne: ({ who }) =>
    `アクセス権を管理できるのは ${who} さんだけになります。もう 1 人いれば安心です。`,
  several: ({ who }) => `引き続き、${who} がアクセス権を管理できます。`,
}
