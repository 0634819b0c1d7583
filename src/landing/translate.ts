import type { landingTexts } from '#src/texts/landing.ts'
import type { Language } from '#src/texts/languages.ts'

type Load = () => Promise<{ landing: typeof landingTexts }>

const translations: Record<Exclude<Language, 'en'>, Load> = {
  de: () => import('#src/texts/de/landing.ts'),
  ja: () => import('#src/texts/ja/landing.ts'),
  ar: () => import('#src/texts/ar/landing.ts'),
}

type Key = keyof typeof landingTexts

/** Puts the page that was drawn in English into the language of its person, which public/first.js found out. */
export async function translate() {
  const root = document.documentElement
  const load = (translations as Partial<Record<string, Load>>)[root.lang]
  try {
    if (load) show((await load()).landing)
  } catch {
    // It stays English, is told to be so, and everything on it works.
    root.lang = 'en'
    root.dir = 'ltr'
  }
  delete root.dataset.translating
}

function show(texts: typeof landingTexts) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = texts[element.dataset.text as Key]
  const status = document.querySelector<HTMLElement>('[data-status]')
  if (status)
    Object.assign(status.dataset, { opening: texts.opening, notStarted: texts.notStarted })
}
