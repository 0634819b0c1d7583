import { Search } from 'lucide-react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { isId } from '#src/domain/registration-ids.ts'
import { useFollowed } from '#src/forms/use-followed.ts'
import { usePressed } from '#src/lib/use-pressed.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Button } from '#src/ui/button.tsx'
import { preflightTitle } from './preflight.tsx'
import { usePreflight } from './use-microsoft.ts'
import { useWizard } from './use-wizard.ts'

/** From the refusal straight to what Microsoft shows of the registration. */
export function LookCloser({ company }: { company: ClaimableCompany }) {
  const ids = useFollowed(useWizard(), ['objectId', 'clientId'])
  const { look, shown } = usePreflight(company)
  const { busy, press } = usePressed(async () => {
    await look()
    document.getElementById(preflightTitle)?.focus()
  })
  if (shown || !ids.every(isId)) return null
  return (
    <Button icon={<Search />} busy={busy} onClick={press}>
      {texts.lookCloser}
    </Button>
  )
}
