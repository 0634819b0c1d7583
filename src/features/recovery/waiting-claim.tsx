import { Hourglass } from 'lucide-react'
import { Link } from 'react-router'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { useServerTime } from '#src/api/use-server-time.ts'
import { waitsUntil } from '#src/domain/claims.ts'
import { paths } from '#src/paths.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Banner } from '#src/ui/banner.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

interface WaitingClaimProps {
  company: string
  waiting: NonNullable<ClaimableCompany['waiting']>
}

/** The way back to a claim that waits: whoever closed its page comes by here. */
export function WaitingClaim({ company, waiting }: WaitingClaimProps) {
  const since = Date.parse(waiting.since)
  const until = waitsUntil(since)
  if (useServerTime() > until) return null
  return (
    <Banner
      icon={<Hourglass />}
      actions={
        <LinkButton render={<Link to={paths.claimStep(waiting.claimId, 'waiting')} />}>
          {texts.toWaiting}
        </LinkButton>
      }
    >
      <strong>{texts.claimWaits({ company })}</strong>
      <p>{texts.claimWaitsText({ since: dateAndTime(since), until: dateAndTime(until) })}</p>
    </Banner>
  )
}
