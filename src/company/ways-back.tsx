import { Link } from 'react-router'
import { useCompany } from '#src/company/use-company.ts'
import { waysBack } from '#src/domain/ways-back.ts'
import { paths } from '#src/paths.ts'
import { SupportLink } from '#src/support/support-link.tsx'
import { shellTexts } from '#src/texts/shell.ts'
import { waysBackTexts as texts } from '#src/texts/ways-back.ts'
import type { ButtonVariant } from '#src/ui/button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

/** How the company that is open comes back; nothing while somebody manages it. */
export function useWaysBack() {
  const company = useCompany()
  const nobody = company.banners.find((banner) => banner.kind === 'no-access-manager')
  return nobody && waysBack(company, nobody.recovery)
}

/** Why nobody manages the company, how somebody will again, and whom to ask for what is not one's own to do. */
export function WaysBackText() {
  const ways = useWaysBack()
  if (!ways) return null
  const { reconnect, recovery } = ways
  return [
    reconnect ? texts.groupsUnreadable : texts.groupLost,
    reconnect === 'ask' && texts.askReconnect,
    recovery === 'open' ? texts.recoverable : texts.recoveryOff,
    recovery === 'ask' && texts.askRecovery,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What may be begun here and now, the lightest first. */
export function WaysBackActions({ variant = 'secondary' }: { variant?: ButtonVariant }) {
  const { id } = useCompany()
  const ways = useWaysBack()
  if (!ways) return null
  const { reconnect, recovery } = ways
  const to = (page: string, label: string) => (
    <LinkButton variant={variant} render={<Link to={page} />}>
      {label}
    </LinkButton>
  )
  return (
    <>
      {reconnect === 'open' && to(paths.environment(id, 'permissions'), shellTexts.reconnect)}
      {recovery === 'open' && to(paths.recover(), shellTexts.recover)}
      {recovery === 'enable' && to(paths.page(id, 'settings/company'), texts.enableRecovery)}
      {recovery === 'ask' && (
        <SupportLink variant={variant}>{shellTexts.contactSupport}</SupportLink>
      )}
    </>
  )
}
