import type {
  catalogTexts,
  obstacleTexts,
  sortNames,
  sourceNames,
  systemNames,
} from '../app-catalog.ts'
import { plural } from '../texts.ts'
import { isolate } from './isolate.ts'

export const catalog: typeof catalogTexts = {
  title: 'كتالوج التطبيقات',
  noConnection: 'لم يتم الربط بعد',
  noConnectionText: 'يجب ربط هذه الشركة أولًا، ثم يمتلئ كتالوجها بتطبيقات جاهزة للنشر.',
  intune: 'Intune',
  intuneText: 'ينشر تطبيقات الكتالوج على أجهزتك.',
  publisher: 'Publisher',
  publisherText: 'يضيف تطبيقاتك الخاصة إلى الكتالوج.',
  howTo: 'طريقة الربط',
  consentLost: 'لم يعد Intune يستجيب',
  consentLostText:
    'سُحبت الموافقة، لذلك لا تظهر إلا تطبيقاتك الخاصة ولا يمكن نشر شيء. لعرض جميع التطبيقات، يُرجى إعادة ربط Intune.',

  search: 'بحث',
  found: ({ n }) =>
    plural(n, {
      zero: 'لا تطبيقات',
      one: 'تطبيق واحد',
      two: 'تطبيقان',
      few: '# تطبيقات',
      many: '# تطبيقًا',
      other: '# تطبيق',
    }),
  addApp: 'إضافة تطبيق',
  addAppTitle: 'إضافة تطبيقك الخاص',
  addAppText:
    'تأتي تطبيقاتك الخاصة من Publisher، الذي يعمل حيث توجد حزمك. بعد ربطه يظهر هنا ما يُنشر فيه، بعلامة «مخصص».',
  addAppExpired: 'انتهت صلاحية الترخيص. يُرجى إدخال ترخيص جديد، ثم إضافة التطبيقات.',
  addAppDisconnected: 'لم يعد Intune يستجيب. يُرجى إعادة ربطه، ثم إضافة التطبيقات.',
  addAppForbidden:
    'لا يتيح دورك إضافة التطبيقات. يمكن طلب ذلك ممّن لديه دور Full Admin أو Custom App Admin.',
  close: 'إغلاق',
  listView: 'عرض القائمة',
  gridView: 'عرض الشبكة',
  sort: ({ by }) => `الترتيب حسب: ${isolate(by)}`,
  sortBy: 'الترتيب حسب',

  filter: 'تصفية',
  filterOn: 'تصفية، توجد عوامل مطبّقة',
  filterTitle: 'تصفية التطبيقات',
  lastUpdated: 'آخر تحديث',
  from: 'من',
  to: 'إلى',
  wrongRange: 'هذا اليوم يسبق يوم البداية.',
  vendor: 'المورّد',
  findVendor: 'البحث عن مورّد',
  noVendor: 'لا يوجد مورّد بهذا الاسم.',
  language: 'اللغة',
  architecture: 'البنية',
  source: 'المصدر',
  os: 'نظام التشغيل',
  clearAll: 'مسح الكل',
  applyAll: 'تطبيق كل عوامل التصفية',
  nothingSet: 'يجب تحديد عامل تصفية أولًا.',
  nothingChanged: 'عوامل التصفية هذه مطبّقة بالفعل.',

  noResults: 'لا توجد نتائج',
  noResultsText: 'يمكن تجربة كلمة أقصر أو عوامل تصفية أقل. المسافات لا تؤثر.',
  clearSearch: 'مسح البحث وعوامل التصفية',
  noApps: 'لا توجد تطبيقات بعد',
  noOwnApps: 'ليس للشركة تطبيقات خاصة',

  apps: 'التطبيقات',
  appName: 'اسم التطبيق',
  version: 'الإصدار',
  moreVersions: ({ n }) =>
    plural(n, {
      zero: 'لا إصدارات',
      one: 'إصدار واحد',
      two: 'إصداران',
      few: '# إصدارات',
      many: '# إصدارًا',
      other: '# إصدار',
    }),
  severalLanguages: ({ n }) =>
    plural(n, {
      zero: 'لا لغات',
      one: 'لغة واحدة',
      two: 'لغتان',
      few: '# لغات',
      many: '# لغةً',
      other: '# لغة',
    }),
  deployed: 'منشور',

  deploy: 'نشر',
  deployTitle: ({ app }) => `نشر ${isolate(app)}`,
  deployForbidden: 'لا يتيح دورك النشر. يمكن طلب ذلك ممّن لديه دور Full Admin أو Intune App Admin.',
  deployBack: 'رجوع',
  displayName: 'اسم العرض',
  displayNameHint: 'الاسم الذي تظهر به عملية النشر هذه في «عمليات النشر».',
  deployDone: ({ name }) => `أُنشئت عملية النشر ${isolate(name)}`,
  editDeployment: 'تعديل عملية النشر',
  notDeployed: 'لم يُنشر هذا التطبيق بعد.',
  deployedAs: 'منشور باسم',
  languages: 'اللغات',
  versionHint: 'تنقله التحديثات إلى أحدث إصدار ما لم تُوقَف مؤقتًا.',
  moreInfo: 'مزيد من المعلومات',
  gone: 'لم يعد هذا التطبيق في الكتالوج.',
}

export const deployObstacles: typeof obstacleTexts = {
  not_connected: 'لم يعد Intune يستجيب. يُرجى إعادة ربطه، ثم النشر.',
  license_missing: 'لا يوجد ترخيص بعد. يُرجى إدخال ترخيص في «البيئات»، ثم النشر.',
  license_expired: 'انتهت صلاحية الترخيص. يُرجى إدخال ترخيص جديد في «البيئات»، ثم النشر.',
  limit_reached: 'استُخدمت كل عمليات النشر التي يسمح بها ترخيصك. يمكن حذف إحداها أو تغيير الترخيص.',
}

export const appSorts: typeof sortNames = {
  name: 'اسم التطبيق، تصاعديًا',
  '-name': 'اسم التطبيق، تنازليًا',
  '-updated': 'آخر تحديث، الأحدث أولًا',
  updated: 'آخر تحديث، الأقدم أولًا',
}

export const systems: typeof systemNames = {
  windows: 'Windows',
  macos: 'macOS',
}

export const appSources: typeof sourceNames = {
  catalog: 'الكتالوج',
  custom: 'مخصص',
}
