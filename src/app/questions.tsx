import { lazy, Suspense, useSyncExternalStore } from 'react'
import { renewal } from '#src/auth/renewal.ts'
import { companyMismatch } from './action-errors.ts'

const RenewalDialog = lazy(async () => ({
  default: (await import('./renewal-dialog.tsx')).RenewalDialog,
}))
const CompanyMismatchDialog = lazy(async () => ({
  default: (await import('./company-mismatch-dialog.tsx')).CompanyMismatchDialog,
}))

/** The two questions that may come up over any page. Most people never see either. */
export function Questions() {
  const mustRenew = useSyncExternalStore(renewal.subscribe, renewal.isAsked)
  const mismatch = useSyncExternalStore(companyMismatch.subscribe, companyMismatch.current)
  return (
    <Suspense>
      {mustRenew && <RenewalDialog />}
      {mismatch && <CompanyMismatchDialog mismatch={mismatch} />}
    </Suspense>
  )
}
