type Message = string | ((values: never) => string)
type Area = Record<string, Message>

/** What a translation of an area must hold: the same keys, and the same values in each sentence. */
export type Translated<A extends Area> = {
  [K in keyof A]: A[K] extends (values: infer V) => string ? (values: V) => string : string
}

const english = 'en'
let language = english
let translations: Record<string, Area> = {}

/**
 * The English texts of one area, kept beside each other and typed: a wrong key or a missing value is a
 * compile error. Reading a text picks the chosen language, so that components simply write `texts.heading`.
 */
export function defineTexts<const A extends Area>(area: string, texts: A): Translated<A> {
  return new Proxy(texts, {
    get: (own, key: string) => translations[area]?.[key] ?? own[key],
  }) as unknown as Translated<A>
}

/** Chooses the language of all texts from now on. English needs no translations. */
export function chooseLanguage(tag: string, areas: Record<string, Area> = {}) {
  language = tag
  translations = areas
}

export const currentLanguage = () => language

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Picks the plural form of the language; `#` stands for the number, written as people write it there. */
export function plural(n: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other
  return form.replaceAll('#', new Intl.NumberFormat(language).format(n))
}
