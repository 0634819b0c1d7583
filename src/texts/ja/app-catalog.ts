import type {
  catalogTexts,
  obstacleTexts,
  sortNames,
  sourceNames,
  systemNames,
} from '../app-catalog.ts'
import { plural } from '../texts.ts'

export const catalog: typeof catalogTexts = {
  title: 'アプリ カタログ',
  noConnection: '接続がありません',
  noConnectionText:
    '先にこの会社の接続を設定してください。接続すると、デプロイできるアプリがカタログに表示されます。',
  intune: 'Intune',
  intuneText: 'カタログのアプリをデバイスにデプロイします。',
  publisher: 'Publisher',
  publisherText: '自社のアプリをカタログに追加します。',
  howTo: '接続方法',
  consentLost: 'Intune から応答がありません',
  consentLostText:
    '同意が取り消されたため、自社のアプリのみ表示され、デプロイはできません。すべて表示するには、Intune に再接続してください。',

  search: '検索',
  found: ({ n }) => plural(n, { other: '# 個のアプリ' }),
  addApp: 'アプリを追加',
  addAppTitle: '自社のアプリを追加',
  addAppText:
    '自社のアプリは Publisher から追加します。Publisher は、パッケージのある場所で動作します。接続すると、公開したアプリが「カスタム」としてここに表示されます。',
  addAppExpired:
    'ライセンスの有効期限が切れています。新しいライセンスを入力してから、アプリを追加してください。',
  addAppDisconnected: 'Intune から応答がありません。再接続してから、アプリを追加してください。',
  addAppForbidden:
    '現在のロールではアプリを追加できません。Full Admin または Custom App Admin に依頼してください。',
  close: '閉じる',
  listView: 'リスト表示',
  gridView: 'グリッド表示',
  sort: ({ by }) => `並べ替え: ${by}`,
  sortBy: '並べ替え',

  filter: 'フィルター',
  filterOn: 'フィルター (適用中)',
  filterTitle: 'アプリのフィルター',
  lastUpdated: '最終更新日',
  from: '開始日',
  to: '終了日',
  wrongRange: '終了日が開始日より前です。',
  vendor: 'ベンダー',
  findVendor: 'ベンダーを検索',
  noVendor: 'この名前のベンダーはありません。',
  language: '言語',
  architecture: 'アーキテクチャ',
  source: 'ソース',
  os: 'オペレーティング システム',
  clearAll: 'すべてクリア',
  applyAll: 'フィルターを適用',
  nothingSet: '先にフィルターを設定してください。',
  nothingChanged: 'これらのフィルターはすでに適用されています。',

  noResults: '結果が見つかりません',
  noResultsText: '短い語で検索するか、フィルターを減らしてください。スペースは検索に影響しません。',
  clearSearch: '検索とフィルターをクリア',
  noApps: 'アプリはまだありません',
  noOwnApps: '自社のアプリはありません',

  apps: 'アプリ',
  appName: 'アプリ名',
  version: 'バージョン',
  moreVersions: ({ n }) => plural(n, { other: '# 個のバージョン' }),
  severalLanguages: ({ n }) => plural(n, { other: '# 言語' }),
  deployed: 'デプロイ済み',

  deploy: 'デプロイ',
  deployTitle: ({ app }) => `${app} をデプロイ`,
  deployForbidden:
    '現在のロールではデプロイできません。Full Admin または Intune App Admin に依頼してください。',
  deployBack: '戻る',
  displayName: '表示名',
  displayNameHint: '「デプロイ」の一覧に表示される名前です。',
  deployDone: ({ name }) => `デプロイ「${name}」を作成しました`,
  editDeployment: 'デプロイを編集',
  notDeployed: 'このアプリはまだデプロイされていません。',
  deployedAs: 'デプロイ名',
  languages: '言語',
  versionHint: '更新を一時停止しない限り、最新バージョンに更新されます。',
  moreInfo: '詳細情報',
  gone: 'このアプリはカタログにもうありません。',
}

export const deployObstacles: typeof obstacleTexts = {
  not_connected: 'Intune から応答がありません。再接続してから、デプロイしてください。',
  license_missing: 'ライセンスがまだありません。「環境」で入力してから、デプロイしてください。',
  license_expired:
    'ライセンスの有効期限が切れています。「環境」で新しいライセンスを入力してから、デプロイしてください。',
  limit_reached:
    'ライセンスで許可されたデプロイ数の上限に達しています。デプロイを削除するか、ライセンスを変更してください。',
}

export const appSorts: typeof sortNames = {
  name: 'アプリ名 (昇順)',
  '-name': 'アプリ名 (降順)',
  '-updated': '最終更新日 (新しい順)',
  updated: '最終更新日 (古い順)',
}

export const systems: typeof systemNames = {
  windows: 'Windows',
  macos: 'macOS',
}

export const appSources: typeof sourceNames = {
  catalog: 'カタログ',
  custom: 'カスタム',
}
