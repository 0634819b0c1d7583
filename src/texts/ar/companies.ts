import type { newCompanyTexts, regionNames, roleNames, selectorTexts } from '../companies.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const roles: typeof roleNames = {
  'full-admin': 'Full Admin',
  'intune-app-admin': 'Intune App Admin',
  'custom-app-admin': 'Custom App Admin',
  'read-only-admin': 'Read-Only Admin',
  accessManager: 'Full Admin مع Access Management',
}

export const regions: typeof regionNames = {
  US: 'الولايات المتحدة',
  EU: 'الاتحاد الأوروبي',
}

export const selector: typeof selectorTexts = {
  title: 'اختيار الشركة التي تريد تسجيل الدخول إليها',
  tab: 'الشركات',
  find: 'البحث عن شركة',
  findHint: 'يمكن كتابة اسم أو معرّف؛ ويمكن التنقل في القائمة بمفاتيح الأسهم.',
  found: ({ n }) =>
    plural(n, {
      zero: 'لم يُعثر على شركات',
      one: 'عُثر على شركة واحدة',
      two: 'عُثر على شركتين',
      few: 'عُثر على # شركات',
      many: 'عُثر على # شركةً',
      other: 'عُثر على # شركة',
    }),
  nothingFound: 'لا توجد شركة بهذا الاسم',
  nothingFoundText: 'لا تظهر هنا إلا الشركات التي تنتمي إليها، أو التي تتبع مؤسستك.',
  more: 'توجد شركات أكثر من المعروضة. للعثور على شركتك، يُرجى كتابة اسمها.',
  list: 'الشركات',
  companyId: 'معرّف الشركة:',
  select: 'اختيار',
  continue: 'متابعة',
  current: 'الجلسة الحالية',
  requestAccess: 'طلب الوصول',
  waitingSince: ({ date }) => `طُلب في ${isolate(date)}`,
  renotify: 'تذكير',
  renotifyFrom: ({ date }) => `المسؤولون على علم بالطلب. يمكن تذكيرهم ابتداءً من ${isolate(date)}.`,
  renotified: 'تم تذكير المسؤولين',
  withdraw: 'سحب الطلب',
  withdrawn: 'سُحب طلب الوصول',
  forCompany: ({ action, company }) => `${action}: ${isolate(company)}`,
  create: 'إنشاء شركة',
  remember: 'تذكّر الاختيار',
  notRemembered:
    'لن يُحفظ اختيارك، لأن مساحة تخزين هذا المتصفح ممتلئة أو محظورة. يبقى ساريًا حتى إغلاق هذه الصفحة أو إعادة تحميلها.',
  help: 'ألا تظهر مؤسستك هنا؟',
  support: 'الاتصال بالدعم',
  or: 'أو',
  recover: 'استعادة الشركة',

  requestTitle: ({ company }) => `طلب الوصول للانضمام إلى «${isolate(company)}»`,
  reason: 'سبب الطلب',
  reasonHint: 'اختياري. يظهر للمسؤولين.',
  cancel: 'إلغاء',
  submit: 'إرسال',
  requested: 'أُرسل طلب الوصول',

  noAdminTitle: 'لا يوجد مسؤول نشط',
  noAdmin: ({ company }) => `لم يبقَ في ${isolate(company)} من يمكنه الموافقة على طلبك.`,
  noAdminRecover: 'إذا كانت إدارة مستأجر Entra من صلاحياتك، فبإمكانك استعادة الشركة وتولّي إدارتها.',
  noAdminLocked:
    'استعادة الشركة معطّلة هناك، لذلك لا يمكن المطالبة بملكيتها. إذا كان مزوّد خدمة يدير الشركة، فيمكن أن يُطلب منه تفعيل الاستعادة أو إنشاء حساب لك.',
  close: 'إغلاق',
  contactSupport: 'الاتصال بالدعم',

  outageTitle: ({ region }) => `الخدمة غير متاحة حاليًا في منطقة ${isolate(region)}`,
  outageText: 'لا يمكن حاليًا تسجيل الدخول إلى شركات هذه المنطقة. يجري إصلاح ذلك.',
  outageImportant: 'مهم',
  outageNote: 'هذه الشركات مخفية ولم تُفقد. يُرجى عدم إنشاء شركة جديدة بدلًا منها.',
}

export const newCompany: typeof newCompanyTexts = {
  info: 'بيانات الشركة',
  user: 'بيانات المستخدم',
  where: 'أين تُخزَّن بيانات شركتك؟',
  whereHint: 'تبقى البيانات في هذه المنطقة، ولا يمكن نقلها لاحقًا.',
  select: 'اختيار',
  selected: 'تم اختيارها',
  name: 'اسم الشركة',
  nameHint: 'حتى 64 حرفًا، من دون @ و / و +.',
  country: 'البلد',
  countryHint: 'يمكن البحث بالكتابة.',
  continue: 'متابعة',
  missing: 'يجب اختيار المنطقة والاسم والبلد أولًا.',
  missingTerms: 'يجب قبول الشروط أولًا.',
  back: 'رجوع',
  you: 'من أنت؟',
  created: ({ name }) => `أُنشئت الشركة ${isolate(name)}`,
}
