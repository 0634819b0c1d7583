import { CircleCheck, Clock, KeyRound, Link2, X } from 'lucide-react'
import { useNavigate } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import type { Environment } from '#src/api/contract/environments.ts'
import { useCompany } from '../use-company.ts'
import { paths } from '#src/paths.ts'
import { connectTexts } from '#src/texts/connect.ts'
import { environmentTexts } from '#src/texts/environments.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import type { Activation } from './activated-dialog.tsx'
import { Column, Columns } from './columns.tsx'
import { LicenseForm } from './license-form.tsx'
import { QuoteOver } from './quote-over.tsx'
import { RequestQuote } from './request-quote.tsx'
import { TrialForm } from './trial-form.tsx'

interface WelcomePanelProps {
  environment: Environment
  onActivated: (activation: Activation) => void
  onClose: () => void
}

/** Right after connecting: what was reached, and the two ways to a licence. */
export function WelcomePanel({ environment, onActivated, onClose }: WelcomePanelProps) {
  const { id, access } = useCompany()
  const navigate = useNavigate()
  return (
    <Dialog open fromTop size="wide" icon={<Link2 />} title={texts.welcome} onClose={onClose}>
      <Columns>
        <Column icon={<CircleCheck />} tone="success" title={connectTexts.connectedTitle}>
          <p>{texts.connectedText}</p>
          <Button
            variant="danger-quiet"
            icon={<X />}
            disabledReason={
              can(access, 'environments.write') ? undefined : environmentTexts.ownRoleDelete
            }
            onClick={() => void navigate(paths.environment(id, 'disconnect'))}
          >
            {texts.disconnect}
          </Button>
        </Column>
        <Column icon={<Clock />} title={texts.trial}>
          <TrialColumn trial={environment.trial} onActivated={onActivated} />
        </Column>
        <Column icon={<KeyRound />} tone="info" title={texts.enter}>
          <p>{texts.enterText}</p>
          <LicenseForm onActivated={onActivated} />
        </Column>
      </Columns>
      <QuoteOver devices={environment.license?.devices ?? null} />
    </Dialog>
  )
}

function TrialColumn({
  trial,
  onActivated,
}: Pick<Environment, 'trial'> & Pick<WelcomePanelProps, 'onActivated'>) {
  if (trial === 'offered')
    return (
      <>
        <p>
          {texts.trialText} <RequestQuote over>{texts.changePlan}</RequestQuote>
        </p>
        <TrialForm onActivated={onActivated} />
      </>
    )
  return (
    <>
      <p>{texts.trialNotOffered[trial]}</p>
      <RequestQuote over variant="secondary" />
    </>
  )
}
