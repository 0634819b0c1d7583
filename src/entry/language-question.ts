import type { Fate } from '#src/forms/typed.ts'
import { createQuestion } from '#src/lib/signal.ts'
import type { Language } from '#src/texts/languages.ts'

export interface LanguageQuestion {
  language: Language
  /** What becomes of what is typed on the page. */
  fate: Exclude<Fate, 'kept'>
}

/** A language was chosen that costs something typed: the menu is gone by then, and the page asks. */
export const languageQuestion = createQuestion<LanguageQuestion>()
