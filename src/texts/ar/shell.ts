import type { limitNames, pageTitles, shellTexts } from '../shell.ts'
import { inDigits, plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const shell: typeof shellTexts = {
  skip: 'التخطي إلى المحتوى',
  navigation: 'صفحات الشركة',
  settings: 'الإعدادات',
  openNavigation: 'فتح قائمة التنقل',
  collapse: 'طي قائمة التنقل',
  expand: 'توسيع قائمة التنقل',
  help: 'المساعدة',
  contactSupport: 'الاتصال بالدعم',
  guide: 'دليل تسجيل التطبيق',
  productDocs: 'وثائق المنتج',
  releaseNotes: 'ملاحظات الإصدار',
  account: ({ name, company }) => `حساب ${isolate(name)}، ${isolate(company)}`,
  theme: 'المظهر',
  themeDark: 'داكن',
  themeLight: 'فاتح',
  themeContrast: 'تباين عالٍ',
  themeSystem: 'حسب النظام',
  themeNotRemembered:
    'لن يُحفظ المظهر، لأن مساحة تخزين هذا المتصفح ممتلئة أو محظورة. يبقى ساريًا حتى إغلاق هذه الصفحة أو إعادة تحميلها.',
  switchCompany: 'تبديل الشركة',
  profile: 'الملف الشخصي',
  signOut: 'تسجيل الخروج',
  bell: ({ unseen }) => (unseen === 0 ? 'الإشعارات' : `الإشعارات، الجديد منها: ${String(unseen)}`),
  noAccessManager: 'لا أحد يدير الوصول إلى هذه الشركة الآن',
  recover: 'استعادة الشركة',
  oneAccessManager: 'لديك حاليًا مستخدم واحد فقط بصلاحيات Access Management',
  oneAccessManagerMore: 'إضافة مستخدم ثانٍ تضمن ألا تُقفل الشركة أبدًا.',
  fixAccess: 'إصلاح الوصول',
  trialEnds: ({ days }) =>
    plural(days, {
      zero: 'ينتهي ترخيصك التجريبي اليوم',
      one: 'ينتهي ترخيصك التجريبي بعد يوم واحد',
      two: 'ينتهي ترخيصك التجريبي بعد يومين',
      few: 'ينتهي ترخيصك التجريبي بعد # أيام',
      many: 'ينتهي ترخيصك التجريبي بعد # يومًا',
      other: 'ينتهي ترخيصك التجريبي بعد # يوم',
    }),
  licenseExpired: 'انتهت صلاحية الترخيص',
  toLicense: 'إدخال الترخيص',
  permissionsMissing: 'اكتُشفت أذونات Intune ناقصة',
  reconnect: 'إعادة الربط',
  limitNear: ({ what, used, limit }) =>
    `${what}: استُخدم ${isolate(inDigits(used))} من ${isolate(inDigits(limit))}`,
  toUsage: 'عرض الاستخدام',
  deleteRegistration: 'أدى تسجيل التطبيق «PMPC Recovery» مهمته. يُرجى حذفه لدى Microsoft.',
  showHow: 'عرض الطريقة',
  registrationDeleted: 'لقد حذفته',
  regionOutage: ({ region }) => `الخدمة غير متاحة حاليًا في منطقة ${isolate(region)}`,
  regionOutageMore: 'يجري العمل على ذلك.',
  elsewhere: ({ company }) =>
    `انتهى تسجيل دخولك إلى ${isolate(company)}. يمكن هنا الاطلاع عليها، لا تغييرها.`,
  comeBack: ({ company }) => `تسجيل الدخول إلى ${isolate(company)} من جديد`,
}

export const limits: typeof limitNames = {
  windowsDeployments: 'عمليات النشر على Windows',
  macDeployments: 'عمليات النشر على macOS',
  customApps: 'التطبيقات المخصصة',
  storageGb: 'الحد الأقصى للتخزين (GB)',
  deploymentsWithFiles: 'عمليات النشر التي تتضمن ملفات',
}

export const pages: typeof pageTitles = {
  'app-catalog': 'كتالوج التطبيقات',
  deployments: 'عمليات النشر',
  events: 'الأحداث',
  'settings/company': 'الشركة',
  'settings/users': 'المستخدمون',
  'settings/environments': 'البيئات',
}
