import type { entryTexts } from '../entry.ts'

export const entry: typeof entryTexts = {
  language: '言語',
  signOut: 'サインアウト',
  termsTitle: '利用規約',
  termsOf: 'すべてに同意します:',
  termsLink: '利用規約',
  termsIntro: 'ポータルの利用にあたって同意いただく内容を、わかりやすくまとめました。',
  termsData:
    'ポータルは、会社のデータを選択されたリージョンに保存します。保存期間は、会社が存在する間に限ります。',
  termsAccess:
    'あなたは会社のために、会社から与えられたアクセス権の範囲内で操作します。操作は会社のイベントに記録されます。',
  termsSecrets:
    'パスワード、シークレット、ライセンス キーなど、会社へのアクセスにつながる情報は、他人に知られないように管理してください。',
  termsService:
    '計画メンテナンスは事前にお知らせします。不具合はできるだけ早く修正し、データに影響がある場合はご連絡します。',
  termsEnd: '利用はいつでも終了できます。会社を削除すると、そのデータは完全に削除されます。',
}
