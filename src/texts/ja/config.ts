import type { configTexts } from '../config.ts'

export const config: typeof configTexts = {
  missingTitle: 'ポータルの設定が見つかりません',
  missingText:
    'config.json を読み込めませんでした。接続を確認して、ページを再読み込みしてください。ポータルを運用している方は、このファイルを index.html と同じ場所に置いてください。',
  wrongTitle: 'ポータルの設定に不備があります',
  wrongText: 'config.json は見つかりましたが、次の項目がないか、正しくありません:',
}
