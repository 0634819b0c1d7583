import type {
  columnTexts,
  eventTexts,
  faultSentences,
  faultWords,
  qualifierTexts,
} from '../events.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

const number = (n: number) => plural(n, { other: '#' })

export const events: typeof eventTexts = {
  title: 'الأحداث',
  event: 'الحدث',
  list: 'أحداث آخر 30 يومًا',
  utc: 'الأوقات بتوقيت UTC',

  search: 'بحث',
  searchHint: 'كلمات، أو "عبارة"، أو مَن وماذا ومتى',
  clearSearch: 'مسح البحث',
  searchNow: 'البحث الآن',
  completions: 'اقتراحات للمتابعة',
  found: ({ n }) =>
    plural(n, {
      zero: 'لم يُعثر على أحداث',
      one: 'عُثر على حدث واحد',
      two: 'عُثر على حدثين',
      few: 'عُثر على # أحداث',
      many: 'عُثر على # حدثًا',
      other: 'عُثر على # حدث',
    }),

  filters: 'عوامل التصفية',
  filtersOn: 'عوامل التصفية، بعضها مطبّق',
  date: 'التاريخ',
  since: 'من',
  until: 'إلى',
  wholeDays: 'أيام كاملة، بتوقيت UTC.',
  operationType: 'نوع العملية',
  user: 'المستخدم',
  add: 'إضافة…',
  allChosen: 'جميعها محددة.',
  remove: ({ value }) => `إزالة ${isolate(value)}`,
  not: ({ value }) => `ليس ${isolate(value)}`,
  clearAll: 'مسح الكل',
  apply: 'تطبيق كل عوامل التصفية',
  nothingSet: 'لم يُحدَّد شيء بعد.',
  nothingChanged: 'عوامل التصفية هذه مطبّقة بالفعل.',

  timeline: 'الخط الزمني',
  timelineSays: ({ n, most, when }) => {
    const found = plural(n, {
      zero: 'لا أحداث في آخر 30 يومًا.',
      one: 'حدث واحد في آخر 30 يومًا',
      two: 'حدثان في آخر 30 يومًا',
      few: '# أحداث في آخر 30 يومًا',
      many: '# حدثًا في آخر 30 يومًا',
      other: '# حدث في آخر 30 يومًا',
    })
    return n === 0 ? found : `${found}، والذروة في ${isolate(when)}: ${number(most)} خلال ست ساعات.`
  },
  timelineHint: 'السحب فوق الأعمدة يعرض جزءًا من الفترة.',
  timelineKeys: 'بلوحة المفاتيح: تحرّك مفاتيح الأسهم البداية والنهاية.',
  start: 'بداية الفترة',
  end: 'نهاية الفترة',
  wholeTime: 'كل الأيام الثلاثين',
  range: ({ from, to }) => `من ${isolate(from)} إلى ${isolate(to)}`,

  export: ({ n }) => `تصدير (${number(n)})`,
  exporting: 'تصدير',
  exported: ({ n }) =>
    plural(n, {
      zero: 'لم تُصدَّر أحداث.',
      one: 'صُدّر حدث واحد.',
      two: 'صُدّر حدثان.',
      few: 'صُدّرت # أحداث.',
      many: 'صُدّر # حدثًا.',
      other: 'صُدّر # حدث.',
    }),
  exportStopped: 'أُوقف التصدير. لم يُكتب أي ملف.',
  progress: ({ n, of }) => `${number(n)} من ${number(of)}`,
  cancel: 'إلغاء',
  nothingToExport: 'لا يوجد ما يُصدَّر.',

  endless: 'متواصل',
  shown: ({ from, to, of }) => `${number(from)} - ${number(to)} من ${number(of)}`,
  pages: 'الصفحات',
  first: 'الصفحة الأولى',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  last: 'الصفحة الأخيرة',
  noSuchPage: 'لا توجد صفحات أخرى في هذا الاتجاه.',
  toFirst: 'الانتقال إلى الصفحة الأولى',
  beyond: 'هذه الصفحة فارغة',
  beyondText: 'عدد الأحداث الآن أقل مما كان.',

  noneTitle: 'لم يحدث شيء في آخر 30 يومًا',
  noneText: 'يُسجَّل هنا كل ما يُفعل في هذه الشركة، ويُحفظ 30 يومًا.',
  noResults: 'لا توجد نتائج',
  noResultsText: 'يمكن تجربة كلمات أقل، أو إزالة أحد عوامل التصفية.',
  failedTitle: 'تعذّر تحميل الأحداث',
  refusedTitle: 'لا يتيح دورك فتح الأحداث',
  refusedText:
    'يمكن لمن لديه دور Full Admin أو Intune App Admin أو Read-Only Admin قراءتها. ويمكن لمن لديه Access Management تغيير دورك.',
  toCatalog: 'الانتقال إلى كتالوج التطبيقات',

  description: 'الوصف',
  id: 'معرّف الحدث',
  copyId: 'نسخ معرّف الحدث',
  link: 'الرابط',
  linkTo: 'هذا الحدث وهذا البحث',
  copyLink: 'نسخ رابط هذا الحدث',
  category: 'الفئة',
  operation: 'نوع العملية',
  severity: 'مستوى الخطورة',
  at: ({ operation }) => `وقت ${isolate(operation)}`,
  by: ({ operation }) => `منفّذ ${isolate(operation)}`,
  architecture: 'البنية',
  installerType: 'نوع المثبّت',
  version: 'الإصدار',
  changes: 'ما تغيّر',
  value: 'القيمة',
  before: 'قبل',
  after: 'بعد',
  kept: 'مدة الحفظ',
  removal: ({ days, when }) =>
    plural(days, {
      zero: `يُزال اليوم، ${isolate(when)}`,
      one: `يوم واحد آخر، حتى ${isolate(when)}`,
      two: `يومان آخران، حتى ${isolate(when)}`,
      few: `# أيام أخرى، حتى ${isolate(when)}`,
      many: `# يومًا آخر، حتى ${isolate(when)}`,
      other: `# يوم آخر، حتى ${isolate(when)}`,
    }),
  removedSoon: ({ days }) =>
    plural(days, {
      zero: 'اليوم الأخير',
      one: 'بقي يوم واحد',
      two: 'بقي يومان',
      few: 'بقيت # أيام',
      many: 'بقي # يومًا',
      other: 'بقي # يوم',
    }),
  goneTitle: 'لم يعد هذا الحدث موجودًا',
  goneText: 'تُزال الأحداث بعد 30 يومًا.',
  security: 'Security',
  general: 'General',
}

export const eventColumns: typeof columnTexts = {
  date: 'التاريخ',
  title: 'العنوان',
  actor: 'المستخدم',
  category: 'الفئة',
  operation: 'نوع العملية',
  severity: 'الخطورة',
}

export const eventQualifiers: typeof qualifierTexts = {
  actor: 'مَن فعل ذلك',
  category: 'ما يتعلق به الحدث',
  operation: 'ما جرى فعله',
  severity: 'General أو Security',
  after: `منذ يوم محدد، مثل ${isolate('2026-03-01')}`,
  before: 'حتى يوم محدد لا يدخل في الحساب',
}

export const eventFaults: typeof faultSentences = {
  'unknown-qualifier': 'ليس محدّد بحث. يمكن وضعه بين علامتي اقتباس للبحث عنه كنص.',
  'unknown-value': 'غير موجود هنا. يُرجى اختيار إحدى القيم المعروضة.',
  'no-value': 'يحتاج إلى قيمة بعده مباشرةً.',
  'open-quote': 'تنقصه علامة اقتباس الإغلاق.',
  'no-date': `ليس تاريخًا. يُرجى كتابته مثل ${isolate('2026-03-01')} أو ${isolate('2026-03-01T06:00Z')}.`,
  'cannot-negate': `لا يمكن عكسه. يُستخدم ${isolate('before:')} بدلًا من ${isolate('after:')}، والعكس.`,
  'empty-range': 'لا يترك أي مدة: تنتهي الفترة قبل أن تبدأ.',
  'too-long': 'يتجاوز ما يتسع له بحث واحد. يمكن حذف بعض الشروط.',
}

export const eventFaultWords: typeof faultWords = {
  said: ({ piece, why }) => `«${isolate(piece)}» ${why}`,
  meant: ({ meant }) => `كتابة ${isolate(meant)}`,
}
