import { Link } from 'react-router'
import type { ApiError } from '#src/api/errors.ts'
import { useConfig } from '#src/config/config-context.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { paths } from '#src/paths.ts'
import { inBothTimes } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { LinkButton } from '#src/ui/link-button.tsx'
import { MailLink } from '#src/ui/mail-link.tsx'
import { Refused } from './refused.tsx'
import { SignOutThere } from './sign-out-there.tsx'

interface ObstacleNoticeProps {
  obstacle: ApiError
  companyId: string
  onOvercome: () => void
}

/** What stood in the way of the claim before any value was looked at, until when, if it goes by itself, and the way out. */
export function ObstacleNotice(props: ObstacleNoticeProps) {
  const { obstacle } = props
  const { code, facts } = obstacle.problem
  return (
    <Refused about={obstacle} actions={<WayOut {...props} />}>
      <p>
        {problemText(obstacle)}{' '}
        {facts?.until && texts.lockedText({ until: inBothTimes(Date.parse(facts.until)) })}
      </p>
      {code === 'recovery_disabled' && <p>{texts.disabledText}</p>}
      <p>{texts.nothingUsed}</p>
    </Refused>
  )
}

function WayOut({ obstacle, companyId, onOvercome }: ObstacleNoticeProps) {
  const { links } = useConfig()
  switch (obstacle.problem.code) {
    case 'signed_in_there':
      return <SignOutThere companyId={companyId} onSignedOut={onOvercome} />
    case 'claim_locked':
      return (
        <LinkButton variant="link" render={<Link to={paths.claimLocked(companyId)} />}>
          {texts.lockedMore}
        </LinkButton>
      )
    default:
      return <MailLink to={links.supportMail} />
  }
}
