import type { connectionBarTexts } from '../connection.ts'

export const connectionBar: typeof connectionBarTexts = {
  lost: 'لا يوجد اتصال بالبوابة. لم يُفقد شيء مما كُتب.',
  trying: 'لا يوجد اتصال بالبوابة. جارٍ إعادة المحاولة…',
  again: 'المحاولة الآن',
  busy: 'البوابة مشغولة الآن. تُعاد المحاولة تلقائيًا…',
  back: 'عاد الاتصال',
}
