import { Check } from 'lucide-react'
import { useState } from 'react'
import { grantAdminConsent } from '#mocks/microsoft/applications/consent.ts'
import { mayGrant } from '#mocks/microsoft/applications/rights.ts'
import { Button } from '#src/ui/button.tsx'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { toast } from '#src/ui/toast.ts'
import { useRegistration } from './registration.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'

/** Grants all that is asked for, if the person's role is large enough for all of it. */
export function ConsentButton() {
  const { actor, tenant } = useCentre()
  const { application, change } = useRegistration()
  const [asking, setAsking] = useState(false)
  const grant = () => {
    // The question fades, and a second click may still reach it.
    if (!asking) return
    setAsking(false)
    change(grantAdminConsent, () => toast.success(texts.consented))
  }
  const reason = () => {
    if (application.asks.length === 0) return texts.nothingAsked
    return mayGrant(actor, application) ? undefined : texts.grantNeedsRole
  }
  return (
    <>
      <Button
        variant="quiet"
        icon={<Check />}
        disabledReason={reason()}
        onClick={() => setAsking(true)}
      >
        {texts.grant(tenant.name)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={texts.consentTitle}
        tone="warning"
        confirmLabel={texts.yes}
        cancelLabel={texts.no}
        pending={false}
        onConfirm={grant}
        onClose={() => setAsking(false)}
      >
        {texts.consentText(tenant.name)}
      </ConfirmDialog>
    </>
  )
}
