import type { profileTexts } from '../profile.ts'

export const profile: typeof profileTexts = {
  title: 'الملف الشخصي',
  signInName: 'اسم المستخدم لتسجيل الدخول',
  signInNameHint: 'يأتي هذا الاسم من Microsoft ويُغيَّر هناك.',
  cancel: 'إلغاء',
  save: 'حفظ',
  saved: 'حُدّث الملف الشخصي',
}
