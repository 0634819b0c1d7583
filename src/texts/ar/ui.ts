import type { uiTexts } from '../ui.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const ui: typeof uiTexts = {
  again: 'إعادة المحاولة',
  cancel: 'إلغاء',
  clearSearch: 'مسح البحث',
  close: 'إغلاق',
  copied: 'تم النسخ',
  copy: 'نسخ',
  copyFailed: 'لم ينجح النسخ. يُرجى تحديد النص ونسخه يدويًا.',
  decrease: 'إنقاص',
  dismiss: 'تجاهل',
  error: 'خطأ',
  errorId: 'معرّف الخطأ',
  increase: 'زيادة',
  loading: 'جارٍ التحميل',
  newTab: 'يُفتح في علامة تبويب جديدة',
  next: 'التالي',
  previous: 'الرسالة السابقة',
  perPage: 'العناصر في كل صفحة:',
  noMatches: 'لا توجد نتائج مطابقة',
  notFetched: 'تعذّر تحميل هذا الجزء. يُرجى التحقق من الشبكة ثم إعادة المحاولة.',
  notice: 'ملاحظة',
  notifications: 'الإشعارات',
  numberField: 'حقل رقمي',
  page: ({ n, of }) => isolate(`${String(n)}/${String(of)}`),
  print: 'طباعة',
  problemHeading: 'توجد مشكلة',
  problemPrefix: 'خطأ: ',
  showOptions: 'عرض الخيارات',
  sortBy: 'الترتيب حسب',
  steps: 'الخطوات',
  success: 'نجاح',
  used: ({ n, of }) =>
    `${String(n)} من ${String(of)} ${plural(of, { few: 'أحرف', many: 'حرفًا', other: 'حرف' })}`,
  working: 'قيد التنفيذ',
}
