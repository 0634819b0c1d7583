import { useSyncExternalStore } from 'react'
import { renewal } from '#src/auth/renewal.ts'
import { later, useAhead } from '#src/ui/later.tsx'
import { companyMismatch } from './action-errors.ts'

const RenewalDialog = later(async () => (await import('./renewal-dialog.tsx')).RenewalDialog)
const CompanyMismatchDialog = later(
  async () => (await import('./company-mismatch-dialog.tsx')).CompanyMismatchDialog,
)

/** The two questions that may come up over any page. Most people never see either. */
export function Questions() {
  useAhead(RenewalDialog, CompanyMismatchDialog)
  const whyRenew = useSyncExternalStore(renewal.subscribe, renewal.asks)
  const mismatch = useSyncExternalStore(companyMismatch.subscribe, companyMismatch.current)
  return (
    <>
      {whyRenew && <RenewalDialog key={whyRenew} why={whyRenew} />}
      {mismatch && <CompanyMismatchDialog mismatch={mismatch} />}
    </>
  )
}
