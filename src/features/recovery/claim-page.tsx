import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useSearchParams } from 'react-router'
import { query } from '#src/api/query.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ClaimForm } from './claim-form.tsx'
import { claimableCompanies } from '#src/company/claimable-companies.ts'
import { pathOfClaim } from './path-of-claim.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { useClaim } from './use-claim.ts'
import styles from './recovery.module.css'

/** The first step: which company, and the values that prove control of its tenant. */
export function Component() {
  const { data: companies } = useSuspenseQuery(claimableCompanies())
  const claiming = useClaim()
  const claim = useNamedClaim(claiming.pending)
  if (claim && claim.state.kind !== 'open') return <Navigate replace to={pathOfClaim(claim)} />
  const refusal = claim?.state.kind === 'open' ? claim.state.refusal : null
  return (
    <>
      <h1>{texts.title}</h1>
      {refusal && claim && (
        <div className={styles.notice}>
          <RefusalNotice refusal={refusal} company={claim.company} />
        </div>
      )}
      {companies.items.length > 0 ? (
        <ClaimForm
          companies={companies.items}
          claiming={claiming}
          attemptsTold={refusal?.counted === true}
        />
      ) : (
        <EmptyState title={texts.noCompany}>{texts.noCompanyText}</EmptyState>
      )}
    </>
  )
}

/** The claim that was refused just now, or before a reload. What is sent from here leads on by itself. */
function useNamedClaim(sending: boolean) {
  const [search] = useSearchParams()
  const claimId = search.get('claim') ?? ''
  return useQuery({
    ...query('claimGet', { params: { claimId } }),
    enabled: claimId !== '',
    subscribed: !sending,
  }).data
}
