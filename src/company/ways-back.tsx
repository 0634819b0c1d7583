import { Link } from 'react-router'
import { useCompany } from '#src/company/use-company.ts'
import type { WaysBack } from '#src/domain/ways-back.ts'
import { paths } from '#src/paths.ts'
import { SupportLink } from '#src/support/support-link.tsx'
import { shellTexts as texts } from '#src/texts/shell.ts'
import type { ButtonVariant } from '#src/ui/button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

/** Why nobody manages the company, how somebody will again, and whom to ask for what is not one's own to do. */
export const WaysBackText = ({ reconnect, recovery }: WaysBack) =>
  [
    reconnect ? texts.groupsUnreadable : texts.groupLost,
    reconnect === 'ask' && texts.askReconnect,
    recovery === 'open' ? texts.recoverable : texts.recoveryOff,
    recovery === 'ask' && texts.askRecovery,
  ]
    .filter(Boolean)
    .join(' ')

/** What may be begun here and now, the lightest first. */
export function WaysBackActions({
  ways: { reconnect, recovery },
  variant = 'secondary',
}: {
  ways: WaysBack
  variant?: ButtonVariant
}) {
  const { id } = useCompany()
  const to = (page: string, label: string) => (
    <LinkButton variant={variant} render={<Link to={page} />}>
      {label}
    </LinkButton>
  )
  return (
    <>
      {reconnect === 'open' && to(paths.environment(id, 'permissions'), texts.reconnect)}
      {recovery === 'open' && to(paths.recover(), texts.recover)}
      {recovery === 'enable' && to(paths.page(id, 'settings/company'), texts.enableRecovery)}
      {recovery === 'ask' && <SupportLink variant={variant}>{texts.contactSupport}</SupportLink>}
    </>
  )
}
