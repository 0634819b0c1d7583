import type { languageTexts, leaveTexts, mismatchTexts, renewalTexts } from '../session.ts'

export const mismatch: typeof mismatchTexts = {
  title: '何も変更されていません',
  text: ({ shown, current }) =>
    `このページに表示されているのは ${shown} ですが、別のタブで ${current} にサインインしました。変更できるのは、サインイン中の会社だけです。`,
  textNone: ({ shown }) =>
    `このページに表示されているのは ${shown} ですが、この会社にはもうサインインしていません。`,
  textElsewhere: ({ shown }) =>
    `完了する前にほかのページへ移動したため、${shown} への変更は行われませんでした。変更できるのは、サインイン中の会社だけです。`,
  stay: 'このページに残る',
  comeBack: ({ shown }) => `${shown} にもう一度サインイン`,
  goThere: ({ shown }) => `${shown} へ移動`,
}

export const renewal: typeof renewalTexts = {
  ended: {
    title: 'サインインの有効期限が切れました',
    text: '小さなウィンドウでもう一度サインインしてください。このページはそのままで、入力した内容も保持されます。',
  },
  old: {
    title: 'もう一度サインインしてください',
    text: 'アクセス権の付与や取り消し、Intune の切断、会社の削除には、過去 1 時間以内のサインインが必要です。小さなウィンドウでもう一度サインインすると、行おうとした操作がすぐに実行されます。',
  },
  signIn: 'サインイン',
  signInAs: ({ email }) => `${email} としてサインインしてください。`,
  notNow: '後で',
  fullPage: {
    untouched: 'このタブでサインイン',
    kept: 'このタブでサインイン (入力した内容は復元されます)',
    secretLost: 'このタブでサインイン (入力した内容は復元されますが、Secret は失われます)',
    lost: 'このタブでサインイン (入力した内容は失われます)',
  },
}

export const changeLanguage: typeof languageTexts = {
  title: ({ language }) => `言語を ${language} に変更しますか?`,
  secretLost:
    'ページは新しい言語で読み込み直されます。入力した内容は復元されますが、Secret は失われます。',
  lost: 'ページは新しい言語で読み込み直され、入力した内容は失われます。',
  change: '言語を変更',
}

export const leave: typeof leaveTexts = { stay: 'このページに残る' }
