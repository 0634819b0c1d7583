import { ScrollText } from 'lucide-react'
import { useState } from 'react'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import styles from './columns.module.css'

interface MspTermsDialogProps {
  pending: boolean
  onConfirm: () => void
  onClose: () => void
}

/** What a managed service provider agrees to. The key stays where it was typed. */
export function MspTermsDialog({ pending, onConfirm, onClose }: MspTermsDialogProps) {
  const [accepted, setAccepted] = useState(false)
  return (
    <Dialog
      open
      size="medium"
      icon={<ScrollText />}
      title={texts.terms}
      description={texts.termsIntro}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            variant="primary"
            busy={pending}
            disabledReason={accepted ? undefined : texts.acceptFirst}
            onClick={onConfirm}
          >
            {texts.confirm}
          </Button>
        </>
      }
    >
      <ol className={styles.terms}>
        {texts.termsList.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ol>
      <Checkbox
        label={texts.acceptTerms}
        checked={accepted}
        onChange={(event) => {
          setAccepted(event.target.checked)
        }}
      />
    </Dialog>
  )
}
