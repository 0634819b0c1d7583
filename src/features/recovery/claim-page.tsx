import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import type { ClaimFinding } from '#src/api/contract/claims.ts'
import { useFollowed } from '#src/forms/use-followed.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { ClaimForm } from './claim-form.tsx'
import { claimableCompanies } from '#src/company/claimable-companies.ts'
import { ObstacleNotice } from './obstacle-notice.tsx'
import { pathOfClaim } from './path-of-claim.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { useNamedClaim } from './use-named-claim.ts'
import { useWizard } from './use-wizard.ts'

const LookCloser = later(async () => (await import('./look-closer.tsx')).LookCloser)

/** What Microsoft's own pages tell apart, and the claim does not. */
const severalCauses: ClaimFinding[] = [
  'permission-not-granted',
  'values-not-accepted',
  'log-silent',
]

/** The first step: which company, and the values that prove control of its tenant. */
export function Component() {
  useAhead(LookCloser)
  const form = useWizard()
  const [companyId] = useFollowed(form, ['companyId'] as const)
  // What is sent from here leads on by itself: until it has, its answer changes nothing here.
  const subscribed = !form.claiming.pending
  const { data: companies } = useSuspenseQuery({ ...claimableCompanies(), subscribed })
  const claim = useNamedClaim({ subscribed })
  if (subscribed && claim && claim.state.kind !== 'open')
    return <Navigate replace to={pathOfClaim(claim)} />
  // Of another company than the one that is chosen by now, nothing is said.
  const isAbout = (id: string) => companyId === '' || companyId === id
  const claiming = isAbout(form.claiming.companyId)
    ? form.claiming
    : { ...form.claiming, obstacle: null, sentence: null }
  const { obstacle } = claiming
  // What stands in the way now is told instead of what was wrong before.
  const refusal =
    claim?.state.kind === 'open' && isAbout(claim.company.id) && !obstacle
      ? claim.state.refusal
      : null
  return (
    <>
      <h1>{texts.title}</h1>
      {obstacle && (
        <ObstacleNotice
          obstacle={obstacle}
          companyId={claiming.companyId}
          onOvercome={claiming.overcome}
        />
      )}
      {claim && refusal && (
        <RefusalNotice
          refusal={refusal}
          company={claim.company}
          actions={
            severalCauses.includes(refusal.finding) && <LookCloser company={claim.company} />
          }
        />
      )}
      {companies.items.length > 0 ? (
        <ClaimForm
          companies={companies.items}
          claiming={claiming}
          attemptsTold={refusal?.counted === true}
          obstacleTold={obstacle !== null}
        />
      ) : (
        <EmptyState title={texts.noCompany}>{texts.noCompanyText}</EmptyState>
      )}
    </>
  )
}
