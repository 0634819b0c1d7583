import { product } from '../product.ts'
import type { askAdminTexts } from '../ask-admin.ts'

export const askAdmin: typeof askAdminTexts = {
  message: '管理者へのメッセージ',
  copy: 'メッセージをコピー',
  body: ({ link }) =>
    [
      'お疲れさまです。',
      '',
      `${product.name} にサインインしたいのですが、Microsoft から、事前に管理者の許可を求められています。`,
      '次のリンクを開き、Global Administrator または Privileged Role Administrator としてサインインして、承諾をお願いします。',
      '',
      link,
      '',
      '承諾すると、組織のメンバーがポータルにサインインできるようになります。ポータルに渡されるのは氏名とサインイン名だけです。許可は Enterprise applications からいつでも取り消せます。',
    ].join('\n'),
}
