import { product } from '../product.ts'
import type { askAdminTexts } from '../ask-admin.ts'
import { isolate } from './isolate.ts'

export const askAdmin: typeof askAdminTexts = {
  message: 'رسالة إلى المسؤول',
  copy: 'نسخ الرسالة',
  body: ({ link }) =>
    [
      'مرحبًا،',
      '',
      `أودّ تسجيل الدخول إلى ${isolate(product.name)}، وتطلب Microsoft أن يسمح أحد المسؤولين بذلك أولًا.`,
      'يُرجى فتح هذا الرابط، وتسجيل الدخول بدور Global Administrator أو Privileged Role Administrator، ثم القبول:',
      '',
      link,
      '',
      'يتيح ذلك لأفراد مؤسستنا تسجيل الدخول إلى البوابة، ولا تحصل البوابة إلا على أسمائهم وأسماء تسجيل الدخول. ويمكن سحب الموافقة في أي وقت من Enterprise applications.',
    ].join('\n'),
}
