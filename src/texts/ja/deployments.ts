import type { deploymentTexts, statusNames, statusTexts } from '../deployments.ts'
import { plural } from '../texts.ts'

export const deployments: typeof deploymentTexts = {
  title: 'デプロイ',
  search: '検索',
  searchAmong: ({ n }) => plural(n, { other: '検索 (# 件)' }),
  found: ({ n }) => plural(n, { other: '# 件のデプロイ' }),
  more: 'さらに表示',
  none: 'デプロイはまだありません',
  noneText: 'アプリ カタログでアプリを選び、「デプロイ」を選択すると、ここに表示されます。',
  toCatalog: 'アプリ カタログを開く',
  noResults: '結果が見つかりません',
  noResultsText: '短い語で検索してください。スペースは検索に影響しません。',
  showAll: 'すべてのデプロイを表示',
  noConnection: '接続がありません',
  noConnectionText: 'デプロイには Intune が必要です。先に接続してください。',
  consentLost: 'Intune から応答がありません',
  consentLostText:
    '同意が取り消されました。デプロイは残っており、Intune に再接続すると再び表示されます。',
  toEnvironments: '「環境」を開く',

  displayName: '表示名',
  appName: 'アプリ名',
  language: '言語',
  architecture: 'アーキテクチャ',
  created: '作成日',
  status: '状態',
  actions: '操作',
  actionsOf: ({ name }) => `${name} の操作`,
  version: 'バージョン',
  newer: ({ version }) => `${version} を利用できます`,
  vendor: 'ベンダー',
  os: 'オペレーティング システム',
  source: 'ソース',
  moreInfo: '詳細情報',
  retained: 'Intune に残っている旧バージョン',
  retainedNone: 'なし',
  assigned: '割り当て済み',
  unassigned: '未割り当て',

  edit: '編集',
  recreate: '再作成',
  syncNow: '今すぐ同期',
  delete: '削除',
  cancel: 'キャンセル',
  close: '閉じる',
  save: '保存',
  yes: 'はい',
  editTitle: 'デプロイを編集',
  updated: ({ name }) => `デプロイ「${name}」を更新しました`,
  recreated: ({ name }) => `デプロイ「${name}」を再作成しています`,
  synced: ({ name, version }) => `${name} を ${version} に更新しました`,
  upToDate: ({ name }) => `${name} は最新です`,
  deleted: ({ name }) => `デプロイ「${name}」を削除しました`,
  deleteTitle: ({ name }) => `${name} を削除しますか?`,
  deleteText: ({ app }) =>
    `Intune による ${app} のインストールと更新が停止します。インストール済みのデバイスにはアプリが残ります。この操作は元に戻せません。`,
  deleteRetained: ({ versions }) => `旧バージョン ${versions} も削除されます。`,

  pauseUpdates: '更新を一時停止',
  pauseHint: '更新を再開するまで、アプリは現在のバージョンのままです。',
  paused: '更新一時停止中',
  pausedNow: ({ name }) => `${name} の更新を一時停止しました`,
  resumedNow: ({ name }) => `${name} の更新を再開しました`,

  busy: 'Intune がこのデプロイを処理しています。数分かかります。',
  forbidden:
    '現在のロールでは、デプロイの表示のみ可能です。Full Admin または Intune App Admin に依頼してください。',
  pausedReason: '更新が一時停止されています。先に更新を再開してください。',
  licenseExpired:
    'ライセンスの有効期限が切れています。先に「環境」で新しいライセンスを入力してください。',
  gone: 'このデプロイはもう存在しません。',
}

export const deploymentStatus: typeof statusNames = {
  success: '成功',
  'in-progress': '処理中',
  retrying: '再試行中',
  failed: '失敗',
}

export const deploymentStatusTexts: typeof statusTexts = {
  success: 'Intune がこのアプリをインストールします。',
  'in-progress': 'アプリを Intune に送っています。数分かかります。',
  retrying: 'Intune がアプリを受け付けませんでした。24 時間、再試行を続けます。',
  failed:
    'Intune は 24 時間以内にアプリを受け付けませんでした。もう一度試すには、再作成してください。',
}
