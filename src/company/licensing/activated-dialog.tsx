import { CircleCheck, Clock } from 'lucide-react'
import type { License } from '#src/api/contract/environments.ts'
import { SupportLink } from '#src/support/support-link.tsx'
import { dateOnly } from '#src/texts/dates.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { useLicense } from './use-license.ts'

export interface Activation {
  license: License | null
  how: 'key' | 'trial-started' | 'existing-license'
}

interface ActivatedDialogProps {
  activation: Activation
  onClose: () => void
}

export function ActivatedDialog({ activation, onClose }: ActivatedDialogProps) {
  const { license, how } = activation
  return (
    <Dialog
      open
      tone="success"
      icon={how === 'trial-started' ? <Clock /> : <CircleCheck />}
      title={texts.activated}
      description={<Words {...activation} />}
      onClose={onClose}
      footer={
        <>
          {license && how === 'existing-license' && (
            <SupportLink variant="quiet">{texts.contactSupport}</SupportLink>
          )}
          <Button variant="primary" onClick={onClose}>
            {texts.close}
          </Button>
        </>
      }
    />
  )
}

function Words({ license, how }: Activation) {
  const { days } = useLicense(license)
  if (!license) return null
  const date = dateOnly(Date.parse(license.expiresAt))
  switch (how) {
    case 'key':
      return texts.activatedUntil({ date })
    case 'trial-started':
      return `${texts.activatedTrial({ days })} ${texts.activatedUntil({ date })}`
    case 'existing-license':
      return `${texts.activatedExisting({ end: license.keyEnd })} ${texts.notRight}`
  }
}
