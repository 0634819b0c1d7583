import { Link2, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useNavigate, type Location } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import { beginConsent, consentAddress, type ConsentAnswer } from '#src/auth/admin-consent.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { useConfig } from '#src/config/config-context.ts'
import { endsLike } from '#src/domain/registration-ids.ts'
import type { CompanyPage } from '#src/paths.ts'
import { connectTexts as texts } from '#src/texts/connect.ts'
import { Button, type ButtonVariant } from '#src/ui/button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { useCompany } from '../use-company.ts'
import type { Visit } from './connect-dialog.tsx'

const ConnectDialog = later(async () => (await import('./connect-dialog.tsx')).ConnectDialog)

interface ConnectIntuneProps {
  variant?: ButtonVariant
  /** The end of the id of the tenant that is connected already: no other can be connected again. */
  stored?: string
  /** Where it stands, and so where it goes on afterwards. */
  page?: CompanyPage
}

/**
 * Connects Intune, or connects it again: the button, the visit to Microsoft, and what comes of it. Whoever
 * comes back from Microsoft in this tab finds it going on.
 */
export function ConnectIntune({
  variant = 'secondary',
  stored,
  page = 'settings/environments',
}: ConnectIntuneProps) {
  useAhead(ConnectDialog)
  const { id, access } = useCompany()
  const { tenantId } = useAccount()
  const config = useConfig()
  const navigate = useNavigate()
  const { pathname, search, state } = useLocation() as Location<unknown>
  const answer = answerIn(state, id)
  const [visit, setVisit] = useState<Visit | null>(answer && { ...answer, window: null })

  // A browser opens windows only in the very moment of a click.
  const start = () => {
    // What is answered in an earlier one counts no more, and nobody would hear it.
    visit?.window?.close()
    const attempt = beginConsent(id, page)
    const elsewhere = stored !== undefined && !endsLike(tenantId, stored)
    setVisit({
      attempt,
      window: elsewhere
        ? null
        : window.open(consentAddress(config, tenantId, attempt, 'window'), '', windowFeatures),
      ...(elsewhere && { otherTenant: { expected: stored, found: tenantId.slice(-5) } }),
    })
  }
  const end = () => {
    setVisit(null)
    if (state) void navigate(pathname + search, { replace: true, state: null })
  }

  return (
    <>
      <Button
        variant={variant}
        icon={stored ? <RefreshCw /> : <Link2 />}
        disabledReason={can(access, 'environments.write') ? undefined : texts.ownRole}
        // A second click must not open a second window.
        onClick={() => !visit && start()}
      >
        {stored ? texts.reconnect : texts.connect}
      </Button>
      {visit && (
        <ConnectDialog key={visit.attempt.id} visit={visit} onAgain={start} onClose={end} />
      )}
    </>
  )
}

const windowFeatures = 'popup,width=540,height=760'

function answerIn(state: unknown, companyId: string): ConsentAnswer | null {
  const { consent } = (state ?? {}) as { consent?: ConsentAnswer }
  return consent?.attempt.companyId === companyId ? consent : null
}
