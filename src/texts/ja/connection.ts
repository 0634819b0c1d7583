import type { connectionBarTexts } from '../connection.ts'

export const connectionBar: typeof connectionBarTexts = {
  lost: 'ポータルに接続できません。入力した内容は失われていません。',
  trying: 'ポータルに接続できません。再試行しています…',
  again: '今すぐ再試行',
  busy: 'ポータルが混み合っています。自動的に再試行しています…',
  back: '接続が回復しました',
}
