import { Languages } from 'lucide-react'
import { lossOfTyped } from '#src/forms/typed.ts'
import { languages, languageTags, type Language } from '#src/texts/languages.ts'
import { entryTexts as texts } from '#src/texts/entry.ts'
import { languageTexts } from '#src/texts/session.ts'
import { currentLanguage } from '#src/texts/texts.ts'
import { MenuChoice } from '#src/ui/menu.tsx'
import { leaveQuestion } from './leave-question.ts'
import { setLanguage } from './set-language.ts'

/** The page begins anew with it. Nobody loses by that what they typed without having been asked. */
function choose(language: Language) {
  const loss = lossOfTyped()
  if (loss)
    leaveQuestion.set({
      icon: <Languages />,
      title: languageTexts.title({ language: languages[language] }),
      text: languageTexts[loss],
      confirmLabel: languageTexts.change,
      leave: () => setLanguage(language),
    })
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
