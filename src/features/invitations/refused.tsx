import { Link } from 'react-router'
import type { OpenedInvitation } from '#src/api/contract/invitations.ts'
import { useAccount, useSession } from '#src/auth/signed-in.ts'
import { useLeaving } from '#src/auth/use-leaving.ts'
import { SignInFailed } from '#src/entry/sign-in-failed.tsx'
import { paths } from '#src/paths.ts'
import { acceptTexts as texts } from '#src/texts/accept-invite.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { NotFound } from '#src/ui/illustrations/not-found.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import styles from './refused.module.css'

type Closed = Exclude<OpenedInvitation, { kind: 'open' }> | { kind: 'unknown' }

interface RefusedProps {
  invitation: Closed
  /** Where to come back to with another account. */
  onSwitch?: string
}

/** Why this invitation cannot be accepted, a page for each reason, and who can help. Nothing was consumed. */
export function Refused({ invitation, onSwitch }: RefusedProps) {
  switch (invitation.kind) {
    case 'foreign':
      return <Foreign {...invitation} returnTo={onSwitch ?? paths.companies()} />
    case 'member': {
      const { company, companyId } = invitation
      return (
        <ErrorState
          title={texts.memberTitle({ company })}
          illustration={<Hourglass />}
          actions={
            <LinkButton variant="primary" render={<Link to={paths.company(companyId)} />}>
              {texts.open({ company })}
            </LinkButton>
          }
        >
          <p>{texts.memberText}</p>
        </ErrorState>
      )
    }
    case 'unknown':
      return (
        <ErrorState
          title={texts.unknownTitle}
          illustration={<NotFound />}
          actions={<ToCompanies />}
        >
          <p>{texts.unknownText}</p>
        </ErrorState>
      )
    case 'expired':
    case 'accepted':
    case 'deleted': {
      const { kind, company, invitedBy } = invitation
      return (
        <ErrorState
          title={texts[`${kind}Title`]}
          illustration={kind === 'expired' ? <Hourglass /> : <NoAccess />}
          actions={<ToCompanies />}
        >
          <p>{texts.closedText({ who: invitedBy, company })}</p>
        </ErrorState>
      )
    }
  }
}

const ToCompanies = () => (
  <LinkButton render={<Link to={paths.companies()} />}>{texts.toCompanies}</LinkButton>
)

interface ForeignProps {
  company: string
  email: string
  returnTo: string
}

/** Both addresses, so that one sees at once which account is missing. */
function Foreign({ company, email, returnTo }: ForeignProps) {
  const session = useSession()
  const account = useAccount()
  const { leaving, failure, go } = useLeaving(() => session.signIn(returnTo))
  return (
    <ErrorState
      title={texts.foreignTitle}
      illustration={<NoAccess />}
      actions={
        <>
          <Button variant="primary" busy={leaving} onClick={go}>
            {texts.switch}
          </Button>
          <ToCompanies />
        </>
      }
    >
      <dl className={styles.addresses}>
        <dt>{texts.invitedAddress}</dt>
        <dd>{email}</dd>
        <dt>{texts.ownAddress}</dt>
        <dd>{account.email}</dd>
      </dl>
      <p>{texts.foreignText({ company })}</p>
      <SignInFailed failure={failure} />
    </ErrorState>
  )
}
