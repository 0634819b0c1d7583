import type {
  continuityTexts,
  groupTexts,
  invitationTexts,
  levelTexts,
  requestTexts,
  usersTabTexts,
  usersTexts,
} from '../users.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const levels: typeof levelTexts = {
  'read-only-admin': 'يرى كل شيء ولا يغيّر شيئًا.',
  'custom-app-admin': 'ينشئ التطبيقات المخصصة ويغيّرها ويحذفها.',
  'intune-app-admin': 'يتولى عمليات النشر والتراخيص والعلامة التجارية والإشعارات.',
  'full-admin': 'يفعل كل شيء ما عدا إدارة المستخدمين.',
  'access-manager': 'يفعل كل شيء، ويقرر ما يُسمح به لكل شخص.',
}

export const usersTabs: typeof usersTabTexts = {
  active: 'النشطون',
  invitations: 'الدعوات',
  requests: 'بانتظار الموافقة',
  groups: `مجموعات ${isolate('Entra ID')}`,
}

export const users: typeof usersTexts = {
  title: 'المستخدمون',
  tabs: 'أنواع الوصول',
  addGroup: 'إضافة مجموعة',
  invite: 'دعوة مستخدم',

  refusedTitle: 'يدير المستخدمين هنا أشخاص آخرون',
  refusedText: 'لا يتيح دورك فتح هذه الصفحة.',
  refusedWho: 'يمكن لهؤلاء تغيير ما يُسمح لك به:',
  refusedNotLoaded: 'تعذّر تحميل من يمكنه تغيير ذلك.',
  nobodyTitle: 'لا أحد يدير المستخدمين هنا الآن',
  nobodySupport: 'لا يستطيع فريق الدعم ذلك، ويمكنه فقط تحرير مستأجر Intune لتستخدمه شركة أخرى.',
  refusedGroups: ({ groups }) => `أعضاء ${isolate(groups)}`,

  user: 'المستخدم',
  roles: 'الأدوار',
  lastLogon: 'آخر تسجيل دخول',
  never: 'لم يحدث بعد',
  action: 'الإجراء',
  you: 'أنت',
  search: 'البحث في المستخدمين',
  searchHint: 'الاسم أو البريد الإلكتروني',
  found: ({ n }) =>
    plural(n, {
      zero: 'لم يُعثر على مستخدمين',
      one: 'عُثر على مستخدم واحد',
      two: 'عُثر على مستخدمَين',
      few: 'عُثر على # مستخدمين',
      many: 'عُثر على # مستخدمًا',
      other: 'عُثر على # مستخدم',
    }),
  noUsers: 'لا يوجد مستخدمون',
  noUsersText: 'لا أحد هنا بهذا الاسم. يمكن تجربة جزء من الاسم أو من البريد الإلكتروني.',
  roleOf: ({ who }) => `دور ${isolate(who)}`,
  accessManagement: 'Access Management',
  through: ({ level, group }) => `${isolate(level)} عبر ${isolate(group)}`,
  roleChanged: 'تغيّر الدور',
  deleteUser: ({ who }) => `حذف ${isolate(who)}`,

  pageOf: ({ from, to, total }) => `${from} – ${to} من ${total}`,
  pages: 'الصفحات',
  first: 'الصفحة الأولى',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  firstPage: 'هذه هي الصفحة الأولى.',
  lastPage: 'هذه هي الصفحة الأخيرة.',

  notAllowed: 'لا يستطيع تغيير ذلك إلا من لديه Access Management.',
  lastAccessManager:
    'لا يوجد شخص آخر يستطيع إدارة الوصول. يجب منح Access Management لشخص ثانٍ أو لمجموعة أولًا.',
  ownRole: 'يغيّر دورك شخص آخر لديه Access Management.',
  groupGone: 'حُذفت هذه المجموعة من Entra ID. لا يمكن هنا إلا إزالتها.',

  deleteTitle: ({ who }) => `هل تريد بالتأكيد حذف ${isolate(who)}؟`,
  deleteText: ({ who, company }) =>
    `يفقد ${isolate(who)} الوصول إلى ${isolate(company)} فورًا. ويبقى ما فعله مسجّلًا في الأحداث.`,
  deleteKeptText: ({ company }) =>
    `يُحذف الحساب في ${isolate(company)} فورًا. ويبقى ما جرى به مسجّلًا في الأحداث.`,
  stillThrough: ({ groups }) => `تبقى العضوية في ${isolate(groups)} مانحةً للوصول بعد ذلك.`,
  deleteSelfTitle: 'هل تريد بالتأكيد حذف نفسك؟',
  deleteSelfText: ({ company }) =>
    `ستفقد الوصول إلى ${isolate(company)} فورًا، ولا تعود إلا إذا سمح لك أحد بالدخول مجددًا.`,
  deleted: 'حُذف المستخدم',
  no: 'لا',
  yes: 'نعم',

  revokeTitle: 'هل تريد بالتأكيد سحب Access Management من حسابك؟',
  revokeText:
    'لن يعود بإمكانك إدارة المستخدمين منذ تلك اللحظة. ولا يستطيع إعادة هذه الصلاحية إليك إلا شخص آخر لديه Access Management.',
  revokeKeptText: ({ groups }) =>
    `سيبقى بإمكانك إدارة المستخدمين بعد ذلك بحكم العضوية في ${isolate(groups)}.`,
  cancel: 'إلغاء',
  ok: 'موافق',
  close: 'إغلاق',
}

export const invitations: typeof invitationTexts = {
  title: 'دعوة مستخدم',
  email: 'البريد الإلكتروني',
  emailHint: 'العنوان الذي يسجّل به هذا الشخص الدخول لدى Microsoft.',
  lastName: 'اسم العائلة',
  role: 'الدور',
  send: 'دعوة',
  sent: 'أُرسلت الدعوة',
  user: 'المستخدم',
  expiry: 'تاريخ الانتهاء',
  copyLink: 'نسخ رابط الدعوة',
  copied: 'نُسخ رابط الدعوة',
  resend: 'إعادة إرسال الدعوة',
  resent: 'أُعيد إرسال الدعوة',
  delete: 'حذف الدعوة',
  deleteTitle: ({ who }) => `هل تريد بالتأكيد حذف دعوة ${isolate(who)}؟`,
  deleteText: 'لن يعود قبول الدعوة ممكنًا.',
  deleted: 'حُذفت الدعوة',
  of: ({ action, who }) => `${action}: ${isolate(who)}`,
  none: 'لا توجد دعوات',
  noneText: 'يظهر المدعوون هنا حتى يقبلوا الدعوة، أو حتى انقضاء ستين يومًا.',
}

export const requests: typeof requestTexts = {
  received: 'تاريخ الاستلام',
  details: 'تفاصيل الطلب',
  noReason: 'لم يُذكر سبب',
  approve: 'موافقة',
  approveTitle: ({ who }) => `أي دور تريد تعيينه لـ «${isolate(who)}»؟`,
  selectRole: 'اختيار الدور',
  confirm: 'تأكيد',
  approved: 'تمت الموافقة على المستخدم',
  reject: 'رفض',
  rejectTitle: ({ who }) => `رفض طلب «${isolate(who)}»`,
  reason: 'سبب الرفض',
  reasonHint: 'اختياري. يُرسل إلى صاحب الطلب.',
  submit: 'إرسال',
  rejected: 'رُفض الطلب',
  none: 'لا توجد طلبات بانتظار الموافقة',
  noneText: 'عندما يطلب أحد من مؤسستك الوصول، ينتظر الطلب هنا.',
}

export const groups: typeof groupTexts = {
  name: 'اسم المجموعة',
  role: 'دور المجموعة',
  id: 'معرّف المجموعة',
  copyId: ({ group }) => `نسخ معرّف المجموعة ${isolate(group)}`,
  members: 'أعضاء المجموعة',
  membersOf: ({ group }) => `أعضاء المجموعة: ${isolate(group)}`,
  memberName: 'اسم العضو',
  copyMember: ({ oid }) => `نسخ ${isolate(`Object ID ${oid}`)}`,
  membersLead: ({ group }) =>
    `${isolate(group)}: قيم Object ID من Entra ID. لا يُحتسب إلا الأعضاء المباشرون.`,
  noMembers: 'ليس لهذه المجموعة أعضاء، ولا تمنح أحدًا الوصول.',
  findMember: 'البحث عن Object ID',
  firstMembers: ({ n, of }) => `أول ${n} من أصل ${of} من الأعضاء. يمكن العثور على غيرهم بالبحث.`,
  membersFound: ({ n }) =>
    plural(n, {
      zero: 'لم يُعثر على أعضاء',
      one: 'عُثر على عضو واحد',
      two: 'عُثر على عضوين',
      few: 'عُثر على # أعضاء',
      many: 'عُثر على # عضوًا',
      other: 'عُثر على # عضو',
    }),
  remove: ({ group }) => `إزالة ${isolate(group)}`,
  removeTitle: ({ group }) => `هل تريد بالتأكيد إزالة المجموعة ${isolate(group)}؟`,
  removeText:
    'تفقد المجموعة وأعضاؤها الوصول الذي كانت تمنحه. أما المجموعة نفسها فتبقى في Entra ID.',
  revokeTitle: ({ group }) =>
    `هل تريد بالتأكيد سحب Access Management من المجموعة ${isolate(group)}؟`,
  onlyThrough: 'لا تدير الوصول إلا بحكم العضوية في هذه المجموعة.',
  removed: 'أُزيلت المجموعة',
  deletedOnAzure: 'حُذفت المجموعة من Azure',
  cannotChange: 'لا يمكن تغيير دور هذه المجموعة',
  permissionsIssue: 'اكتُشفت مشكلة في الأذونات',
  permissionsIssueText:
    'لا يُسمح للبوابة بقراءة المجموعات لدى Microsoft: ينقص الإذن GroupMember.Read.All. بعد إعادة ربط Intune يمكن إضافة المجموعات من جديد.',
  toEnvironments: 'الانتقال إلى البيئات',
  unreachable:
    'لا تستجيب Microsoft حاليًا. تظهر المجموعات كما شوهدت آخر مرة. يمكن إعادة المحاولة بعد لحظات.',
  none: 'لا توجد مجموعات Entra ID',
  noneText: 'مع المجموعة، يحصل من ينضم إليها في Entra ID على الوصول هنا، ويفقده من يغادرها.',
  tenAlready: 'الحد الأقصى للشركة عشر مجموعات. يجب إزالة إحداها أولًا.',
  noPermission: 'لا يُسمح للبوابة بقراءة المجموعات لدى Microsoft. يجب إعادة ربط Intune أولًا.',

  available: 'المجموعات المتاحة',
  search: 'بحث',
  choose: ({ group }) => `إضافة ${isolate(group)}`,
  roleFor: ({ group }) => `دور ${isolate(group)}`,
  notSelected: 'غير محدد',
  checkFirst: 'يجب تحديد المجموعة أولًا.',
  added: 'مضافة بالفعل',
  add: 'إضافة',
  created: 'أُنشئت المجموعة',
  tickOne: 'يجب تحديد مجموعة واحدة على الأقل.',
  roleMissing: 'يجب اختيار دور لكل مجموعة محددة.',
  roomFor: ({ n }) =>
    plural(n, {
      zero: 'لا مكان لمجموعات أخرى.',
      one: 'يوجد مكان لمجموعة واحدة أخرى.',
      two: 'يوجد مكان لمجموعتين أخريين.',
      few: 'يوجد مكان لـ # مجموعات أخرى.',
      many: 'يوجد مكان لـ # مجموعةً أخرى.',
      other: 'يوجد مكان لـ # مجموعة أخرى.',
    }),
  nothingFound: 'لا توجد مجموعة تبدأ بذلك',
  nothingFoundText: 'يجري البحث عن المجموعات ببدايات الكلمات في أسمائها.',
  found: ({ n }) =>
    plural(n, {
      zero: 'لم يُعثر على مجموعات',
      one: 'عُثر على مجموعة واحدة',
      two: 'عُثر على مجموعتين',
      few: 'عُثر على # مجموعات',
      many: 'عُثر على # مجموعةً',
      other: 'عُثر على # مجموعة',
    }),
  firstFound: ({ n }) =>
    plural(n, {
      zero: 'لا تظهر أي مجموعة. يمكن العثور على المجموعات بالبحث.',
      one: 'تظهر المجموعة الأولى فقط. يمكن العثور على غيرها بالبحث.',
      two: 'تظهر أول مجموعتين فقط. يمكن العثور على غيرهما بالبحث.',
      few: 'تظهر أول # مجموعات فقط. يمكن العثور على غيرها بالبحث.',
      many: 'تظهر أول # مجموعةً فقط. يمكن العثور على غيرها بالبحث.',
      other: 'تظهر أول # مجموعة فقط. يمكن العثور على غيرها بالبحث.',
    }),
  lost: ({ groups }) =>
    `لم يعد ممكنًا إضافة ${isolate(groups)} فأُلغي التحديد: أضافها شخص آخر أو لم تعد موجودة في Entra ID.`,
}

export const continuity: typeof continuityTexts = {
  title: 'استمرارية الوصول',
  intro: 'مَن يدير الوصول إلى هذه الشركة، ومَن يبقى كذلك إذا فُقد أحد مصادر الوصول؟',
  onlyNow: ({ who }) =>
    `لا يستطيع إدارة الوصول إلا ${isolate(who)}. إضافة شخص ثانٍ تضمن استمرار الوصول.`,
  groupNow: ({ group }) =>
    `لا تتم إدارة الوصول إلا من خلال المجموعة ${isolate(group)}. منح Access Management لشخص بعينه يضمن استمرار الوصول.`,
  connectionNow:
    'لا تتم إدارة الوصول إلا من خلال المجموعات، ما دام Intune متصلًا. منح Access Management لشخص بعينه يضمن استمرار الوصول.',
  nobodyNow: 'لا يستطيع أحد إدارة الوصول الآن.',
  manyNow: ({ n }) =>
    plural(n, {
      zero: 'لا يستطيع أحد إدارة الوصول.',
      one: 'يستطيع شخص واحد إدارة الوصول.',
      two: 'يستطيع شخصان إدارة الوصول.',
      few: 'يستطيع # أشخاص إدارة الوصول.',
      many: 'يستطيع # شخصًا إدارة الوصول.',
      other: 'يستطيع # شخص إدارة الوصول.',
    }),
  question: 'ماذا لو…',
  nothing: 'لم يحدث شيء',
  leaves: ({ who }) => `غادر ${isolate(who)}`,
  groupDeleted: ({ group }) => `حُذفت المجموعة ${isolate(group)}`,
  disconnected: 'فُصل Intune',
  account: 'حساب خاص',
  groupOf: ({ who }) => `مجموعة: ${isolate(who)}`,
  group: ({ n }) =>
    plural(n, {
      zero: 'مجموعة بلا أعضاء',
      one: 'مجموعة، عضو واحد',
      two: 'مجموعة، عضوان',
      few: 'مجموعة، # أعضاء',
      many: 'مجموعة، # عضوًا',
      other: 'مجموعة، # عضو',
    }),
  dormant: 'مجموعة لا يمكن قراءتها الآن',
  holds: 'باقٍ',
  lost: 'مفقود',
  anchors: 'ما يعتمد عليه Access Management',
  nobody: 'لن يستطيع أحد إدارة الوصول. يُرجى منح Access Management لشخص أو مجموعة باقية.',
  onlyOne: ({ who }) =>
    `لن يستطيع إدارة الوصول إلا ${isolate(who)}. إضافة شخص ثانٍ تضمن استمرار الوصول.`,
  several: ({ who }) => `تبقى إدارة الوصول بيد ${isolate(who)}.`,
}
