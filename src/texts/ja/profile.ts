import type { profileTexts } from '../profile.ts'

export const profile: typeof profileTexts = {
  title: 'ユーザー プロファイル',
  signInName: 'サインイン ユーザー名',
  signInNameHint: 'この名前は Microsoft から取得されます。変更は Microsoft で行ってください。',
  cancel: 'キャンセル',
  save: '保存',
  saved: 'ユーザー プロファイルを更新しました',
}
