import type { connectTexts, consentPageTexts } from '../connect.ts'
import { plural } from '../texts.ts'

export const connect: typeof connectTexts = {
  connect: '接続',
  reconnect: '再接続',
  ownRole: '現在のロールでは、環境の表示のみ可能で、接続はできません。',
  connectedTitle: 'Intune テナントに接続しました',

  atMicrosoft: 'Microsoft のウィンドウで続けてください',
  atMicrosoftText:
    'テナントのアカウントを選び、ポータルが求めるアクセス許可を承諾してください。このページはそのまま待機します。',
  tenant: ({ end }) => `テナント ID の末尾は ${end} です。`,
  notAdmin: '管理者ではありません',
  cancel: 'キャンセル',
  close: '閉じる',

  blocked: 'ブラウザーがウィンドウをブロックしました',
  blockedText:
    'このタブで続けると、Microsoft での操作の後、このページに戻ります。または、このサイトのポップアップを許可して、もう一度お試しください。',
  inThisTab: 'このタブで続ける',

  closed: 'ウィンドウが閉じられました',
  declined: '承諾されませんでした',
  nothingChanged: '何も変更されていません。いつでもやり直せます。',

  approval: '管理者の承認が必要です',
  approvalText:
    'Global Administrator、または (Cloud) Application Administrator と Privileged Role Administrator の両方のロールを持つ方が承諾できます。次のメッセージを送ってください。承諾されると、このページは自動的に先へ進みます。',
  requested: '承認の依頼を送信しました',
  requestedText:
    'Microsoft から管理者に通知されました。承諾されると、このページは自動的に先へ進みます。次のメッセージを送ることもできます。',
  number: ({ number }) => `サポートに次の番号をお伝えください: ${number}`,
  nextTry: ({ seconds }) => plural(seconds, { other: 'あと # 秒で再試行できます' }),
  message: '管理者へのメッセージ',
  copyMessage: 'メッセージをコピー',
  adminMessage: ({ from, company, link }) =>
    [
      'お疲れさまです。',
      '',
      `${company} のために、Microsoft Intune をポータルに接続しています。Microsoft から、管理者の許可を求められています。`,
      '次のリンクを開き、Global Administrator としてサインインして、承諾をお願いします。',
      '',
      link,
      '',
      'リンク先のページには、すべてのアクセス許可とその用途が表示されます。許可は Enterprise applications からいつでも取り消せます。',
      '',
      from,
    ].join('\n'),
  waiting: '管理者の承諾を待っています。10 秒ごとに Microsoft に確認しています。',
  unasked: '現在、Microsoft に確認できません。10 秒ごとに再試行しています。',

  connecting: '接続中…',
  connectingText: 'すべて許可されたかどうかを Microsoft に確認しています。',
  refused: 'Intune に接続できませんでした',
  reconnected: 'Intune に再接続しました',
}

export const consentPage: typeof consentPageTexts = {
  title: '同意',
  oneStep: 'あと 1 つ手順が残っています',
  oneStepText:
    'Microsoft での同意は完了しました。管理者が同意したことと、どの会社のための同意かをポータルが確認できるように、サインインしてください。',
  confirmTitle: ({ company }) => `${company} が貴社の Intune への接続を求めています`,
  confirmText: ({ end, email }) =>
    `${email} としてサインインしています。テナント ID の末尾は ${end} です。確定すると、その後 1 時間以内であれば、この会社は貴社の Intune に接続できます。心当たりのない会社の場合は、このページを閉じてください。`,
  confirm: '確定',
  thanks: 'ありがとうございます。同意を受け取りました',
  thanksText: '依頼した方の画面には自動的に反映されます。このページは閉じてかまいません。',
  everybody: '組織の全員がサインインできるようになりました',
  everybodyText: '依頼した方にお知らせください。このページは閉じてかまいません。',
  notGiven: '同意されませんでした',
  notGivenText:
    '何も変更されていません。改めて同意する場合は、リンクをもう一度開いてください。依頼した方にリンクの再送を頼むこともできます。',
  foreign: 'この応答に対応する要求がありません',
  foreignText:
    'この応答は、すでに使用されたか、別のタブに宛てたものです。何も変更されていません。「設定」の「環境」からやり直してください。',
  toPortal: 'ポータルへ',
}
