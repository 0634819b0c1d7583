import type { subjectNames, supportTexts } from '../support.ts'
import { isolate } from './isolate.ts'

export const support: typeof supportTexts = {
  title: 'الاتصال بالدعم',
  from: 'من',
  subject: 'الموضوع',
  choose: 'اختيار الموضوع',
  description: 'وصف المشكلة',
  attach: 'إرفاق ملف',
  attachHint: 'حتى 20 MB إجمالًا.',
  attachedTooLarge: 'تتجاوز الملفات 20 MB إجمالًا. يُرجى إزالة أحدها.',
  unreadable: ({ file }) =>
    `لم تعد قراءة ${isolate(file)} ممكنة. يُرجى إزالة الملف أو إرفاقه من جديد.`,
  remove: ({ file }) => `إزالة ${isolate(file)}`,
  cancel: 'إلغاء',
  send: 'إرسال',
  sent: 'أُرسلت الرسالة',
}

export const subjects: typeof subjectNames = {
  authentication: 'المصادقة',
  'app-catalog': 'كتالوج التطبيقات',
  branding: 'العلامة التجارية',
  administration: 'الإدارة',
  general: 'أسئلة عامة',
  security: 'الأمان',
  privacy: 'الخصوصية',
  billing: 'الفواتير',
  environments: 'البيئات',
}
