import { ShieldAlert } from 'lucide-react'
import { inList } from '#src/texts/texts.ts'
import { usersTexts as texts } from '#src/texts/users.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'

interface RevokeOwnDialogProps {
  /** Those that still give it. */
  groups: string[]
  pending: boolean
  onConfirm: () => void
  onClose: () => void
}

export const RevokeOwnDialog = ({ groups, ...props }: RevokeOwnDialogProps) => (
  <ConfirmDialog
    {...props}
    open
    tone="warning"
    icon={<ShieldAlert />}
    title={texts.revokeTitle}
    cancelLabel={texts.cancel}
    confirmLabel={texts.ok}
  >
    <p>{groups.length > 0 ? texts.revokeKeptText({ groups: inList(groups) }) : texts.revokeText}</p>
  </ConfirmDialog>
)
