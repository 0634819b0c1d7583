import type { acceptTexts } from '../accept-invite.ts'
import { isolate } from './isolate.ts'

export const acceptInvite: typeof acceptTexts = {
  tab: 'دعوة',
  signInTitle: 'وصلتك دعوة',
  signInText:
    'يُرجى تسجيل الدخول بعنوان البريد الإلكتروني الذي أُرسلت إليه الدعوة. بعد ذلك يمكن قبولها.',
  signIn: 'تسجيل الدخول',
  title: ({ company }) => `الانضمام إلى ${isolate(company)}`,
  invited: ({ who, level }) => `وصلتك دعوة من ${isolate(who)} للانضمام بدور ${isolate(level)}.`,
  until: ({ date }) => `الدعوة سارية حتى ${isolate(date)}.`,
  userInfo: 'بيانات المستخدم',
  continue: 'متابعة',
  acceptFirst: 'يجب قبول الشروط أولًا.',

  foreignTitle: 'هذه الدعوة موجّهة إلى شخص آخر',
  foreignText: ({ company }) =>
    `لم يتغيّر شيء، وما زالت الدعوة إلى ${isolate(company)} تنتظر صاحب عنوانها.`,
  invitedAddress: 'عنوان الدعوة',
  ownAddress: 'عنوان تسجيل دخولك',
  switch: 'تبديل الحساب',
  memberTitle: ({ company }) => `أنت من مستخدمي ${isolate(company)} بالفعل`,
  joined: ({ company }) => `أنت الآن من مستخدمي ${isolate(company)}`,
  memberText: 'لم يبقَ شيء يحتاج إلى قبول.',
  open: ({ company }) => `فتح ${isolate(company)}`,
  expiredTitle: 'انتهت صلاحية هذه الدعوة',
  acceptedTitle: 'سبق استخدام هذه الدعوة',
  deletedTitle: 'سُحبت هذه الدعوة',
  closedText: ({ who, company }) =>
    `يمكن طلب دعوة جديدة إلى ${isolate(company)} من ${isolate(who)}.`,
  unknownTitle: 'لا توجد دعوة كهذه',
  unknownText:
    'ربما اقتُطع جزء من الرابط أثناء إرساله. يُرجى نسخه كاملًا، أو طلب إرساله مجددًا ممّن وجّه الدعوة.',
  toCompanies: 'الانتقال إلى شركاتك',
}
