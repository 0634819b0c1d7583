import type { languageTexts, leaveTexts, mismatchTexts, renewalTexts } from '../session.ts'
import { isolate } from './isolate.ts'

export const mismatch: typeof mismatchTexts = {
  title: 'لم يتغيّر شيء',
  text: ({ shown, current }) =>
    `تعرض هذه الصفحة ${isolate(shown)}، لكن سُجّل دخولك في علامة تبويب أخرى إلى ${isolate(current)}. لا تغيّر الصفحة إلا الشركة التي سُجّل دخولك إليها.`,
  textNone: ({ shown }) => `تعرض هذه الصفحة ${isolate(shown)}، لكن تسجيل دخولك إليها قد انتهى.`,
  textElsewhere: ({ shown }) =>
    `لم يُجرَ التغيير على ${isolate(shown)} لأنك انتقلت قبل أن يكتمل. لا تغيّر الصفحة إلا الشركة التي سُجّل دخولك إليها.`,
  stay: 'البقاء هنا',
  comeBack: ({ shown }) => `تسجيل الدخول إلى ${isolate(shown)} من جديد`,
  goThere: ({ shown }) => `الانتقال إلى ${isolate(shown)}`,
}

export const renewal: typeof renewalTexts = {
  ended: {
    title: 'انتهى تسجيل دخولك',
    text: 'يُرجى تسجيل الدخول من جديد في نافذة صغيرة. تبقى هذه الصفحة كما هي، ويُحفظ ما كُتب.',
  },
  old: {
    title: 'تسجيل الدخول مرة أخرى',
    text: 'منح الوصول أو سحبه أو فصل Intune أو حذف شركة يتطلب تسجيل دخول خلال الساعة الأخيرة. يُرجى تسجيل الدخول مرة أخرى في نافذة صغيرة، وسيُنفَّذ المطلوب فورًا.',
  },
  signIn: 'تسجيل الدخول',
  signInAs: ({ email }) => `يُرجى تسجيل الدخول باسم ${isolate(email)}.`,
  notNow: 'ليس الآن',
  fullPage: {
    untouched: 'تسجيل الدخول في صفحة كاملة',
    kept: 'تسجيل الدخول في صفحة كاملة (يُحفظ ما كُتب)',
    secretLost: 'تسجيل الدخول في صفحة كاملة (يُحفظ ما كُتب، ولا يُحفظ السر)',
    lost: 'تسجيل الدخول في صفحة كاملة (يُفقد ما كُتب)',
  },
}

export const changeLanguage: typeof languageTexts = {
  title: ({ language }) => `تغيير اللغة إلى ${isolate(language)}؟`,
  secretLost: 'تبدأ الصفحة من جديد باللغة الأخرى. يُحفظ ما كُتب، ولا يُحفظ السر.',
  lost: 'تبدأ الصفحة من جديد باللغة الأخرى، ويُفقد ما كُتب.',
  change: 'تغيير اللغة',
}

export const leave: typeof leaveTexts = { stay: 'البقاء هنا' }
