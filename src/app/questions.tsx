import { useSyncExternalStore } from 'react'
import { renewal } from '#src/auth/renewal.ts'
import { languageQuestion } from '#src/entry/language-question.ts'
import { later, useAhead } from '#src/ui/later.tsx'
import { companyMismatch } from './action-errors.ts'

const RenewalDialog = later(async () => (await import('./renewal-dialog.tsx')).RenewalDialog)
const CompanyMismatchDialog = later(
  async () => (await import('./company-mismatch-dialog.tsx')).CompanyMismatchDialog,
)

const LanguageDialog = later(async () => (await import('./language-dialog.tsx')).LanguageDialog)

/** The three questions that may come up over any page. Most people never see any. */
export function Questions() {
  useAhead(RenewalDialog, CompanyMismatchDialog, LanguageDialog)
  const whyRenew = useSyncExternalStore(renewal.subscribe, renewal.asks)
  const mismatch = useSyncExternalStore(companyMismatch.subscribe, companyMismatch.current)
  const language = useSyncExternalStore(languageQuestion.subscribe, languageQuestion.current)
  return (
    <>
      {whyRenew && <RenewalDialog key={whyRenew} why={whyRenew} />}
      {language && <LanguageDialog {...language} />}
      {mismatch && <CompanyMismatchDialog mismatch={mismatch} />}
    </>
  )
}
