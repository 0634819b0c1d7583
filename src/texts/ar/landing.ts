import type { landingTexts } from '../landing.ts'

export const landing: typeof landingTexts = {
  title: 'هل نبدأ الاستكشاف؟',
  welcome: 'مرحبًا بك في بوابتنا.',
  signIn: 'تسجيل الدخول',
  signUp: 'إنشاء حساب',
  opening: 'جارٍ فتح صفحة تسجيل الدخول من Microsoft…',
  recover:
    'هل فُقد الوصول إلى شركتك لأن من كان يديرها قد غادر؟ يمكن البدء من «إنشاء حساب» بحسابك الخاص، ثم اختيار «استعادة الشركة».',
  noScript: 'تحتاج البوابة إلى JavaScript. يُرجى تفعيله ثم إعادة تحميل الصفحة.',
  failed: 'لم يصل جزء من الصفحة. يُرجى التحقق من الاتصال ثم إعادة تحميل الصفحة.',
  notStarted: 'تعذّر فتح صفحة تسجيل الدخول من Microsoft.',
}
