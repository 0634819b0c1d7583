import { changeLanguage, languages, languageTags, type Language } from '#src/texts/languages.ts'
import { entryTexts as texts } from '#src/texts/entry.ts'
import { currentLanguage } from '#src/texts/texts.ts'
import { MenuChoice } from '#src/ui/menu.tsx'
import { tellNotRemembered } from '#src/ui/not-remembered.ts'

const change = async (language: Language) => {
  if (!(await changeLanguage(language))) tellNotRemembered(texts.languageNotRemembered)
}

export const LanguageChoice = () => (
  <MenuChoice
    label={texts.language}
    value={currentLanguage() as Language}
    options={languageTags.map((value) => ({ value, label: languages[value] }))}
    onChange={(language) => void change(language)}
  />
)
