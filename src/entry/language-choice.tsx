import { fateOfTyped } from '#src/forms/typed.ts'
import { languages, languageTags, type Language } from '#src/texts/languages.ts'
import { entryTexts as texts } from '#src/texts/entry.ts'
import { currentLanguage } from '#src/texts/texts.ts'
import { MenuChoice } from '#src/ui/menu.tsx'
import { languageQuestion } from './language-question.ts'
import { setLanguage } from './set-language.ts'

/** The page begins anew with it. Nobody loses by that what they typed without having been asked. */
function choose(language: Language) {
  const fate = fateOfTyped()
  if (fate === 'lost' || fate === 'secretLost') languageQuestion.set({ language, fate })
  else void setLanguage(language)
}

export const LanguageChoice = () => (
  <MenuChoice
    label={texts.language}
    value={currentLanguage() as Language}
    options={languageTags.map((value) => ({ value, label: languages[value] }))}
    onChange={choose}
  />
)
