import type { registrationTexts } from '../registration.ts'
import { isolate } from './isolate.ts'

export const registration: typeof registrationTexts = {
  clientId: 'Application (client) ID',
  objectId: 'Object ID',
  tenantId: 'Directory (tenant) ID',
  secret: 'Secret',

  paste: 'لصق ما عرضه البرنامج النصي',
  pasteHint: 'كله، بأي شكل، بما في ذلك السر. يُفرَّغ المربع فورًا.',
  found: ({ names }) => `عُثر على هذه القيم وأُدخلت: ${isolate(names)}.`,
  unclear: ({ names }) => `لم يتضح المقصود، ولذلك لم يُملأ: ${isolate(names)}. يُرجى إدخاله يدويًا.`,
  andUnclear: ({ told, left }) => `${told} ${left}`,
  nothing: 'لم يُعثر فيه على أي قيمة. يُرجى لصق الأسطر الأخيرة التي عرضها البرنامج النصي.',
  otherTenant: ({ end }) =>
    `لم يُدخل شيء: أُنشئ هذا في مستأجر آخر. مستأجر الشركة ينتهي بـ ${isolate(end)}.`,
  secretOut: ({ told }) =>
    `${told} أُزيل السر لأنه يخص معرّفات أخرى. يُرجى إدخال السر الخاص بهذا التسجيل.`,
  secretAlone:
    'لم يُحتفظ بالسر: لا يأخذه المعالج إلا مع المعرّفين معًا. يُرجى لصق كل شيء من جديد، بما في ذلك المعرّفان.',
}
