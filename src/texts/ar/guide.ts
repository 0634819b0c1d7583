import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import type { chapterTexts, guideTexts, scriptTexts, stepTexts } from '../guide.ts'
import { isolate } from './isolate.ts'

const tenantId = isolate('Directory (tenant) ID')
const clientId = isolate('Application (client) ID')

export const guide: typeof guideTexts = {
  title: 'تسجيل التطبيق',
  intro:
    'يثبت تسجيل التطبيق أنك تتحكم في مستأجر الشركة. يستغرق إنشاؤه نحو عشر دقائق، ثم يمكن استخدامه لمدة 72 ساعة.',
  company: ({ name, end }) =>
    `لشركة ${isolate(name)}، التي ينتهي ${tenantId} الخاص بها بـ ${isolate(end)}.`,
  noCompany:
    'لا يعرف الدليل شركتك. يُرجى اختيارها في المعالج وفتح الدليل من هناك، فيُقارن المستأجر تلقائيًا.',
  toWizard: 'الانتقال إلى المعالج',
  progress: ({ n, of }) => `اكتملت ${String(n)} من ${String(of)} خطوة`,
  ways: 'ثلاث طرق لإنشائه',
  bySteps: 'خطوة بخطوة',
  chapters: 'الفصول',
  chapterDone: ({ n, of }) => isolate(`${String(n)}/${String(of)}`),
  chapterDoneWords: ({ n, of }) => `، اكتمل ${String(n)} من ${String(of)}`,
  next: ({ chapter }) => `التالي: ${isolate(chapter)}`,
  heading: ({ n, title }) => `${String(n)}. ${title}`,
  where: 'المكان',
  act: 'ما يلزم فعله',
  after: 'ما يظهر بعد ذلك',
  mistake: 'خطأ شائع',
  type: 'النص المطلوب كتابته',
  copy: ({ value }) => `نسخ ${isolate(value)}`,
  open: 'فتح هذا المكان لدى Microsoft',
  beginAgain: 'بدء جولة جديدة',
  done: ({ n }) => `اكتملت الخطوة ${String(n)}`,

  notes: 'تدوين المعرّفات هنا',
  notesText: 'تُحفظ في هذا المتصفح وتُنقل إلى المعالج.',
  notRemembered:
    'لن يُحفظ ما تحدده وتدوّنه هنا، لأن مساحة تخزين هذا المتصفح ممتلئة أو محظورة. يبقى حتى إغلاق هذه الصفحة أو إعادة تحميلها.',
  notAnId: 'هذا ليس معرّفًا كاملًا. يُرجى نسخه من جديد من صفحة Overview.',
  sameId: `إن Object ID و${clientId} قيمتان مختلفتان. يُرجى نسخهما من جديد.`,
  tenantRight: 'هذا هو مستأجر الشركة.',
  tenantWrong: ({ end }) =>
    `هذا مستأجر آخر، أما مستأجر الشركة فينتهي بـ ${isolate(end)}. يُرجى تسجيل الدخول هناك والبدء من جديد.`,
  carried: 'أصبح المعرّفان في المعالج الآن، حتى إن كان مفتوحًا في علامة تبويب أخرى.',
  continue: 'المتابعة في المعالج',
  secretGoes: 'تُلصق قيمة Value في حقل Secret في المعالج. لا مكان لها هنا.',

  script: 'باستخدام برنامج نصي',
  scriptIntro:
    'ينفّذ البرنامج النصي الخطوات من 1 إلى 16 دفعة واحدة. وإذا فشل شيء، يحذف ما أنشأه. السر الذي ينشئه صالح لثلاثة أيام.',
  scriptKind: 'نوع البرنامج النصي',
  scriptText: 'البرنامج النصي',
  copyScript: 'نسخ البرنامج النصي',
  undo: 'لحذف التسجيل لاحقًا',
  undoText: 'قيمة Client ID الخاصة بتسجيلك مُدرجة بالفعل.',
  undoLater: 'بعد تدوين Client ID، يظهر هنا الأمر الذي يحذف التسجيل.',
  copyUndo: 'نسخ الأمر',
  scriptCompany:
    'يُنشأ البرنامج النصي لمستأجر واحد. يُرجى اختيار الشركة في المعالج وفتح الدليل من هناك.',

  doIt: 'التنفيذ نيابةً عني',
  close: 'إغلاق الدليل',
  leftoverTitle: 'ما زال هناك تسجيل قديم',
  leftoverText: `لم تعد هناك حاجة إليه، فقد تبعه تسجيل آخر أو جولة جديدة. يُرجى حذف التسجيل الذي قيمة ${clientId} فيه هي`,
  leftoverHow: 'عرض الطريقة.',
  leftoverGone: 'تم حذفه',
}

export const chapters: typeof chapterTexts = {
  register: 'التسجيل',
  permission: 'الإذن',
  consent: 'الموافقة',
  secret: 'السر',
  afterwards: 'بعد ذلك',
}

export const scripts: typeof scriptTexts = {
  'azure-cli': {
    name: 'Azure CLI',
    hint: 'لبيئة bash، مع تثبيت az وتسجيل الدخول فيه. لا تنجح الموافقة في Azure Cloud Shell.',
  },
  powershell: {
    name: 'Microsoft Graph PowerShell',
    hint: 'لبيئة PowerShell مع وحدات Microsoft Graph. يطلب منك تسجيل الدخول.',
  },
}

const atRegistration = `App registrations › ${registrationName}`
const atRequest = `${atRegistration} › API permissions › Request API permissions`

export const steps: typeof stepTexts = {
  'own-tenant': {
    title: 'تسجيل الدخول إلى مستأجر الشركة نفسه',
    where: 'Microsoft Entra admin center › App registrations',
    act: 'تسجيل الدخول بحساب من المستأجر الذي تنتمي إليه الشركة.',
    after: 'قائمة تسجيلات التطبيقات، وحسابك في الزاوية العليا.',
    mistake: 'تسجيل الدخول إلى مستأجر آخر، كمستأجر شريك أو مستأجر للاختبار.',
    picture: 'صفحة App registrations. حسابك ومستأجره محددان في الزاوية العليا.',
  },
  'new-registration': {
    title: 'بدء تسجيل جديد',
    where: 'App registrations',
    act: 'اختيار New registration فوق القائمة.',
    after: 'صفحة Register an application.',
    mistake: 'البدء من Enterprise applications. القيم هناك لا تصلح.',
    picture: 'صفحة App registrations. الزر New registration محدد فوق القائمة.',
  },
  name: {
    title: 'التسمية والتسجيل',
    where: 'Register an application',
    act: 'كتابة الاسم. يبقى نوع الحساب على this organizational directory only (هذا الدليل التنظيمي فقط)، ويبقى redirect URI فارغًا. ثم اختيار Register.',
    after: `صفحة Overview الخاصة بـ ${registrationName}. تبدأ الساعات الـ 72 الآن.`,
    mistake: 'اختيار نوع حساب يشمل أكثر من دليل تنظيمي.',
    picture: `صفحة Register an application. الاسم ${registrationName} مكتوب، والزر Register محدد.`,
  },
  'note-ids': {
    title: 'تدوين المعرّفات الثلاثة',
    where: `${atRegistration} › Overview`,
    act: 'نسخ المعرّفات الثلاثة من Essentials إلى الحقول أدناه.',
    after: 'تُقارن نهاية معرّف المستأجر بنهاية معرّف مستأجر الشركة فورًا.',
    mistake: 'أخذ Object ID الخاص بتطبيق المؤسسة، وهو يشبهه في الشكل.',
    picture: `صفحة Overview. المعرّفات ${clientId} وObject ID و${tenantId} محددة في Essentials.`,
  },
  'api-permissions': {
    title: 'فتح الأذونات',
    where: `${atRegistration} › Manage`,
    act: 'اختيار API permissions من القائمة.',
    after: 'قائمة بسطر واحد: User.Read من Microsoft Graph. يمكن أن يبقى.',
    mistake: 'اختيار Expose an API المجاور له.',
    picture: `قائمة ${registrationName}. العنصر API permissions محدد ضمن Manage.`,
  },
  'add-permission': {
    title: 'إضافة إذن',
    where: `${atRegistration} › API permissions`,
    act: 'اختيار Add a permission فوق القائمة Configured permissions.',
    after: 'اللوحة Request API permissions.',
    mistake: 'اختيار Grant admin consent مبكرًا. لن يشمل الإذن الجديد.',
    picture: 'القائمة Configured permissions. الزر Add a permission محدد فوقها.',
  },
  'microsoft-graph': {
    title: 'اختيار Microsoft Graph',
    where: atRequest,
    act: 'اختيار Microsoft Graph، وهو المربع الكبير في الأعلى.',
    after: 'سؤال عن نوع الإذن الذي يحتاج إليه التطبيق.',
    mistake: 'اختيار واجهة API أخرى من Microsoft، مثل Office 365 Management.',
    picture: 'اللوحة Request API permissions. المربع Microsoft Graph محدد.',
  },
  'application-permissions': {
    title: 'اختيار Application permissions',
    where: atRequest,
    act: 'اختيار Application permissions، وهو المربع الثاني.',
    after: 'مربع بحث وقائمة أذونات.',
    mistake: 'البقاء على Delegated permissions. الإذن الذي يحمل الاسم نفسه هناك لا يُحتسب.',
    picture: 'مربعان متجاوران: Delegated permissions وApplication permissions. الثاني محدد.',
  },
  'choose-permission': {
    title: `العثور على ${permissionName}`,
    where: `${atRequest} › Select permissions`,
    act: 'البحث عن AuditLog، وفتح المجموعة بهذا الاسم، وتحديد مربع الإذن.',
    after: 'المربع محدد، والقيمة Yes في العمود Admin consent required (موافقة المسؤول مطلوبة).',
    mistake: 'تحديد إذن مجاور، مثل AuditLogsQuery.Read.All.',
    picture: `البحث عن AuditLog. مربع ${permissionName} المحدد بارز.`,
  },
  'add-permissions': {
    title: 'إتمام الإضافة',
    where: atRequest,
    act: 'اختيار Add permissions في الأسفل.',
    after: 'الإذن في القائمة، مع تحذير بأنه لم يُمنح بعد.',
    mistake: 'إغلاق اللوحة من دون هذا الزر. عندئذٍ لا يُضاف شيء.',
    picture: 'أسفل اللوحة. الزر Add permissions محدد.',
  },
  'grant-consent': {
    title: 'منح موافقة المسؤول',
    where: `${atRegistration} › API permissions`,
    act: 'اختيار Grant admin consent لمستأجرك، فوق القائمة.',
    after: 'سؤال عن رغبتك في منحها.',
    mistake: 'دور غير كافٍ: عندئذٍ لا يمكن اختيار الزر. يستطيع ذلك من لديه دور Global Administrator.',
    picture: 'القائمة Configured permissions مع تحذير. الزر Grant admin consent محدد فوقها.',
  },
  'confirm-consent': {
    title: 'تأكيد الموافقة',
    where: 'Grant admin consent confirmation',
    act: 'اختيار Yes.',
    after: 'الإشعار Grant consent - Grant consent successful، وعلامة خضراء عند الإذن.',
    mistake: 'المتابعة قبل ظهور العلامة. يُرجى تحديث القائمة إن لم تظهر.',
    picture: 'السؤال Grant admin consent confirmation. الزر Yes محدد.',
  },
  secrets: {
    title: 'فتح الأسرار',
    where: `${atRegistration} › Manage`,
    act: 'اختيار Certificates & secrets من القائمة.',
    after: `علامة التبويب ${isolate('Client secrets (0)')}.`,
    mistake: 'البقاء على علامة التبويب Certificates.',
    picture: `قائمة ${registrationName}. العنصر Certificates & secrets محدد ضمن Manage.`,
  },
  'new-secret': {
    title: 'بدء إنشاء سر جديد',
    where: `${atRegistration} › Certificates & secrets › Client secrets`,
    act: 'اختيار New client secret.',
    after: 'اللوحة Add a client secret.',
    mistake: 'قد يمنع مستأجرك الأسرار: عندئذٍ يمكن طلب استثناء من أحد المسؤولين.',
    picture: 'علامة التبويب Client secrets. الزر New client secret محدد.',
  },
  'describe-secret': {
    title: 'وصف السر وإضافته',
    where: `${atRegistration} › Certificates & secrets › Add a client secret`,
    act: 'كتابة الوصف، وإبقاء المدة الموصى بها (180 يومًا)، ثم اختيار Add.',
    after: 'الإشعار Update application credentials، وسطر جديد في القائمة.',
    mistake: 'مغادرة الصفحة فورًا. لا تظهر قيمة Value إلا الآن.',
    picture: `اللوحة Add a client secret. الوصف ${registrationName} مكتوب، والزر Add محدد.`,
  },
  'note-value': {
    title: 'نقل Value إلى المعالج',
    where: `${atRegistration} › Certificates & secrets › Client secrets`,
    act: 'نسخ Value من السطر الجديد، ولصقه في المعالج في حقل Secret.',
    after: 'لدى المعالج كل ما يحتاج إليه: «متابعة».',
    mistake: 'نسخ Secret ID من العمود التالي. لا يصلح أبدًا.',
    picture: 'السطر الجديد في القائمة. زر النسخ بجوار Value محدد، وSecret ID بعيد عنه.',
  },
  'find-registration': {
    title: 'العثور على التسجيل من جديد',
    where: 'App registrations › All applications',
    act: `تسجيل الدخول مجددًا بدور Global Administrator، واختيار All applications، وفتح ${registrationName}.`,
    after: 'صفحة Overview الخاصة به.',
    mistake: 'البحث في Owned applications فقط. قد يكون التسجيل لزميل.',
    picture: `علامة التبويب All applications. السطر ${registrationName} محدد.`,
  },
  delete: {
    title: 'حذف التسجيل',
    where: `${atRegistration} › Overview › Delete app registration`,
    act: 'اختيار Delete، وتحديد المربع I understand the implications of deleting this app registration، ثم اختيار Delete مرة أخرى.',
    after: `الإشعار Delete application - Successfully deleted application ${registrationName}.`,
    mistake: 'حذف السر فقط. يبقى التسجيل وموافقته.',
    picture: 'اللوحة Delete app registration. المربع محدد، والزر Delete بارز.',
  },
  'check-deletion': {
    title: 'التأكد من الحذف',
    where: 'App registrations › All applications',
    act: 'فتح All applications من جديد والبحث عن الاسم.',
    after: 'لم يعد في القائمة. تحتفظ به Microsoft لمدة 30 يومًا في Deleted applications.',
    mistake: 'الاعتماد على قائمة قديمة. يُرجى تحديثها أولًا.',
    picture: 'علامة التبويب All applications محددة. لم يبقَ أي سطر في القائمة.',
  },
}
