import { dateAndTime } from '../dates.ts'
import type {
  conditionTexts,
  findingSeenTexts,
  outcomeTexts,
  prospectTexts,
} from '../check-list.ts'
import type { preflightTexts } from '../preflight.ts'
import { isolate } from './isolate.ts'

const when = (at: number) => isolate(dateAndTime(at))

export const preflight: typeof preflightTexts = {
  title: 'ما يظهر لدى Microsoft',
  intro:
    'يمكن الفحص قبل المتابعة: لا يُحتسب ذلك محاولة، ولا يُرسل Secret. تطلب منك Microsoft السماح بالقراءة.',
  look: 'الفحص لدى Microsoft',
  lookAgain: 'إعادة الفحص',
  idsFirst: 'يجب تحديد الشركة وإدخال Object ID وClient ID أولًا.',
  lookedAt: ({ at }) => `آخر فحص: ${when(at)}.`,
  looksAgain: 'يُعاد الفحص كل بضع ثوانٍ.',
  expected: 'المطلوب',
  found: 'الموجود',
  who: 'من يستطيع إصلاحه',
}

export const outcomes: typeof outcomeTexts = {
  passed: 'نجح الفحص',
  failed: 'فشل الفحص',
  waiting: 'في الانتظار',
  unknown: 'تعذّر الفحص',
}

export const prospects: typeof prospectTexts = {
  good: 'كل ما يظهر لدى Microsoft مطابق للمطلوب. يمكن المتابعة بإدخال Secret.',
  bad: 'يوجد ما لا يطابق المطلوب. المتابعة الآن ستستهلك محاولة على الأرجح.',
  silent:
    'لا يظهر في سجل Microsoft ما تبحث عنه المطالبة. ستنتظر المطالبة ظهوره، وعلى الأرجح دون جدوى، ولا يستهلك ذلك وحده أي محاولة.',
  waiting: 'كل شيء مطابق حتى الآن. يتأخر سجل Microsoft بضع دقائق.',
  unknown: 'تعذّر فحص كل شيء. ما لم يُفحص قد يكون صحيحًا مع ذلك.',
}

const eitherRole = 'Global Administrator أو Privileged Role Administrator'

export const conditions: typeof conditionTexts = {
  role: { title: 'دورك في دليل المستأجر', needed: eitherRole },
  registration: { title: 'تسجيل التطبيق', needed: 'تسجيل تطبيق له هذا Object ID' },
  'client-id': { title: 'Client ID', needed: 'Client ID الخاص بهذا التسجيل' },
  tenant: { title: 'المستأجر', needed: 'مستأجر الشركة' },
  age: { title: 'العمر', needed: 'أقل من 72 ساعة' },
  permission: { title: 'الإذن', needed: 'AuditLog.Read.All من النوع Application' },
  consent: { title: 'موافقة المسؤول', needed: 'ممنوحة للمستأجر' },
  secret: { title: 'سر العميل', needed: 'سر لم تنتهِ صلاحيته' },
  log: { title: 'سجل التدقيق لدى Microsoft', needed: 'ظهور الإنشاء والموافقة فيه' },
}

const maker = 'من أنشأ التسجيل، أو من لديه دور Application Administrator'
const granter = eitherRole
const anybody = 'أنت'

export const findingsSeen: typeof findingSeenTexts = {
  'role-suffices': { found: 'يتيح دورك منح موافقة المسؤول.' },
  'role-not-needed': { found: 'الموافقة موجودة. لم يعد دورك مؤثرًا.' },
  'role-cannot-consent': {
    found: 'يتيح دورك إنشاء التسجيل، لا منح الموافقة عليه.',
    remedy: 'يُرجى تسليم مهمة الموافقة إلى زميل: التفاصيل في «هل أستطيع ذلك؟» أعلاه.',
    who: granter,
  },
  'role-none': {
    found: 'ليس لديك أي من الأدوار المطلوبة.',
    remedy: 'يُرجى تسليم المهمة كلها إلى زميل: التفاصيل في «هل أستطيع ذلك؟» أعلاه.',
    who: granter,
  },
  'role-perhaps-needed': {
    found: 'لا يتيح دورك منح الموافقة. وإذا كانت الموافقة موجودة بالفعل، فلا حاجة إلى ذلك.',
    remedy:
      'إذا لم تُمنح بعد، فيُرجى تسليم مهمة الموافقة إلى زميل: التفاصيل في «هل أستطيع ذلك؟» أعلاه.',
    who: granter,
  },
  'registration-found': { found: 'موجود.' },
  'registration-missing': ({ found }) => ({
    found: `لا يوجد في مستأجرك (${isolate(`…${found ?? ''}`)}) تسجيل له هذا Object ID.`,
    remedy:
      'يُرجى نسخ Object ID من جديد من صفحة Overview الخاصة بالتسجيل. وإذا كان قد أُنشئ في مستأجر آخر أو حُذف، فيلزم إنشاء تسجيل جديد في مستأجر الشركة.',
    who: maker,
  }),
  'registration-is-enterprise-application': {
    found: 'هذا Object ID الخاص بتطبيق المؤسسة.',
    remedy: 'يُرجى فتح App registrations، لا Enterprise applications، ونسخ Object ID من هناك.',
    who: anybody,
  },
  'registration-disabled': {
    found: 'موجود، لكنه معطّل.',
    remedy: 'يمكن تفعيله لدى Microsoft، أو إنشاء تسجيل جديد.',
    who: maker,
  },
  'client-id-equal': { found: 'يخص هذا التسجيل.' },
  'client-id-differs': {
    found: 'لهذا التسجيل Client ID آخر.',
    remedy: `يُرجى نسخ ${isolate('Application (client) ID')} من صفحة Overview الخاصة بالتسجيل نفسه.`,
    who: anybody,
  },
  'tenant-equal': ({ found }) => ({
    found: `ينتهي بـ ${isolate(found ?? '')}، مثل مستأجر الشركة.`,
  }),
  'tenant-differs': {
    found: 'التسجيل في مستأجر غير مستأجر الشركة.',
    remedy: 'يُرجى إنشاؤه في مستأجر الشركة، بحساب ينتمي إليه.',
    who: granter,
  },
  'tenant-out-of-sight': {
    found: 'ينتمي حسابك إلى مستأجر آخر، لذلك لا يمكن رؤية مستأجر الشركة.',
    remedy: 'يمكن لزميل لديه حساب في مستأجر الشركة إجراء الفحص بدلًا منك.',
  },
  'age-fresh': ({ at = 0 }) => ({ found: `يمكن استخدامه حتى ${when(at)}.` }),
  'age-expiring': ({ at = 0 }) => ({ found: `الوقت ضيق: يمكن استخدامه حتى ${when(at)} فقط.` }),
  'age-too-old': ({ at = 0 }) => ({
    found: `انتهت ساعاته الـ 72 في ${when(at)}.`,
    remedy: 'يُرجى حذفه وإنشاء تسجيل جديد. السر الجديد لا يفيد.',
    who: maker,
  }),
  'permission-right': { found: 'AuditLog.Read.All موجود بوصفه إذن تطبيق (Application).' },
  'permission-delegated': {
    found: 'أُضيف AuditLog.Read.All بوصفه إذنًا مفوّضًا (Delegated).',
    remedy:
      'في API permissions، يُرجى إزالته وإضافته من جديد من Application permissions، ثم منح الموافقة.',
    who: maker,
  },
  'permission-missing': {
    found: 'لم يُضف AuditLog.Read.All.',
    remedy:
      'في API permissions، يُرجى إضافة AuditLog.Read.All من Microsoft Graph ضمن Application permissions، ثم منح الموافقة.',
    who: maker,
  },
  'consent-granted': { found: 'ممنوحة.' },
  'consent-missing': {
    found: 'لم تُمنح بعد.',
    remedy: 'عندما يكون الإذن صحيحًا، يُرجى اختيار Grant admin consent في API permissions والتأكيد.',
    who: granter,
  },
  'secret-valid': ({ at = Infinity }) => ({
    found: Number.isFinite(at)
      ? `يوجد سر صالح حتى ${when(at)}. لا يُفحص إن كان هو السر الذي لديك.`
      : 'يوجد سر صالح. لا يُفحص إن كان هو السر الذي لديك.',
  }),
  'secret-expired': ({ at = 0 }) => ({
    found: `انتهت صلاحية آخر سر في ${when(at)}.`,
    remedy: 'في Certificates & secrets، يُرجى إنشاء سر جديد ونسخ Value الخاص به.',
    who: maker,
  }),
  'secret-missing': {
    found: 'ليس للتسجيل أي سر.',
    remedy: 'في Certificates & secrets، يُرجى إنشاء سر ونسخ Value الخاص به.',
    who: maker,
  },
  'log-shows': { found: 'يظهر فيه كل ما ستبحث عنه المطالبة.' },
  'log-not-yet': ({ at = 0 }) => ({
    found: `لا يظهر فيه كل شيء بعد. يكتمل عادةً بحلول ${when(at)}.`,
    remedy: 'يكفي الانتظار. ويمكن المتابعة أيضًا: عندئذٍ تبقى المطالبة في الانتظار نيابةً عنك.',
  }),
  'log-silent': {
    found: 'لا يظهر فيه التسجيل، مع أن موعده فات منذ مدة.',
    remedy: 'يُرجى حذف التسجيل وإنشاء تسجيل جديد.',
    who: maker,
  },
  'not-allowed': {
    found: 'لا يتيح دورك قراءة ذلك.',
    remedy: 'لا تتطلب المطالبة نفسها اطلاعك على ذلك.',
    who: 'Application Administrator أو Global Administrator',
  },
  unreachable: {
    found: 'لم تُجب Microsoft عن هذا السؤال.',
    remedy: 'يُعاد السؤال تلقائيًا. ويمكن أيضًا إعادة الفحص.',
  },
  depends: { found: 'لا يظهر إلا عندما تكون النقاط السابقة صحيحة.' },
  'not-asked': { found: 'لم تُسأل Microsoft عن ذلك.' },
}
