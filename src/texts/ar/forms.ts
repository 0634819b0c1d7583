import type { formTexts } from '../forms.ts'

export const forms: typeof formTexts = {
  firstName: 'الاسم الأول',
  lastName: 'اسم العائلة',
  contactEmail: 'البريد الإلكتروني للتواصل',
  loadCurrent: 'تحميل القيم الحالية',
}
