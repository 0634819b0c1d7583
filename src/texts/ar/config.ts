import type { configTexts } from '../config.ts'

export const config: typeof configTexts = {
  missingTitle: 'لا تجد البوابة إعداداتها',
  missingText:
    'تعذّرت قراءة الملف config.json. يُرجى التحقق من الاتصال وإعادة تحميل الصفحة. ومن يشغّل هذه البوابة يضع الملف بجوار index.html.',
  wrongTitle: 'إعدادات البوابة غير مكتملة',
  wrongText: 'عُثر على الملف config.json، لكن الإدخالات التالية ناقصة أو لا يمكن أن تكون صحيحة:',
}
