import type { findingTexts, phaseTexts, recoveryTexts } from '../recovery.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const recovery: typeof recoveryTexts = {
  title: 'المطالبة بالملكية',
  userInfo: 'بيانات المستخدم',
  company: 'الشركة المطالَب بها',
  companyHint: 'شركات مستأجرك، والشركات التي أنت من مستخدميها.',
  noCompany: 'لا توجد شركة يمكن المطالبة بها',
  noCompanyText: 'لا تنتمي أي شركة إلى مستأجر حسابك. يُرجى تسجيل الدخول بحساب من مستأجر الشركة نفسه.',
  tenant: 'Directory (tenant) ID',
  tenantHint: 'يجب أن يكون التسجيل في المستأجر الذي ينتهي بهذه الأحرف.',
  objectId: 'Object ID',
  objectIdHint: 'الخاص بتسجيل التطبيق، لا بتطبيق المؤسسة.',
  clientId: 'Client ID',
  clientIdHint: `اسمه لدى Microsoft هو ${isolate('Application (client) ID')}.`,
  secret: 'Secret',
  secretHint: 'قيمة Value، لا Secret ID. تُمحى عند إرسالها.',
  secretEnding: 'حفاظًا على الأمان، يُمحى السر بعد أقل من 30 ثانية ما لم يتم الإبقاء عليه.',
  keepSecret: 'الإبقاء عليه',
  secretKept: 'تم الإبقاء على السر.',
  secretWiped: 'مُحي السر حفاظًا على الأمان. يُرجى لصقه من جديد.',
  secretReplaced: 'أدخل الدليل معرّفات تسجيل آخر، وأُزيل السر لأنه يخص التسجيل السابق.',
  secretUnusual: 'تبدو أسرار العميل من Microsoft مختلفة عادةً. يُرجى التأكد من نسخه كاملًا.',
  showSecret: 'إظهار السر',
  hideSecret: 'إخفاء السر',
  tenantPasted: `تنتهي هذه القيمة بما ينتهي به ${isolate('Directory (tenant) ID')}. يُرجى التأكد من أنها ليست هو.`,
  need: 'يلزم وجود تسجيل تطبيق له إذن التطبيق AuditLog.Read.All، ولم تمضِ على إنشائه 72 ساعة.',
  moreInfo: 'مزيد من المعلومات.',
  doItForMe: 'التنفيذ نيابةً عني.',
  allAtOnce: 'إدخال كل القيم دفعة واحدة',
  continue: 'متابعة',
  chooseFirst: 'يجب اختيار شركة أولًا.',
  fillFirst: ({ fields }) => `يجب إدخال ${fields} أولًا.`,
  attemptsLeft: ({ n }) =>
    plural(n, {
      zero: 'لم تبقَ محاولات قبل قفل المطالبة لمدة 12 ساعة.',
      one: 'بقيت محاولة واحدة قبل قفل المطالبة لمدة 12 ساعة.',
      two: 'بقيت محاولتان قبل قفل المطالبة لمدة 12 ساعة.',
      few: 'بقيت # محاولات قبل قفل المطالبة لمدة 12 ساعة.',
      many: 'بقيت # محاولةً قبل قفل المطالبة لمدة 12 ساعة.',
      other: 'بقيت # محاولة قبل قفل المطالبة لمدة 12 ساعة.',
    }),
  noAttemptLeft: 'لم تبقَ أي محاولة.',

  signedInTitle: 'سُجّل دخولك إلى هذه الشركة',
  signedInText: ({ company }) =>
    `للمطالبة بـ ${isolate(company)}، يُرجى تسجيل الخروج منها. يبقى حسابك كما هو.`,
  signOutThere: 'تسجيل الخروج من الشركة',
  disabledTitle: 'عُطّلت استعادة المستأجر لهذا الحساب',
  disabledText:
    'لا يمكن لأحد المطالبة بهذه الشركة. يستطيع الدعم فصل مستأجر Intune الخاص بها، لتستخدمه شركة أخرى.',

  failed: 'خطأ - فشلت المطالبة بالملكية',
  nothingUsed: 'لم يُقرَّر شيء ولم تُستهلك أي محاولة.',
  secretAgain: 'مُحي Secret عند إرساله: يُرجى إدخال Secret من جديد ثم المتابعة.',
  guideStep: 'عرض الطريقة.',
  lookCloser: 'عرض ما يظهر لدى Microsoft',
  createdAt: ({ at }) => `أُنشئ في ${isolate(at)}.`,
  tenants: ({ expected, found }) =>
    `المطلوب: ${isolate(`…${expected}`)}، الموجود: ${isolate(`…${found}`)}.`,

  you: 'من سيملك الشركة؟',
  back: 'رجوع',
  acceptFirst: 'يجب قبول الشروط أولًا.',
  notClaimable: 'لا يمكن المطالبة بهذه الشركة حاليًا.',
  endsIn: 'ينتهي بـ',
  lockedMore: 'متى ينتهي ذلك؟',

  waitingUsual: ({ by }) => `يكتمل السجل عادةً بحلول ${isolate(by)}.`,
  waitingLong: 'يستغرق ذلك وقتًا أطول من المعتاد. ما زال البحث في السجل مستمرًا.',
  waitingUntil: ({ by }) => `يُرجى العودة قبل ${isolate(by)}، إذ يلزم بعد ذلك إدخال Secret من جديد.`,
  ageUnknown:
    'لا يُعرف هنا وقت إنشاء التسجيل حتى يظهر في السجل، ويمكن استخدامه لمدة 72 ساعة من إنشائه.',
  waitingTitle: 'لم يظهر كل شيء في سجل Microsoft بعد',
  waitingAccepted: 'قيمتا Client ID و Secret صحيحتان.',
  waitingCompare: 'لا تتبيّن صحة Object ID إلا في السجل، فيُرجى التحقق منه مرة أخرى في هذه الأثناء.',
  waitingText:
    'يظهر التسجيل الجديد والموافقة عليه في سجل التدقيق لدى Microsoft بعد بضع دقائق. تعيد هذه الصفحة البحث تلقائيًا، ويمكن إغلاقها والعودة لاحقًا عبر «استعادة الشركة».',
  waitingRests: 'ما دام الأمر كذلك، لا يُبحث في سجل Microsoft. وبعد ذلك تستمر المطالبة تلقائيًا.',
  clock: 'ساعة التسجيل',
  clockLeft: ({ left }) => `الوقت المتبقي: ${left}`,
  clockUntil: ({ until }) => `يمكن استخدامه حتى ${isolate(until)}.`,
  clockLeftAtMost: ({ left }) => `الوقت المتبقي على الأكثر: ${left}`,
  clockUntilAtLatest: ({ until }) =>
    `يمكن استخدامه حتى ${isolate(until)} على أبعد تقدير، محسوبًا من وقت وضع العلامة عند الخطوة 3.`,
  clockOver: 'انتهى وقته',
  clockWas: ({ until }) => `كان يمكن استخدامه حتى ${isolate(until)}. يُرجى إنشاء تسجيل جديد.`,
  waitingSince: ({ since }) => `في الانتظار منذ ${isolate(since)}`,
  lookAgain: 'إعادة البحث الآن',
  claimWaits: ({ company }) => `مطالبتك بـ ${isolate(company)} في انتظار سجل Microsoft`,
  claimWaitsText: ({ since, until }) =>
    `هي في الانتظار منذ ${isolate(since)}. الخطوة التالية هي التحقق مما إذا كان السجل قد اكتمل، ولا يلزم حتى ${isolate(until)} إدخال أي شيء من جديد.`,
  toWaiting: 'عرض الحالة',

  lockedTitle: 'تم بلوغ الحد الأقصى لمحاولات المطالبة بالملكية',
  lockedText: ({ until }) => `يمكن إعادة المحاولة ابتداءً من ${isolate(until)}.`,
  lockedMeanwhile:
    'في هذه الأثناء، يمكن أن يطالب بالشركة زميل لديه الدور المطلوب، أو يمكن التحضير للمحاولة التالية.',
  lockedGuide: 'إنشاء تسجيل جديد بمساعدة الدليل.',
  toCompanies: 'اختيار شركة',

  granted: 'مُنحت الملكية',
  grantedText: ({ person }) =>
    `حصل «${isolate(person)}» على دور Full Admin مع صلاحيات Access Management.`,
  close: 'إغلاق',
  receipt: 'ما تم إثباته',
  receiptGranted: ({ company, end, by, at }) =>
    `استعاد ${isolate(by)} الشركة ${isolate(company)}، التي ينتهي ${isolate('Directory (tenant) ID')} الخاص بها بـ ${isolate(end)}، في ${isolate(at)}.`,
  receiptCreated: ({ by, at }) => `أنشأ ${isolate(by)} التسجيل في ${isolate(at)}.`,
  receiptConsented: ({ by }) => `منح ${isolate(by)} الموافقة.`,
  receiptNotified: ({ n }) =>
    plural(n, {
      zero: 'لم يُبلَّغ أي مدير وصول بالبريد الإلكتروني.',
      one: 'أُبلغ مدير وصول واحد بالبريد الإلكتروني.',
      two: 'أُبلغ مديرا وصول بالبريد الإلكتروني.',
      few: 'أُبلغ # مديري وصول بالبريد الإلكتروني.',
      many: 'أُبلغ # مدير وصول بالبريد الإلكتروني.',
      other: 'أُبلغ # مدير وصول بالبريد الإلكتروني.',
    }),
  download: 'تنزيل الإيصال',
  deleteReminder: 'يُرجى حذف تسجيل التطبيق «PMPC Recovery» الآن: لم يعد شيء يحتاج إليه.',
  deleted: 'لقد حذفته',
  registrationGone: 'حُذف تسجيل التطبيق.',
}

export const phases: typeof phaseTexts = {
  'too-new': 'جديد جدًا',
  ready: 'جاهز',
  expiring: 'يقترب من الانتهاء',
  'too-old': 'قديم جدًا',
}

export const findings: typeof findingTexts = {
  'values-not-accepted': {
    reason: 'لم تقبل Microsoft هذه القيم لمستأجر الشركة.',
    remedy: ({ end }) =>
      `يُرجى التأكد من أن المستأجر ينتهي بـ ${isolate(end)}، وأن Client ID كامل، وأن Secret هو Value لا Secret ID. وقد يحتاج تسجيل أُنشئ قبل لحظات إلى دقيقة.`,
  },
  'wrong-tenant': {
    reason: 'التسجيل في مستأجر آخر.',
    remedy: 'يُرجى إنشاؤه في مستأجر الشركة نفسه، بحساب ينتمي إليه، ونسخ قيمه.',
  },
  'wrong-object-id': {
    reason: 'لا يعود Object ID وClient ID إلى التسجيل نفسه.',
    remedy: 'يُرجى نسخهما معًا من صفحة Overview الخاصة بتسجيل التطبيق نفسه.',
  },
  'object-id-of-enterprise-application': {
    reason: 'هذا Object ID الخاص بتطبيق المؤسسة.',
    remedy:
      'يُرجى فتح App registrations، لا Enterprise applications، ونسخ Object ID من صفحة Overview هناك.',
  },
  'secret-expired': {
    reason: 'انتهت صلاحية سر العميل.',
    remedy: 'يُرجى إنشاء سر عميل جديد في التسجيل ونسخ Value الخاص به.',
  },
  'application-disabled': {
    reason: 'التطبيق معطّل لدى Microsoft.',
    remedy: 'يمكن تفعيله من جديد، أو إنشاء تسجيل جديد.',
  },
  'permission-not-granted': {
    reason: 'ليس للتسجيل إذن التطبيق AuditLog.Read.All.',
    remedy:
      'يجب أن يُضاف بوصفه إذن تطبيق (لا إذنًا مفوّضًا)، وأن يمنح أحد المسؤولين الموافقة. بعد المنح، يُرجى الانتظار دقيقة.',
  },
  'too-old': {
    reason: 'مضى على التسجيل أكثر من 72 ساعة.',
    remedy: 'السر الجديد لا يفيد: يُرجى حذف التسجيل وإنشاء تسجيل جديد ونسخ قيمه.',
  },
  'log-silent': {
    reason: 'بعد ساعة، ما زال سجل Microsoft لا يُظهر التسجيل أو الموافقة.',
    remedy:
      'لم يُقرَّر شيء ولم تُستهلك أي محاولة. يُرجى إعادة البحث مرة أخرى. وإذا لم يُفد ذلك، فيُرجى حذف التسجيل وإنشاء تسجيل جديد، فربما لم يبدأ السجل إلا بعد إنشاء هذا التسجيل.',
  },
  'proof-expired': {
    reason: 'تأخر سجل Microsoft إلى ما بعد انتهاء صلاحية الإثبات بواسطة Secret.',
    remedy: 'لم يُقرَّر شيء ولم تُستهلك أي محاولة. كل القيم الأخرى ما زالت موجودة.',
  },
  'microsoft-unreachable': {
    reason: 'تعذّر الوصول إلى Microsoft.',
    remedy: 'لم يُقرَّر شيء ولم تُستهلك أي محاولة. يُرجى الانتظار لحظات قبل إعادة المحاولة.',
  },
}
