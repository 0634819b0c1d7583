import type { licenseTexts } from '../licenses.ts'
import type { quoteTexts } from '../quote.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const licenses: typeof licenseTexts = {
  connectedText: 'تستطيع البوابة الآن وضع التطبيقات في Intune نيابةً عنك.',
  disconnect: 'فصل',
  welcome: 'تم ربط Intune',

  trial: 'بدء الفترة التجريبية لـ Enterprise Plus',
  trialText: 'كل المزايا لمدة ثلاثين يومًا. لا يلزم دفع شيء، وتنتهي الفترة تلقائيًا.',
  trialNotOffered: {
    used: 'سبق أن استخدمت هذه الشركة فترتها التجريبية.',
    'test-tenant': `لا تتوفر فترة تجريبية لمستأجري الاختبار لدى Microsoft (${isolate('m365x…')}). يمكن إدخال مفتاح أو طلب عرض سعر.`,
    'once-managed':
      'سبق أن أدار هذه الشركة مزوّد خدمات مُدارة، لذلك ليست لها فترة تجريبية. يمكن إدخال مفتاح أو طلب عرض سعر.',
  },
  changePlan: 'تغيير خطة الاشتراك',
  devices: 'إجمالي عدد الأجهزة المُدارة في الإنتاج',
  startNow: 'البدء الآن',

  enter: 'إدخال مفتاح الترخيص',
  enterText: 'وصل بالبريد الإلكتروني عند شراء الترخيص.',
  key: 'مفتاح الترخيص',
  keyHint: `مثل ${isolate('ENTP-ABCD-2026-1234')}.`,
  keyMissing: 'يجب إدخال مفتاح أولًا.',
  activateNow: 'التفعيل الآن',
  noLicense: 'أليس لديك ترخيص بعد؟',

  terms: 'الشروط والأحكام',
  termsIntro: 'ترخيص MSP Plus مخصص لمزوّدي الخدمات المُدارة، وتُضاف شروطه إلى شروط البوابة.',
  termsList: [
    'تتصرف باسم الشركات التي تديرها، وبإذنها فقط.',
    'تُحتسب أجهزة كل شركة ضمن الترخيص، وعليك الإبلاغ عنها كل شهر.',
    'ما تطّلع عليه من بيانات شركة يبقى سرًّا لديك.',
    'لا يمكن الرجوع إلى نوع آخر من التراخيص. يمكن للدعم توضيح الخيارات الممكنة.',
  ],
  acceptTerms: 'قبول شروط MSP Plus',
  acceptFirst: 'يجب قبول الشروط أولًا.',
  confirm: 'تأكيد',
  cancel: 'إلغاء',

  screen: 'الترخيص',
  current: 'الترخيص الحالي',
  type: 'نوع الترخيص',
  status: 'حالة الترخيص',
  active: 'نشط',
  expired: 'منتهي الصلاحية',
  licenseKey: 'مفتاح الترخيص',
  keyEnding: ({ end }) => `مفتاح الترخيص الذي ينتهي بـ ${isolate(end)}`,
  showKey: 'إظهار المفتاح كاملًا',
  hideKey: 'إخفاء المفتاح',
  copyKey: 'نسخ مفتاح الترخيص',
  ownRoleKey: 'لا يتيح دورك الاطلاع على مفاتيح الترخيص.',
  expiration: 'تاريخ الانتهاء',
  noCurrent: 'لا يوجد ترخيص نشط.',
  existing: 'استخدام ترخيص موجود',
  existingText: 'تراخيص سبق أن كانت لهذه الشركة.',
  noExisting: 'لا يوجد ترخيص آخر.',
  select: 'اختيار',
  selectOther: 'يجب اختيار ترخيص آخر أولًا.',
  changedMeanwhile: 'فُعّل في هذه الأثناء ترخيص آخر. يضع «اختيار» ما اخترته مكانه.',
  until: ({ type, date }) => `${isolate(type)}، حتى ${isolate(date)}`,
  wasUntil: ({ type, date }) => `${isolate(type)}، انتهت صلاحيته في ${isolate(date)}`,

  activated: 'تم تفعيل ترخيصك بنجاح',
  activatedFor: ({ company }) => `تم تفعيل ترخيص ${isolate(company)}`,
  activatedTrial: ({ days }) =>
    plural(days, {
      zero: 'تنتهي فترتك التجريبية اليوم.',
      one: 'تستمر فترتك التجريبية يومًا واحدًا من الآن.',
      two: 'تستمر فترتك التجريبية يومين من الآن.',
      few: 'تستمر فترتك التجريبية # أيام من الآن.',
      many: 'تستمر فترتك التجريبية # يومًا من الآن.',
      other: 'تستمر فترتك التجريبية # يوم من الآن.',
    }),
  activatedUntil: ({ date }) => `الترخيص صالح حتى ${isolate(date)}.`,
  activatedExisting: ({ end }) =>
    `لدى شركتك ترخيص بالفعل. فُعّل المفتاح الذي ينتهي بـ ${isolate(end)} بدلًا من فترة تجريبية.`,
  notRight: 'هل من خطأ في ذلك؟',
  contactSupport: 'الاتصال بالدعم',
  close: 'إغلاق',
  ownRole: 'يتيح دورك الاطلاع على التراخيص، لا تغييرها.',
}

export const quote: typeof quoteTexts = {
  title: 'طلب عرض سعر',
  lead: 'يرد فريق المبيعات بالبريد الإلكتروني.',
  company: 'الشركة',
  name: 'اسمك',
  email: 'البريد الإلكتروني للتواصل',
  licenses: 'عدد التراخيص',
  licensesHint: 'ترخيص لكل جهاز مُدار.',
  message: 'الرسالة',
  messageHint: 'اختيارية.',
  cancel: 'إلغاء',
  send: 'إرسال',
  sent: 'أُرسل طلب عرض السعر',
}
