import type { connectTexts, consentPageTexts } from '../connect.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const connect: typeof connectTexts = {
  connect: 'ربط',
  reconnect: 'إعادة الربط',
  ownRole: 'يتيح دورك الاطلاع على البيئات، لا ربطها.',
  connectedTitle: 'تم ربط مستأجر Intune بنجاح',

  atMicrosoft: 'المتابعة في نافذة Microsoft',
  atMicrosoftText: 'يُرجى اختيار حساب من مستأجرك وقبول ما تطلبه البوابة. هذه الصفحة تنتظر.',
  tenant: ({ end }) => `ينتهي معرّف مستأجرك بـ ${isolate(end)}.`,
  notAdmin: 'ليس لدي دور المسؤول',
  cancel: 'إلغاء',
  close: 'إغلاق',

  blocked: 'منع المتصفح فتح النافذة',
  blockedText:
    'يمكن المتابعة في علامة التبويب هذه، ثم تعيدك Microsoft إلى هذه الصفحة. أو يمكن السماح لهذا الموقع بفتح النوافذ وإعادة المحاولة.',
  inThisTab: 'المتابعة في علامة التبويب هذه',

  closed: 'أُغلقت النافذة',
  declined: 'لم يقبل أحد',
  nothingChanged: 'لم يتغيّر شيء. يمكن البدء من جديد في أي وقت.',

  approval: 'تلزم موافقة مسؤول',
  approvalText: `يمكن أن يقبل من لديه دور Global Administrator، أو من يجمع بين الدورين ${isolate('(Cloud) Application Administrator')} وPrivileged Role Administrator. يُرجى إرسال هذه الرسالة إليه. تنتظر الصفحة، وتتابع فور القبول.`,
  requested: 'طلبك في الطريق',
  requestedText:
    'أبلغت Microsoft المسؤولين لديك. تنتظر الصفحة، وتتابع فور قبول أحدهم. ويمكن أيضًا إرسال هذه الرسالة إليهم.',
  number: ({ number }) => `يُرجى ذكر هذا الرقم للدعم: ${isolate(number)}`,
  nextTry: ({ seconds }) =>
    plural(seconds, {
      zero: 'يمكن إعادة المحاولة الآن',
      one: 'المحاولة التالية بعد ثانية واحدة',
      two: 'المحاولة التالية بعد ثانيتين',
      few: 'المحاولة التالية بعد # ثوانٍ',
      many: 'المحاولة التالية بعد # ثانيةً',
      other: 'المحاولة التالية بعد # ثانية',
    }),
  message: 'رسالة إلى المسؤول',
  copyMessage: 'نسخ الرسالة',
  adminMessage: ({ from, company, link }) =>
    [
      'مرحبًا،',
      '',
      `أعمل على ربط Microsoft Intune بالبوابة لصالح ${isolate(company)}، وتطلب Microsoft أن يسمح أحد المسؤولين بذلك.`,
      'يُرجى فتح هذا الرابط، وتسجيل الدخول بدور Global Administrator، ثم القبول:',
      '',
      link,
      '',
      'تعرض الصفحة كل إذن والغرض منه. ويمكن سحب الأذونات في أي وقت من Enterprise applications.',
      '',
      from,
    ].join('\n'),
  waiting: 'في انتظار أحد المسؤولين. يجري الاستعلام لدى Microsoft كل عشر ثوانٍ.',
  unasked: 'تعذّر الاستعلام لدى Microsoft الآن. تُعاد المحاولة كل عشر ثوانٍ.',

  connecting: 'جارٍ الربط…',
  connectingText: 'تتحقق البوابة لدى Microsoft من منح كل الأذونات.',
  refused: 'لم يُربط Intune',
  reconnected: 'أُعيد ربط Intune',
}

export const consentPage: typeof consentPageTexts = {
  title: 'الموافقة',
  oneStep: 'بقيت خطوة واحدة',
  oneStepText:
    'حصلت Microsoft على موافقتك. يُرجى تسجيل الدخول لتعرف البوابة أن مسؤولًا هو من منحها، ولأي شركة.',
  confirmTitle: ({ company }) => `تريد ${isolate(company)} ربط Intune لديك`,
  confirmText: ({ end, email }) =>
    `سُجّل دخولك باسم ${isolate(email)}. ينتهي معرّف مستأجرك بـ ${isolate(end)}. بعد التأكيد تستطيع هذه الشركة ربط Intune خلال ساعة. إذا لم تكن معروفة لديك، فيُرجى إغلاق هذه الصفحة.`,
  confirm: 'تأكيد',
  thanks: 'شكرًا، حصلت البوابة على موافقتك',
  thanksText: 'سيظهر ذلك تلقائيًا لمن طلبها منك. يمكن إغلاق هذه الصفحة.',
  everybody: 'أصبح بإمكان جميع من في مؤسستك تسجيل الدخول',
  everybodyText: 'يُرجى إبلاغ من طلب ذلك. يمكن إغلاق هذه الصفحة.',
  notGiven: 'لم تُمنح الموافقة',
  notGivenText:
    'لم يتغيّر شيء. لمنح الموافقة بعد ذلك، يُرجى فتح الرابط مرة أخرى، أو طلب إرساله مجددًا ممّن طلبها.',
  foreign: 'لا تخص هذه الإجابة أي طلب صدر من هنا',
  foreignText:
    'ربما استُخدمت من قبل، أو كانت موجّهة إلى علامة تبويب أخرى. لم يتغيّر شيء. يمكن البدء من جديد من «الإعدادات» ثم «البيئات».',
  toPortal: 'الانتقال إلى البوابة',
}
