import { can } from '#src/api/contract/access.ts'
import type { Environment } from '#src/api/contract/environments.ts'
import { useCompany } from '#src/company/use-company.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Button } from '#src/ui/button.tsx'
import { useDialog } from './use-dialog.ts'

/** Back to the panel that offers the trial after connecting, for whoever closed it without a choice. */
export function TrialStep({ connection, trial }: Pick<Environment, 'connection' | 'trial'>) {
  const { access } = useCompany()
  const { show } = useDialog()
  if (!connection || trial !== 'offered') return null
  return (
    <Button
      variant="link"
      disabledReason={can(access, 'environments.write') ? undefined : texts.ownRole}
      onClick={() => show('welcome')}
    >
      {texts.trial}
    </Button>
  )
}
