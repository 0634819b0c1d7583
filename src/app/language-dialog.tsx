import { Languages } from 'lucide-react'
import { useEffect } from 'react'
import { languageQuestion, type LanguageQuestion } from '#src/entry/language-question.ts'
import { setLanguage } from '#src/entry/set-language.ts'
import { leaveUnasked } from '#src/lib/whole-page.ts'
import { languages, type Language } from '#src/texts/languages.ts'
import { languageTexts as texts } from '#src/texts/session.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'

/** Asks before the page begins anew in another language, and something that was typed does not come back. */
export function LanguageDialog({ language, fate }: LanguageQuestion) {
  // Where the browser's way back leads, nothing of what was typed stands.
  useEffect(() => {
    window.addEventListener('popstate', close)
    return () => window.removeEventListener('popstate', close)
  }, [])
  return (
    <ConfirmDialog
      open
      tone="warning"
      icon={<Languages />}
      title={texts.title({ language: languages[language] })}
      confirmLabel={texts.change}
      cancelLabel={texts.stay}
      pending={false}
      onConfirm={() => {
        close()
        void change(language)
      }}
      onClose={close}
    >
      {texts[fate]}
    </ConfirmDialog>
  )
}

const close = () => {
  languageQuestion.set(null)
}

/** Where something is unsaved, the browser would ask once more. Drawn anew instead, the page is not left. */
async function change(language: Language) {
  const stays = leaveUnasked()
  if (!(await setLanguage(language))) stays()
}
