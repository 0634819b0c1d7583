import type {
  disconnectTexts,
  environmentTexts,
  healthTexts,
  permissionNames,
  permissionTexts,
} from '../environments.ts'
import { inList, plural } from '../texts.ts'

export const environments: typeof environmentTexts = {
  title: '環境',
  failed: '現在、環境を表示できません',
  created: ({ date }) => `作成日: ${date}`,
  intune: 'Intune',
  connected: '接続済み',
  incomplete: 'アクセス許可が不足',
  notConnected: '未接続',
  tenant: ({ end }) => `テナント …${end}`,
  delete: '削除',
  license: 'ライセンス:',
  expiration: '有効期限:',
  none: '-',
  expired: '期限切れ',
  trial: ({ type }) => `${type} (試用版)`,
  more: ({ name }) => `${name} のその他の操作`,
  edit: '環境を編集',
  editLicense: 'ライセンスを編集',
  activateLicense: 'ライセンスを有効化',
  ownRole: '現在のロールでは、環境の表示のみ可能で、変更はできません。',
  ownRoleDelete: '現在のロールでは、環境の表示のみ可能で、切断はできません。',

  rename: '環境を編集',
  name: '環境名',
  nameHint: '64 文字まで。',
  cancel: 'キャンセル',
  save: '保存',
  saved: '環境を更新しました',
}

export const health: typeof healthTexts = {
  title: '正常性',
  permissions: 'ポータルに許可された操作',
  granted: ({ n, of }) => `${of} 件中 ${n} 件が付与済み`,
  unknown: '不明',
  notConnected: 'Intune に接続すると、アクセス許可の状態がここに表示されます。',
  notReached: 'Microsoft から応答がないため、現在のアクセス許可の状態は不明です。',
  lastCheck: '最終確認',
  checkNow: '今すぐ確認',
  checked: 'たった今確認しました',
  details: 'アクセス許可を表示',
  license: 'ライセンスの残り期間',
  noLicense: 'ライセンスはまだありません。',
  starts: '開始',
  today: '今日',
  ends: '終了',
  daysLeft: ({ days }) => (days === 0 ? '今日終了します' : plural(days, { other: '残り # 日' })),
  ended: ({ days }) =>
    days === 0 ? '今日終了しました' : plural(days, { other: '# 日前に終了しました' }),
}

export const permissions: typeof permissionTexts = {
  title: 'Intune のアクセス許可',
  issue: 'アクセス許可の問題が見つかりました',
  issueText:
    'ポータルに必要なアクセス許可が、管理者によって取り消されました。再び付与されるまで、デプロイは停止したままです。「再接続」を選ぶと、必要なアクセス許可がすべて要求されます。',
  fine: 'ポータルに必要なアクセス許可は、すべて付与されています。',
  granted: '付与済み',
  missing: '未付与',
  list: 'アクセス許可',
  cancel: 'キャンセル',
  close: '閉じる',
}

/** Microsoft's names for them stay, so that people find them on its pages. */
export const intunePermissions: typeof permissionNames = {
  'DeviceManagementApps.ReadWrite.All': {
    name: 'Read and write Microsoft Intune apps',
    use: 'アプリを Intune に追加し、最新の状態に保つため。',
  },
  'DeviceManagementConfiguration.Read.All': {
    name: 'Read Microsoft Intune device configuration and policies',
    use: 'アプリの割り当て時に、フィルターを選べるようにするため。',
  },
  'DeviceManagementManagedDevices.Read.All': {
    name: 'Read Microsoft Intune devices',
    use: '管理できるアプリをデバイス上で見つけるため。',
  },
  'DeviceManagementRBAC.Read.All': {
    name: 'Read Microsoft Intune RBAC settings',
    use: 'スコープ タグを選べるようにするため。',
  },
  'DeviceManagementServiceConfig.ReadWrite.All': {
    name: 'Read and write Microsoft Intune configuration',
    use: 'デバイスの登録中にインストールを保留するため。',
  },
  'Domain.Read.All': {
    name: 'Read domains',
    use: '会社に属するアドレスを判別するため。',
  },
  'GroupMember.Read.All': {
    name: 'Read all group memberships',
    use: 'アプリをグループに割り当て、グループにポータルへのアクセス権を与えるため。',
  },
}

export const disconnect: typeof disconnectTexts = {
  title: 'Intune を切断しますか?',
  lead: '直ちに実行され、元に戻すことはできません。',
  ok: 'OK',
  cancel: 'キャンセル',
  done: 'Intune を切断しました',
  loading: '失われるものを確認しています…',
  changed: '表示した後に変更がありました。現在の状態は次のとおりです。',

  dies: '削除されるもの',
  nothing: '接続のほかに削除されるものはありません。',
  deployments: ({ n }) => plural(n, { other: '# 件のデプロイ' }),
  versions: ({ versions }) => `バージョン ${inList(versions)}`,
  branding: ({ n }) => plural(n, { other: '# 件のブランド設定' }),
  banners: ({ n }) => plural(n, { other: '# 件のバナー' }),
  notifications: ({ n }) => plural(n, { other: '# 件の通知' }),
  groups: ({ n }) => plural(n, { other: '# 個の Entra ID グループ' }),
  members: ({ n }) => plural(n, { other: 'メンバー # 人' }),

  people: 'アクセス権を失う人',
  nobody: 'いません。全員が個別のアカウントを持っています。',
  loses: ({ before }) => `${before} → アクセス権なし`,
  sinks: ({ before, after }) => `${before} → ${after}`,
  you: '自分',
  lockedOut:
    '自分のアクセス権もグループによるものなので、切断すると自分自身が入れなくなります。先に、個別のアカウントを追加するようほかの方に依頼してください。',

  survives: '残るもの',
  survivesLicense: 'ライセンスとその有効期限',
  survivesUsers: '個別のアカウントを持つユーザー、招待、すべてのイベント',
  survivesApps: 'デバイス上のアプリと、Intune で現在も割り当てられている次の旧バージョン:',
  survivesAppsAll: 'デバイス上のアプリ',
  survivesConsent:
    'Microsoft での同意。これも取り消すには、Microsoft でエンタープライズ アプリケーションを削除してください。',

  download: '先にすべてダウンロード',
  asJson: 'JSON',
  asCsv: 'CSV',

  noManager:
    'Access Management を持つのはグループだけなので、切断するとアクセス権を管理できる人がいなくなります。先にユーザーに Access Management を与えてください。',
  toUsers: '「ユーザー」へ',
}
