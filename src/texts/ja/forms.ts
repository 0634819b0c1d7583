import type { formTexts } from '../forms.ts'

export const forms: typeof formTexts = {
  firstName: '名',
  lastName: '姓',
  contactEmail: '連絡先メール アドレス',
  loadCurrent: '現在の値を読み込む',
}
