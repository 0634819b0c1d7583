import { Search } from 'lucide-react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { isId } from '#src/domain/registration-ids.ts'
import { useFollowed } from '#src/forms/use-followed.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Button } from '#src/ui/button.tsx'
import { preflightTitle } from './preflight.tsx'
import { usePreflight } from './use-microsoft.ts'
import { useWizard } from './use-wizard.ts'

/** From the refusal straight to what Microsoft shows of the registration. */
export function LookCloser({ company }: { company: ClaimableCompany }) {
  const ids = useFollowed(useWizard(), ['objectId', 'clientId'])
  const { look, looking, shown } = usePreflight(company)
  if (shown || !ids.every(isId)) return null
  const lookCloser = async () => {
    await look()
    document.getElementById(preflightTitle)?.focus()
  }
  return (
    <Button icon={<Search />} busy={looking} onClick={() => void lookCloser()}>
      {texts.lookCloser}
    </Button>
  )
}
