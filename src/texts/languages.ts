import { read, write } from '#src/lib/keep.ts'
import { createSignal } from '#src/lib/signal.ts'
import { wholePage } from '#src/lib/whole-page.ts'
import { chooseLanguage, directionOf } from './texts.ts'

/** Each language by its own name, so that people find theirs wherever they are. */
export const languages = { en: 'English', de: 'Deutsch', ja: '日本語', ar: 'العربية' } as const
export type Language = keyof typeof languages
export const languageTags = Object.keys(languages) as Language[]
export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag)

const translations = {
  de: async () => (await import('./de/all.ts')).german,
  ja: async () => (await import('./ja/all.ts')).japanese,
  ar: async () => (await import('./ar/all.ts')).arabic,
}

/** Also read by public/first.js, which gives the page its language and direction before anything is painted. */
const key = 'holdfast.language'

/** The person's own choice, else the first language of their browser that we speak. */
export function chosenLanguage(): Language {
  const tags = [read(key) ?? '', ...navigator.languages.map((tag) => tag.replace(/-.*/, ''))]
  return tags.find(isLanguage) ?? 'en'
}

/** Tells whether it is kept. */
export const keepLanguage = (language: Language) => write(key, language)

let wanted: Language

/** From now on all texts are in this language; where they cannot be had, in English. The latest wish wins. */
export async function speak(language: Language) {
  wanted = language
  const areas = language === 'en' ? {} : await translations[language]().catch(() => null)
  if (language !== wanted) return
  const spoken = areas ? language : 'en'
  chooseLanguage(spoken, areas ?? {})
  document.documentElement.lang = spoken
  document.documentElement.dir = directionOf(spoken)
}

/**
 * What is on the page was drawn in another language, so that the page begins anew. Where the choice cannot be kept, it
 * is drawn anew instead: loaded again, it would speak as before. Tells whether the choice will be remembered.
 */
export async function changeLanguage(language: Language): Promise<boolean> {
  if (keepLanguage(language)) {
    wholePage.reload()
    return true
  }
  await speak(language)
  // Somebody has chosen another one meanwhile.
  if (language !== wanted) return true
  drawings += 1
  tell()
  return false
}

let drawings = 1
const { tell, subscribe } = createSignal()

/** How often the page was drawn, for whoever draws it. */
export const redrawing = { subscribe, drawings: () => drawings }
