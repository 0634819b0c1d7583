import { changeLanguage, type Language } from '#src/texts/languages.ts'
import { entryTexts as texts } from '#src/texts/entry.ts'
import { tellNotRemembered } from '#src/ui/not-remembered.ts'

/** Tells whether the choice will be remembered. Whoever chose is told if not. */
export async function setLanguage(language: Language): Promise<boolean> {
  const remembered = await changeLanguage(language)
  if (!remembered) tellNotRemembered(texts.languageNotRemembered)
  return remembered
}
