import type { uiTexts } from '../ui.ts'
import { isolate } from './isolate.ts'

export const ui: typeof uiTexts = {
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
  next: 'التالي',
  noMatches: 'لا يوجد ما يطابق',
  notifications: 'الإشعارات',
  numberField: 'حقل رقمي',
  page: ({ n, of }) => isolate(`${String(n)}/${String(of)}`),
  problemHeading: 'توجد مشكلة',
  showOptions: 'عرض الخيارات',
  sortBy: 'الترتيب حسب',
  steps: 'الخطوات',
  success: 'نجاح',
  used: ({ n, of }) => `${String(n)} من ${String(of)} حرفًا`,
  working: 'قيد التنفيذ',
}
