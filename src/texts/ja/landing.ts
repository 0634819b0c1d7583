import type { landingTexts } from '../landing.ts'

export const landing: typeof landingTexts = {
  title: 'さっそく始めましょう',
  welcome: 'ポータルへようこそ。',
  signIn: 'サインイン',
  signUp: 'サインアップ',
  opening: 'Microsoft のサインインを開いています…',
  recover:
    '管理していた方が退職して会社に入れなくなった場合は、ご自身のアカウントでサインアップして「会社を回復」を選んでください。',
  noScript: 'ポータルには JavaScript が必要です。有効にしてから、ページを再読み込みしてください。',
  failed: 'ページの一部が届きませんでした。接続を確認して、ページを再読み込みしてください。',
  notStarted: 'Microsoft のサインインを開けませんでした。',
}
