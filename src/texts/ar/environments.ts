import type {
  disconnectTexts,
  environmentTexts,
  healthTexts,
  permissionNames,
  permissionTexts,
} from '../environments.ts'
import { inList, plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const environments: typeof environmentTexts = {
  title: 'البيئات',
  failed: 'لا يمكن عرض البيئة حاليًا',
  created: ({ date }) => `أُنشئت في ${isolate(date)}`,
  intune: 'Intune',
  connected: 'مربوط',
  incomplete: 'أذونات ناقصة',
  notConnected: 'غير مربوط',
  tenant: ({ end }) => `المستأجر ${isolate(`…${end}`)}`,
  delete: 'حذف',
  license: 'الترخيص:',
  expiration: 'تاريخ الانتهاء:',
  none: '-',
  expired: 'منتهي الصلاحية',
  trial: ({ type }) => `${isolate(type)} (تجريبي)`,
  more: ({ name }) => `إجراءات أخرى لـ ${isolate(name)}`,
  edit: 'تعديل البيئة',
  editLicense: 'تعديل الترخيص',
  activateLicense: 'تفعيل الترخيص',
  ownRole: 'يتيح دورك الاطلاع على البيئات، لا تغييرها.',
  ownRoleDelete: 'يتيح دورك الاطلاع على البيئات، لا فصلها.',

  rename: 'تعديل البيئة',
  name: 'اسم البيئة',
  nameHint: 'حتى 64 حرفًا.',
  cancel: 'إلغاء',
  save: 'حفظ',
  saved: 'حُدّثت البيئة',
}

export const health: typeof healthTexts = {
  title: 'السلامة',
  permissions: 'ما يُسمح به للبوابة',
  granted: ({ n, of }) => `مُنح ${String(n)} من ${String(of)}`,
  unknown: 'غير معروف',
  notConnected: 'بعد ربط Intune، تُراقَب أذوناته هنا.',
  notReached: 'لم تستجب Microsoft. ما تمنحه من أذونات غير معروف حاليًا.',
  lastCheck: 'آخر فحص',
  checkNow: 'فحص الآن',
  checked: 'فُحصت للتو',
  details: 'عرض الأذونات',
  license: 'مدة الترخيص',
  noLicense: 'لا يوجد ترخيص بعد.',
  starts: 'البداية',
  today: 'اليوم',
  ends: 'النهاية',
  daysLeft: ({ days }) =>
    plural(days, {
      zero: 'ينتهي اليوم',
      one: 'بقي يوم واحد',
      two: 'بقي يومان',
      few: 'بقيت # أيام',
      many: 'بقي # يومًا',
      other: 'بقي # يوم',
    }),
  ended: ({ days }) =>
    plural(days, {
      zero: 'انتهى اليوم',
      one: 'انتهى قبل يوم واحد',
      two: 'انتهى قبل يومين',
      few: 'انتهى قبل # أيام',
      many: 'انتهى قبل # يومًا',
      other: 'انتهى قبل # يوم',
    }),
}

export const permissions: typeof permissionTexts = {
  title: 'أذونات Intune',
  issue: 'اكتُشفت مشكلة في الأذونات',
  issueText:
    'سحب أحد المسؤولين ما تحتاج إليه البوابة. تتوقف عمليات النشر حتى يُمنح من جديد. يطلب زر «إعادة الربط» كل ذلك.',
  fine: 'كل ما تحتاج إليه البوابة ممنوح.',
  granted: 'ممنوح',
  missing: 'ناقص',
  list: 'الأذونات',
  cancel: 'إلغاء',
  close: 'إغلاق',
}

export const intunePermissions: typeof permissionNames = {
  'DeviceManagementApps.ReadWrite.All': {
    name: 'Read and write Microsoft Intune apps',
    use: 'لوضع تطبيقاتك في Intune وإبقائها محدّثة.',
  },
  'DeviceManagementConfiguration.Read.All': {
    name: 'Read Microsoft Intune device configuration and policies',
    use: 'لعرض عوامل التصفية الخاصة بك عند تعيين تطبيق.',
  },
  'DeviceManagementManagedDevices.Read.All': {
    name: 'Read Microsoft Intune devices',
    use: 'للعثور على تطبيقات في أجهزتك يمكن إدارتها.',
  },
  'DeviceManagementRBAC.Read.All': {
    name: 'Read Microsoft Intune RBAC settings',
    use: 'لعرض علامات النطاق الخاصة بك.',
  },
  'DeviceManagementServiceConfig.ReadWrite.All': {
    name: 'Read and write Microsoft Intune configuration',
    use: 'لتأجيل عمليات التثبيت أثناء تسجيل الجهاز.',
  },
  'Domain.Read.All': {
    name: 'Read domains',
    use: 'لمعرفة العناوين التي تنتمي إلى شركتك.',
  },
  'GroupMember.Read.All': {
    name: 'Read all group memberships',
    use: 'لتعيين التطبيقات للمجموعات، ومنح المجموعات الوصول إلى البوابة.',
  },
}

export const disconnect: typeof disconnectTexts = {
  title: 'هل تريد بالتأكيد فصل Intune؟',
  lead: 'يحدث ذلك فورًا ولا يمكن التراجع عنه.',
  ok: 'موافق',
  cancel: 'إلغاء',
  done: 'فُصل Intune',
  loading: 'جارٍ حصر ما قد يُفقد…',
  changed: 'تغيّر شيء منذ عرض هذه الصفحة. هذا هو الوضع الآن.',

  dies: 'ما يُحذف',
  nothing: 'لا يوجد ما يُحذف سوى الربط نفسه.',
  deployments: ({ n }) =>
    plural(n, {
      zero: 'لا عمليات نشر',
      one: 'عملية نشر واحدة',
      two: 'عمليتا نشر',
      few: '# عمليات نشر',
      many: '# عملية نشر',
      other: '# عملية نشر',
    }),
  versions: ({ versions }) =>
    `${plural(versions.length, { one: 'الإصدار', two: 'الإصداران', other: 'الإصدارات' })} ${inList(versions)}`,
  branding: ({ n }) =>
    plural(n, {
      zero: 'لا علامات تجارية',
      one: 'علامة تجارية واحدة',
      two: 'علامتان تجاريتان',
      few: '# علامات تجارية',
      many: '# علامةً تجارية',
      other: '# علامة تجارية',
    }),
  banners: ({ n }) =>
    plural(n, {
      zero: 'لا لافتات',
      one: 'لافتة واحدة',
      two: 'لافتتان',
      few: '# لافتات',
      many: '# لافتةً',
      other: '# لافتة',
    }),
  notifications: ({ n }) =>
    plural(n, {
      zero: 'لا إشعارات',
      one: 'إشعار واحد',
      two: 'إشعاران',
      few: '# إشعارات',
      many: '# إشعارًا',
      other: '# إشعار',
    }),
  groups: ({ n }) =>
    plural(n, {
      zero: 'لا مجموعات Entra ID',
      one: 'مجموعة Entra ID واحدة',
      two: 'مجموعتا Entra ID',
      few: '# مجموعات Entra ID',
      many: '# مجموعة Entra ID',
      other: '# مجموعة Entra ID',
    }),
  members: ({ n }) =>
    plural(n, {
      zero: 'لا أعضاء',
      one: 'عضو واحد',
      two: 'عضوان',
      few: '# أعضاء',
      many: '# عضوًا',
      other: '# عضو',
    }),

  people: 'من يفقد الوصول',
  nobody: 'لا أحد: لكل شخص حساب خاص به.',
  loses: ({ before }) => `${isolate(before)} ← بلا وصول`,
  sinks: ({ before, after }) => `${isolate(before)} ← ${isolate(after)}`,
  you: 'أنت',
  lockedOut:
    'ستفقد أنت أيضًا الوصول، لأن وصولك يأتي من مجموعة. يُرجى أولًا طلب حساب خاص بك من أحد المسؤولين.',

  survives: 'ما يبقى',
  survivesLicense: 'الترخيص، بتاريخ انتهائه',
  survivesUsers: 'المستخدمون الذين لهم حسابات خاصة، والدعوات، وكل الأحداث',
  survivesApps: 'التطبيقات على أجهزتك، وهذه الإصدارات القديمة التي ما زالت معيّنة في Intune:',
  survivesAppsAll: 'التطبيقات على أجهزتك',
  survivesConsent: 'الموافقة لدى Microsoft. ولإزالتها أيضًا، يمكن حذف تطبيق المؤسسة هناك.',

  download: 'تنزيل كل ذلك أولًا',
  asJson: 'JSON',
  asCsv: 'CSV',

  noManager:
    'بعد الفصل لن يبقى من يستطيع إدارة الوصول، لأن Access Management لدى مجموعة فقط. يجب منح Access Management لأحد المستخدمين أولًا.',
  toUsers: 'الانتقال إلى المستخدمين',
}
