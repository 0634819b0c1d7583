import type {
  settingsTexts,
  supportPeriods as supportPeriodTexts,
  supportRoles as supportRoleTexts,
  usageLevels as usageLevelTexts,
} from '../settings.ts'
import { inDigits } from '../texts.ts'
import { isolate } from './isolate.ts'

export const settings: typeof settingsTexts = {
  title: 'الشركة',
  tabs: 'أقسام إعدادات الشركة',
  general: 'عام',
  usage: 'الاستخدام',
  domains: 'المجالات',

  cancel: 'إلغاء',
  save: 'حفظ',
  saved: 'حُدّثت بيانات الشركة',
  unchanged: 'لم يتغيّر شيء بعد.',
  forbidden: 'يتيح دورك الاطلاع على الشركة فقط. يمكن طلب التغيير ممّن لديه دور Full Admin.',

  details: 'بيانات الشركة',
  name: 'اسم الشركة',
  nameHint: 'حتى 64 حرفًا، من دون @ و / و +.',
  billingEmail: 'البريد الإلكتروني للفواتير',
  billingHint: 'اختياري. تُرسل الفواتير إليه.',
  country: 'البلد',
  companyId: 'معرّف الشركة',
  copyId: 'نسخ معرّف الشركة',
  location: 'موقع تخزين البيانات',
  locationHint: 'اختير عند إنشاء الشركة، ويبقى كما هو.',

  recovery: 'استعادة الشركة',
  recoverySwitch: 'تفعيل استعادة الشركة',
  recoveryHint:
    'من يثبت أنه يدير مستأجر Entra الخاص بك يستطيع استعادة الوصول إلى هذه الشركة، بكامل صلاحيات إدارة الوصول.',
  recoveryOff:
    'إذا غادر يومًا كل من لديه Access Management، فلن يستطيع أحد استعادة هذه الشركة: لا أنت ولا الدعم لدينا. يُفضَّل إبقاؤها مفعّلة ما لم تتوفر لديك طريقة أخرى.',

  previews: 'ميزات المعاينة',
  previewsOf: ({ on, all }) => `ميزات المعاينة المفعّلة: ${isolate(`${String(on)}/${String(all)}`)}`,
  previewsSwitch: 'تفعيل ميزات المعاينة',
  previewsHint: 'الميزات الجديدة فور توفرها. وما كان مفعّلًا منها يبقى مفعّلًا.',
  previewOn: 'مفعّلة',
  previewOff: 'غير مفعّلة',

  support: 'دعم العملاء',
  grant: 'منح الوصول',
  grantHint: 'يتيح للدعم لدينا الاطلاع على شركتك أثناء مساعدتك. ويظهر كل ما يفعله في «الأحداث».',
  granted: ({ role, hours, minutes }) =>
    `مُنح وصول ${isolate(role)}، والمتبقي ${String(hours)} س ${String(minutes)} د`,
  grantEnds: 'ينتهي تلقائيًا.',
  edit: 'تعديل',
  period: 'مدة الوصول',
  role: 'نوع الوصول',
  roleMissing: 'يُرجى اختيار نوع الوصول',

  delete: 'حذف الشركة',
  deleteText: 'يحذف الشركة بكل ما فيها، للجميع. لا يمكن التراجع عن ذلك.',
  deleteConnected: 'ما زال Intune مربوطًا. يجب فصله في «البيئات» أولًا.',
  deleteTitle: ({ company }) => `هل تريد بالتأكيد حذف الشركة ${isolate(company)}؟`,
  deleteConsequence:
    'تُحذف كل بياناتها: المستخدمون والمجموعات والدعوات والأحداث والترخيص. لا يمكن التراجع عن ذلك.',
  deleted: ({ company }) => `حُذفت ${isolate(company)}`,
  no: 'لا',
  yes: 'نعم',

  leaveTitle: 'المغادرة من دون حفظ؟',
  leaveText: 'لم يُحفظ ما تغيّر هنا بعد، وسيُفقد عند المغادرة.',
  stay: 'البقاء هنا',
  leave: 'المغادرة من دون حفظ',

  license: 'نوع الترخيص',
  noLicense: 'لا يوجد ترخيص',
  trial: ({ type }) => `${isolate(type)} (تجريبي)`,
  devices: 'عدد الأجهزة',
  noUsage: 'يُحتسب ترخيص MSP Plus لدى المزوّد، لا هنا.',
  usedOf: ({ used, limit }) => `${inDigits(used)} من ${inDigits(limit)}`,
  usageTold: ({ used, limit, level }) => `${inDigits(used)} من ${inDigits(limit)}. ${level}`,

  domainsText:
    'أصحاب عناوين البريد الإلكتروني في مجال مفعّل تظهر لهم هذه الشركة، ويمكنهم طلب الانضمام.',
  domainName: 'اسم المجال',
  domainStatus: 'الحالة',
  domainEnabled: 'مفعّل',
  enableDomain: ({ domain }) => `تفعيل ${isolate(domain)}`,
  available: 'متاح',
  unavailable: 'لم يعد متاحًا أو محذوف',
  oneDomain: 'يبقى مجال واحد على الأقل مفعّلًا.',
  domainsSaved: 'حُدّثت المجالات',
  domainsKeep:
    'عند تعطيل مجال يحتفظ كل من لديه حساب خاص بالوصول الذي يمنحه الحساب. أما أعضاء المجموعات الذين لهم عنوان في ذلك المجال فيفقدون فورًا الوصول الذي تمنحه المجموعة.',
}

export const supportRoles: typeof supportRoleTexts = {
  'full-admin': 'Full Admin',
  'read-only': 'Cloud Admin Read Only',
}

export const supportPeriods: typeof supportPeriodTexts = {
  '4': '4 ساعات',
  '24': 'يوم واحد',
  '72': '3 أيام',
  '168': '7 أيام',
}

export const usageLevels: typeof usageLevelTexts = {
  easy: 'استُخدم أقل من النصف',
  filling: 'استُخدم أكثر من النصف',
  full: 'استُخدم الكل',
}
