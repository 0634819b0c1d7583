import type {
  handOverPageTexts,
  handOverTexts,
  roleRows as roleRowTexts,
  roleTexts,
} from '../hand-over.ts'
import { product } from '../product.ts'
import { isolate } from './isolate.ts'

export const roleTruth: typeof roleTexts = {
  title: 'هل أستطيع ذلك؟',
  intro:
    'يلزم أن ينشئ شخص تسجيل التطبيق، وأن يمنح شخص موافقة المسؤول. قد يكونان شخصين مختلفين، ولا يلزم أن يكون أحدهما أنت.',
  role: 'الدور لدى Microsoft',
  create: 'إنشاء التسجيل',
  consent: 'منح الموافقة',
  yours: 'دورك',
  look: 'التحقق من دوري',
  lookAgain: 'إعادة التحقق من دوري',
  notSeen: 'تعذّر التحقق من دورك. يبقى الجدول صحيحًا على أي حال.',
  otherTenantTitle: 'ينتمي حسابك إلى مستأجر آخر',
  otherTenant: ({ own, needed }) =>
    `حسابك في المستأجر الذي ينتهي بـ ${isolate(own)}، أما مستأجر الشركة فينتهي بـ ${isolate(needed)}. يُرجى تسجيل الدخول بحساب من مستأجر الشركة، أو تسليم المهمة إلى زميل.`,
  handOver: 'تسليم المهمة إلى زميل',
  chooseFirst: 'يجب اختيار الشركة أولًا، لأن النص يذكر مستأجرها.',
}

export const roleRows: typeof roleRowTexts = {
  'can-consent': {
    names: 'Global Administrator, Privileged Role Administrator',
    create: 'نعم',
    consent: 'نعم',
    verdict: 'بإمكانك إجراء كل ذلك بنفسك.',
  },
  'can-create': {
    names: 'Application Administrator, Cloud Application Administrator, Application Developer',
    create: 'نعم',
    consent: 'لا',
    verdict:
      'بإمكانك إجراء الخطوات من 1 إلى 10 ومن 13 إلى 16. أما الخطوة 11، منح موافقة المسؤول، فتحتاج إلى زميل لديه دور Global Administrator أو Privileged Role Administrator. يُرجى الاتفاق معه قبل الخطوة 1، لأن الساعات الـ 72 تبدأ مع التسجيل.',
  },
  none: {
    names: 'أي دور آخر، أو بلا دور',
    create: 'إذا كان مستأجرك يسمح لأعضائه بتسجيل التطبيقات',
    consent: 'لا',
    verdict: 'يحتاج ذلك إلى زميل. يُرجى تسليم المهمة إليه.',
  },
}

export const handOver: typeof handOverTexts = {
  title: 'تسليم المهمة إلى زميل',
  text: 'يُرسل هذا النص إلى من لديه دور Global Administrator أو Privileged Role Administrator في مستأجر الشركة. لا يحتوي على أي سر.',
  copy: 'نسخ النص',
  download: 'تنزيل',
  fileName: 'recovery-hand-over.txt',
}

export const handOverPage: typeof handOverPageTexts = {
  title: ({ company }) => `استعادة ${isolate(company)} في ${product.name}`,
  plea: ({ from, company }) =>
    `يعمل ${isolate(from)} على استعادة الشركة ${isolate(company)} ويحتاج إلى مساعدتك لدى Microsoft.`,
  role: 'يلزمك دور Global Administrator أو Privileged Role Administrator.',
  otherRoles: ({ step }) =>
    `تتطلب الخطوة ${String(step)} أحد هذين الدورين، أما سائر الخطوات فيكفي لها دور Application Administrator.`,
  tenant: ({ end }) =>
    `العمل في المستأجر الذي ينتهي ${isolate('Directory (tenant) ID')} الخاص به بـ ${isolate(end)}.`,
  hours: 'يمكن استخدام التسجيل لمدة 72 ساعة بعد إنشائه.',
  deadline: ({ until }) => `الموعد النهائي: ${isolate(until)}. بعده يلزم تسجيل جديد.`,
  steps: 'ما يلزم فعله، في https://entra.microsoft.com',
  make: [
    'فتح App registrations واختيار New registration.',
    'الاسم: PMPC Recovery. يُترك الباقي كما هو، ثم اختيار Register.',
    'تدوين Application (client) ID وObject ID من صفحة Overview.',
    'في API permissions، اختيار Add a permission ثم Microsoft Graph ثم Application permissions.',
    'البحث عن AuditLog، وتحديد AuditLog.Read.All، ثم اختيار Add permissions.',
  ],
  find: ({ objectId, clientId }) => [
    `فتح App registrations ثم All applications، ثم التسجيل الذي له Application (client) ID بالقيمة ${isolate(clientId)} وObject ID بالقيمة ${isolate(objectId)}.`,
    'في API permissions، التأكد من وجود AuditLog.Read.All من النوع Application. وإذا لم يكن موجودًا، فيُضاف.',
  ],
  grant: [
    'في API permissions، اختيار «Grant admin consent for» مع اسم المستأجر، والتأكيد بـ Yes.',
    'التحقق من أن AuditLog.Read.All، من النوع Application، يظهر الآن بوصفه ممنوحًا.',
  ],
  secret: [
    'في Certificates & secrets، اختيار New client secret. الوصف (Description): PMPC Recovery.',
    'تدوين Value الخاص به فورًا (لا Secret ID): لا تعرضه Microsoft إلا الآن.',
  ],
  thenTell: 'بعد ذلك، يُرجى إبلاغ صاحب الطلب بمنح الموافقة.',
  handBack:
    'ما يُعاد إلى صاحب الطلب: Object ID وClient ID بالبريد الإلكتروني أو المحادثة، أما قيمة السر (Value) فعبر مدير كلمات مرور أو وسيلة محمية أخرى فقط.',
  goesOn: ({ link }) => `تتواصل المطالبة في ${isolate(link)}`,
  afterwards: 'بعد استعادة الشركة، يجب حذف التسجيل.',
  script: ({ name }) =>
    `---- بدلًا من الخطوات: برنامج نصي لـ ${isolate(name)}، ينتهي بعرض القيم التي تُعاد ----`,
}
