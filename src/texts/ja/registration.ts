import type { registrationTexts } from '../registration.ts'

export const registration: typeof registrationTexts = {
  clientId: 'Application (client) ID',
  objectId: 'Object ID',
  tenantId: 'Directory (tenant) ID',
  secret: 'Secret',

  paste: 'スクリプトの出力を貼り付け',
  pasteHint:
    'シークレットを含め、出力全体をそのまま貼り付けてください。入力欄はすぐに空になります。',
  found: ({ names }) => `次の値が見つかり、入力しました: ${names}`,
  unclear: ({ names }) =>
    `どの値か特定できなかったため、入力していません: ${names}。ご自身で入力してください。`,
  andUnclear: ({ told, left }) => `${told.replace(/。?$/, '。')}${left}`,
  nothing: '値が見つかりませんでした。スクリプトの出力の最後の数行を貼り付けてください。',
  otherTenant: ({ end }) =>
    `別のテナントで作成されたものなので、何も入力していません。会社のテナントの末尾は ${end} です。`,
  secretOut: ({ told }) =>
    `${told}。シークレットは別の ID のものだったため、消去しました。このアプリの登録のシークレットを入力してください。`,
  secretAlone:
    'シークレットは保持していません。ウィザードに引き継げるのは、2 つの ID がそろっているときだけです。2 つの ID を含め、出力全体をもう一度貼り付けてください。',
}
