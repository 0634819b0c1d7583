import type { deploymentTexts, statusNames, statusTexts } from '../deployments.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const deployments: typeof deploymentTexts = {
  title: 'عمليات النشر',
  search: 'بحث',
  searchAmong: ({ n }) =>
    plural(n, {
      zero: 'بحث (لا عناصر)',
      one: 'بحث (عنصر واحد)',
      two: 'بحث (عنصران)',
      few: 'بحث (# عناصر)',
      many: 'بحث (# عنصرًا)',
      other: 'بحث (# عنصر)',
    }),
  found: ({ n }) =>
    plural(n, {
      zero: 'لا عمليات نشر',
      one: 'عملية نشر واحدة',
      two: 'عمليتا نشر',
      few: '# عمليات نشر',
      many: '# عملية نشر',
      other: '# عملية نشر',
    }),
  more: 'عرض المزيد',
  none: 'لم يُنشر شيء بعد',
  noneText: 'يُرجى اختيار تطبيق من «كتالوج التطبيقات» ثم «نشر»، وسيظهر هنا.',
  toCatalog: 'فتح كتالوج التطبيقات',
  noResults: 'لا توجد نتائج',
  noResultsText: 'يمكن تجربة كلمة أقصر. المسافات لا تؤثر.',
  showAll: 'عرض كل عمليات النشر',
  noConnection: 'لم يتم الربط بعد',
  noConnectionText: 'توجد عمليات النشر في Intune، لذلك يجب ربطه أولًا.',
  consentLost: 'لم يعد Intune يستجيب',
  consentLostText: 'سُحبت الموافقة. ما زالت عمليات النشر موجودة، وتظهر مجددًا بعد إعادة ربط Intune.',
  toEnvironments: 'فتح البيئات',

  displayName: 'اسم العرض',
  appName: 'اسم التطبيق',
  language: 'اللغة',
  architecture: 'البنية',
  created: 'تاريخ الإنشاء',
  status: 'الحالة',
  actions: 'الإجراءات',
  actionsOf: ({ name }) => `إجراءات ${isolate(name)}`,
  version: 'الإصدار',
  newer: ({ version }) => `يتوفر الإصدار ${isolate(version)}`,
  vendor: 'المورّد',
  os: 'نظام التشغيل',
  source: 'المصدر',
  moreInfo: 'مزيد من المعلومات',
  retained: 'إصدارات قديمة محفوظة في Intune',
  retainedNone: 'لا يوجد',
  assigned: 'معيّن',
  unassigned: 'غير معيّن',

  edit: 'تعديل',
  recreate: 'إعادة الإنشاء',
  syncNow: 'مزامنة الآن',
  delete: 'حذف',
  cancel: 'إلغاء',
  close: 'إغلاق',
  save: 'حفظ',
  yes: 'نعم',
  editTitle: 'تعديل عملية النشر',
  updated: ({ name }) => `حُدّثت عملية النشر ${isolate(name)}`,
  recreated: ({ name }) => `جارٍ إعادة إنشاء عملية النشر ${isolate(name)}`,
  synced: ({ name, version }) => `أصبح ${isolate(name)} على الإصدار ${isolate(version)}`,
  upToDate: ({ name }) => `${isolate(name)} على أحدث إصدار`,
  deleted: ({ name }) => `حُذفت عملية النشر ${isolate(name)}`,
  deleteTitle: ({ name }) => `هل تريد بالتأكيد حذف ${isolate(name)}؟`,
  deleteText: ({ app }) =>
    `يتوقف Intune عن تثبيت ${isolate(app)} وتحديثه. ويبقى على الأجهزة التي ثُبّت عليها. لا يمكن التراجع عن ذلك.`,
  deleteRetained: ({ versions }) => `تُحذف أيضًا الإصدارات القديمة ${isolate(versions)}.`,

  pauseUpdates: 'إيقاف التحديثات مؤقتًا',
  pauseHint: 'يبقى التطبيق على إصداره حتى تُستأنف التحديثات.',
  paused: 'التحديثات متوقفة',
  pausedNow: ({ name }) => `أُوقفت تحديثات ${isolate(name)} مؤقتًا`,
  resumedNow: ({ name }) => `استؤنفت تحديثات ${isolate(name)}`,

  busy: 'ما زال Intune يعمل على عملية النشر هذه. يستغرق ذلك بضع دقائق.',
  forbidden:
    'يتيح دورك الاطلاع على عمليات النشر فقط. يمكن طلب التغيير ممّن لديه دور Full Admin أو Intune App Admin.',
  pausedReason: 'التحديثات متوقفة مؤقتًا. يجب تشغيلها أولًا.',
  licenseExpired: 'انتهت صلاحية الترخيص. يجب إدخال ترخيص جديد في «البيئات» أولًا.',
  gone: 'لم تعد عملية النشر هذه موجودة.',
}

export const deploymentStatus: typeof statusNames = {
  success: 'نجاح',
  'in-progress': 'قيد التنفيذ',
  retrying: 'جارٍ إعادة المحاولة',
  failed: 'فشل',
}

export const deploymentStatusTexts: typeof statusTexts = {
  success: 'يثبّت Intune هذا التطبيق.',
  'in-progress': 'التطبيق في طريقه إلى Intune. يستغرق ذلك بضع دقائق.',
  retrying: 'لم يقبل Intune التطبيق. تُعاد المحاولة طوال 24 ساعة.',
  failed: 'لم يقبل Intune التطبيق خلال 24 ساعة. للمحاولة من جديد، يُرجى اختيار «إعادة الإنشاء».',
}
