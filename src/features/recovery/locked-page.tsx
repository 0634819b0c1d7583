import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from 'react-router'
import { paths } from '#src/paths.ts'
import { GuideLink } from '#src/registration/guide-link.tsx'
import { inBothTimes } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { claimableCompanies } from '#src/company/claimable-companies.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { useNamedClaim } from './use-named-claim.ts'

/**
 * Too many failures. The page knows when the lock ends, in the person's own time and in UTC, and what the last one was
 * refused for, so that nobody waits only to repeat it.
 */
export function Component() {
  const { companyId } = useParams()
  const { data } = useSuspenseQuery(claimableCompanies())
  const company = data.items.find(({ id }) => id === companyId)
  const claim = useNamedClaim()
  if (!company?.lockedUntil) return <Navigate replace to={paths.recover()} />
  const refusal = claim?.state.kind === 'open' ? claim.state.refusal : null
  const until = Date.parse(company.lockedUntil)
  return (
    <>
      <h1>{texts.lockedTitle}</h1>
      {refusal?.counted && claim?.company.id === companyId && (
        <RefusalNotice refusal={refusal} company={company} takesFocus={false} />
      )}
      <EmptyState
        illustration={<Hourglass />}
        title={texts.lockedText({ until: inBothTimes(until) })}
        action={
          <LinkButton render={<Link to={paths.companies()} />}>{texts.toCompanies}</LinkButton>
        }
      >
        {texts.lockedMeanwhile} <GuideLink companyId={company.id}>{texts.lockedGuide}</GuideLink>
      </EmptyState>
    </>
  )
}
