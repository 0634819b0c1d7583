import type { landingTexts } from '../landing.ts'

export const landing: typeof landingTexts = {
  title: 'هل أنت مستعد للبدء؟',
  welcome: 'مرحبًا بك في بوابتنا.',
  signIn: 'تسجيل الدخول',
  signUp: 'إنشاء حساب',
  opening: 'جارٍ فتح صفحة تسجيل الدخول من Microsoft…',
  recover:
    'هل فقدتم الوصول لأن من كان يدير شركتكم قد غادر؟ أنشئ حسابًا بحسابك الشخصي في العمل واختر «استعادة الشركة».',
  noScript: 'تحتاج البوابة إلى JavaScript. فعّله ثم أعد تحميل الصفحة.',
  failed: 'لم يصل جزء من الصفحة. تحقق من الاتصال ثم أعد تحميل الصفحة.',
  notStarted: 'تعذّر فتح صفحة تسجيل الدخول من Microsoft.',
}
