import type {
  columnTexts,
  eventTexts,
  faultSentences,
  faultWords,
  qualifierTexts,
} from '../events.ts'
import { plural } from '../texts.ts'

const number = (n: number) => plural(n, { other: '#' })

export const events: typeof eventTexts = {
  title: 'イベント',
  event: 'イベント',
  list: '過去 30 日間のイベント',
  utc: '時刻は UTC',

  search: '検索',
  searchHint: '語句、"フレーズ"、または操作した人・内容・日時',
  clearSearch: '検索をクリア',
  searchNow: '今すぐ検索',
  completions: '入力候補',
  found: ({ n }) => plural(n, { other: '# 件のイベントが見つかりました' }),

  filters: 'フィルター',
  filtersOn: 'フィルター (適用中)',
  date: '日付',
  since: '開始日',
  until: '終了日',
  wholeDays: '1 日単位 (UTC)。',
  operationType: '操作の種類',
  user: 'ユーザー',
  add: '追加…',
  allChosen: 'すべて選択されています。',
  remove: ({ value }) => `${value} を外す`,
  not: ({ value }) => `${value} 以外`,
  clearAll: 'すべてクリア',
  apply: 'フィルターを適用',
  nothingSet: 'まだ何も設定されていません。',
  nothingChanged: 'これらのフィルターはすでに適用されています。',

  timeline: 'タイムライン',
  timelineSays: ({ n, most, when }) =>
    n === 0
      ? '過去 30 日間のイベントはありません。'
      : `過去 30 日間のイベントは ${number(n)} 件です。最も多いのは ${when} で、6 時間に ${number(most)} 件です。`,
  timelineHint: 'グラフの棒の上をドラッグすると、期間を絞り込めます。',
  timelineKeys: 'キーボードでは、方向キーで開始と終了を動かします。',
  start: '期間の開始',
  end: '期間の終了',
  wholeTime: '30 日間すべて',
  range: ({ from, to }) => `${from} ～ ${to}`,

  export: ({ n }) => `エクスポート (${number(n)})`,
  exporting: 'エクスポート',
  exported: ({ n }) => plural(n, { other: '# 件のイベントをエクスポートしました。' }),
  exportStopped: 'エクスポートを中止しました。ファイルは作成されていません。',
  progress: ({ n, of }) => `${number(of)} 件中 ${number(n)} 件`,
  cancel: 'キャンセル',
  nothingToExport: 'エクスポートするイベントがありません。',

  endless: '連続表示',
  shown: ({ from, to, of }) => `${number(from)} ～ ${number(to)} / ${number(of)}`,
  pages: 'ページ',
  first: '最初のページ',
  previous: '前のページ',
  next: '次のページ',
  last: '最後のページ',
  noSuchPage: 'この先にページはありません。',
  toFirst: '最初のページへ',
  beyond: 'このページは空です',
  beyondText: 'イベントの数が以前より減っています。',

  noneTitle: '過去 30 日間のイベントはありません',
  noneText: 'この会社での操作はここに記録され、30 日間保存されます。',
  noResults: '結果が見つかりません',
  noResultsText: '語句を減らすか、フィルターを外してください。',
  failedTitle: 'イベントを読み込めませんでした',
  refusedTitle: '現在のロールではイベントを表示できません',
  refusedText:
    'イベントを表示できるのは、Full Admin、Intune App Admin、Read-Only Admin です。ロールの変更は、Access Management を持つ方に依頼してください。',
  toCatalog: 'アプリ カタログへ',

  description: '説明',
  id: 'イベント ID',
  copyId: 'イベント ID をコピー',
  link: 'リンク',
  linkTo: 'このイベントと現在の検索',
  copyLink: 'このイベントへのリンクをコピー',
  category: 'カテゴリ',
  operation: '操作の種類',
  severity: '重大度',
  at: ({ operation }) => `日時 (${operation})`,
  by: ({ operation }) => `実行者 (${operation})`,
  architecture: 'アーキテクチャ',
  installerType: 'インストーラーの種類',
  version: 'バージョン',
  changes: '変更内容',
  value: '項目',
  before: '変更前',
  after: '変更後',
  kept: '保存期間',
  removal: ({ days, when }) =>
    days === 0 ? `今日 ${when} に削除` : plural(days, { other: `あと # 日 (${when} まで)` }),
  removedSoon: ({ days }) => (days === 0 ? '最終日' : plural(days, { other: '残り # 日' })),
  goneTitle: 'このイベントはもうありません',
  goneText: 'イベントは 30 日後に削除されます。',
  security: 'セキュリティ',
  general: '一般',
}

export const eventColumns: typeof columnTexts = {
  date: '日付',
  title: 'タイトル',
  actor: 'ユーザー',
  category: 'カテゴリ',
  operation: '操作の種類',
  severity: '重大度',
}

export const eventQualifiers: typeof qualifierTexts = {
  actor: '操作した人',
  category: '対象の分野',
  operation: '操作の内容',
  severity: 'General または Security',
  after: 'この日以降 (例: 2026-03-01)',
  before: 'この日より前 (当日は含まない)',
}

/** Each follows the faulty piece in its quotation marks. */
export const eventFaults: typeof faultSentences = {
  'unknown-qualifier':
    'という修飾子はありません。文字列として検索するには、引用符で囲んでください。',
  'unknown-value': 'はここにはありません。候補の値から選んでください。',
  'no-value': 'の直後に値が必要です。',
  'open-quote': 'の引用符が閉じられていません。',
  'no-date': 'は日付ではありません。2026-03-01 または 2026-03-01T06:00Z の形式で入力してください。',
  'cannot-negate': 'は否定できません。after: の代わりに before: (またはその逆) を使ってください。',
  'empty-range': 'に当てはまる期間がありません。終了が開始より前になっています。',
  'too-long': 'は、一度に検索できる長さを超えています。条件を減らしてください。',
}

export const eventFaultWords: typeof faultWords = {
  said: ({ piece, why }) => `「${piece}」${why}`,
  meant: ({ meant }) => `${meant} に修正`,
}
