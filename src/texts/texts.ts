import { isolate } from './ar/isolate.ts'

/** What a translation must hold: the same keys, and the same values in each sentence. */
export type Translated<M> = M extends string
  ? string
  : M extends (...values: infer V) => infer R
    ? (...values: V) => Translated<R>
    : { [K in keyof M]: Translated<M[K]> }

/** Messages by name: a sentence, one that needs values, or several that belong together. */
type Area = Record<string, unknown>

const english = 'en'
let language = english
let translations: Record<string, object> = {}
let spoken = (text: string) => text
let listener: ((text: string, inEnglish: string) => void) | null = null

/**
 * The English texts of one area, kept beside each other and typed: a wrong key or a missing value is a
 * compile error. Reading a text picks the chosen language, so that components simply write `texts.heading`.
 */
export function defineTexts<const A extends object>(area: string, texts: A): Translated<A> {
  return new Proxy(texts, {
    get: (own, key: string) =>
      say((own as Area)[key], (translations[area] as Area | undefined)?.[key]),
  }) as unknown as Translated<A>
}

/** The message in the chosen language. What a translation lacks stays English. */
function say(own: unknown, translated?: unknown): unknown {
  const message = translated ?? own
  if (typeof message === 'string') {
    const said = spoken(message)
    listener?.(said, String(own))
    return said
  }
  if (isSentence(message))
    return (...values: unknown[]) =>
      listener && isSentence(own) && translated
        ? say(
            meanwhileEnglish(() => own(...values)),
            message(...values),
          )
        : say(message(...values))
  if (Array.isArray(message)) return message.map((each, n) => say((own as unknown[])[n], each))
  if (typeof message !== 'object') return message
  const both = { ...(own as Area | undefined), ...message }
  return Object.fromEntries(
    Object.keys(both).map((key) => [key, say((own as Area | undefined)?.[key], both[key])]),
  )
}

const isSentence = (message: unknown): message is (...values: unknown[]) => unknown =>
  typeof message === 'function'

/** What is told is told in English, whatever the page speaks. */
export function meanwhileEnglish<T>(tell: () => T): T {
  const chosen = { language, translations }
  chooseLanguage(english, {}, spoken)
  try {
    return tell()
  } finally {
    chooseLanguage(chosen.language, chosen.translations, spoken)
  }
}

/** Whoever knows a page by its English words hears what each text that is said in another language means. */
export function listenTo(interpreter: typeof listener) {
  listener = interpreter
}

/** Chooses the language of all texts from now on. English needs no translations; an accent may change each text once more. */
export function chooseLanguage(
  tag: string,
  areas: Record<string, object> = {},
  accent = (text: string) => text,
) {
  language = tag
  translations = areas
  spoken = accent
}

export const currentLanguage = () => language

/** How people here write dates and numbers: the language of the page, as it is spoken where they are. */
export const currentLocale = () =>
  navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language

/** To make one takes a hundred times as long as to use it. */
function once<Made>(make: (tag: string) => Made) {
  const made = new Map<string, Made>()
  return (tag: string) => {
    const one = made.get(tag) ?? make(tag)
    made.set(tag, one)
    return one
  }
}
const numbersOf = once((tag) => new Intl.NumberFormat(tag))
const pluralsOf = once((tag) => new Intl.PluralRules(tag))
const listsOf = once((tag) => new Intl.ListFormat(tag))
const timesOf = (unit: string) =>
  once((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }))
const times = { hour: timesOf('hour'), minute: timesOf('minute') }
const measuresOf = once((tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' }))

/** A number as people here write it. */
export const inDigits = (n: number) => numbersOf(currentLocale()).format(n)

export const directionOf = (tag: string) => (tag === 'ar' ? 'rtl' : 'ltr')

/** Names as people here enumerate them. Among lines that run from the right each keeps a direction of its own. */
export const inList = (names: readonly string[]) =>
  listsOf(currentLocale()).format(directionOf(language) === 'rtl' ? names.map(isolate) : names)

/** A time as people here say it, as in “2 hours”. */
export const inUnits = (n: number, unit: keyof typeof times) =>
  times[unit](currentLocale()).format(n)

/** The parts of one measure, as hours and minutes are. */
export const inOneMeasure = (parts: readonly string[]) => measuresOf(currentLocale()).format(parts)

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Picks the plural form of the language; `#` stands for the number, written as people write it there. */
export function plural(n: number, forms: Forms): string {
  const form = forms[pluralsOf(language).select(n)] ?? forms.other
  return form.replaceAll('#', inDigits(n))
}
