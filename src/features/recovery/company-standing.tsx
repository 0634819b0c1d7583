import { useQuery } from '@tanstack/react-query'
import { CloudOff, Hourglass, Lock, LogOut } from 'lucide-react'
import { Link } from 'react-router'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { claimableCompanies } from '#src/company/claimable-companies.ts'
import { useConfig } from '#src/config/config-context.ts'
import { claimRules } from '#src/domain/claims.ts'
import { Again } from '#src/forms/again.tsx'
import { paths } from '#src/paths.ts'
import { failureTexts } from '#src/texts/failures.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Banner } from '#src/ui/banner.tsx'
import { MailLink } from '#src/ui/mail-link.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { AttemptsLeft } from './attempts-left.tsx'
import { SignOutThere } from './sign-out-there.tsx'
import { WaitingClaim } from './waiting-claim.tsx'

/** What keeps the chosen company from being claimed, or waits there already, said before anybody types a value. */
export function CompanyStanding({
  company,
  attemptsTold,
}: {
  company: ClaimableCompany
  attemptsTold: boolean
}) {
  const { links } = useConfig()
  if (!company.available) return <RegionAway company={company} />
  if (!company.recovery) {
    return (
      <Banner tone="danger" icon={<Lock />} actions={<MailLink to={links.supportMail} />}>
        <strong>{texts.disabledTitle}</strong>
        <p>{texts.disabledText}</p>
      </Banner>
    )
  }
  if (company.signedIn) {
    return (
      <Banner tone="warning" icon={<LogOut />} actions={<SignOutThere companyId={company.id} />}>
        <strong>{texts.signedInTitle}</strong>
        <p>{texts.signedInText({ company: company.name })}</p>
      </Banner>
    )
  }
  if (company.lockedUntil !== null) {
    return (
      <Banner
        tone="danger"
        icon={<Hourglass />}
        actions={
          <LinkButton variant="link" render={<Link to={paths.claimLocked(company.id)} />}>
            {texts.lockedMore}
          </LinkButton>
        }
      >
        {texts.lockedTitle}
      </Banner>
    )
  }
  return (
    <>
      {company.waiting && <WaitingClaim company={company.name} waiting={company.waiting} />}
      {!attemptsTold && company.attemptsLeft < claimRules.attempts && (
        <Banner tone="warning">
          <AttemptsLeft n={company.attemptsLeft} />
        </Banner>
      )}
    </>
  )
}

/** It comes back by itself, and nobody need type anything before. */
function RegionAway({ company: { region } }: { company: ClaimableCompany }) {
  const { refetch, isFetching } = useQuery(claimableCompanies())
  return (
    <Banner
      tone="warning"
      icon={<CloudOff />}
      actions={<Again variant="link" busy={isFetching} ask={refetch} />}
    >
      <strong>{failureTexts.regionTitle({ region })}</strong>
      <p>{failureTexts.regionText}</p>
    </Banner>
  )
}
