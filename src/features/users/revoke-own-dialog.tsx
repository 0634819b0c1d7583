import { ShieldAlert } from 'lucide-react'
import { usersTexts as texts } from '#src/texts/users.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'

interface RevokeOwnDialogProps {
  pending: boolean
  onConfirm: () => void
  onClose: () => void
}

export const RevokeOwnDialog = (props: RevokeOwnDialogProps) => (
  <ConfirmDialog
    {...props}
    open
    tone="warning"
    icon={<ShieldAlert />}
    title={texts.revokeTitle}
    cancelLabel={texts.cancel}
    confirmLabel={texts.ok}
  >
    <p>{texts.revokeText}</p>
  </ConfirmDialog>
)
