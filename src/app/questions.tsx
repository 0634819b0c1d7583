import { useSyncExternalStore } from 'react'
import { renewal } from '#src/auth/renewal.ts'
import { leaveQuestion } from '#src/entry/leave-question.ts'
import { later, useAhead } from '#src/ui/later.tsx'
import { companyMismatch } from './action-errors.ts'

const RenewalDialog = later(async () => (await import('./renewal-dialog.tsx')).RenewalDialog)
const CompanyMismatchDialog = later(
  async () => (await import('./company-mismatch-dialog.tsx')).CompanyMismatchDialog,
)

const LeaveDialog = later(async () => (await import('./leave-dialog.tsx')).LeaveDialog)

/** The three questions that may come up over any page. Most people never see any. */
export function Questions() {
  useAhead(RenewalDialog, CompanyMismatchDialog, LeaveDialog)
  const whyRenew = useSyncExternalStore(renewal.subscribe, renewal.asks)
  const mismatch = useSyncExternalStore(companyMismatch.subscribe, companyMismatch.current)
  const leaving = useSyncExternalStore(leaveQuestion.subscribe, leaveQuestion.current)
  return (
    <>
      {whyRenew && <RenewalDialog key={whyRenew} why={whyRenew} />}
      {leaving && <LeaveDialog {...leaving} />}
      {mismatch && <CompanyMismatchDialog mismatch={mismatch} />}
    </>
  )
}
