import { ShieldAlert } from 'lucide-react'
import { inList } from '#src/texts/texts.ts'
import { groupTexts, usersTexts as texts } from '#src/texts/users.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'

interface RevokeOwnDialogProps {
  /** The group that it would be taken from; none, for the own account. */
  from?: string
  /** Those that still give it. */
  groups: string[]
  pending: boolean
  onConfirm: () => void
  onClose: () => void
}

export const RevokeOwnDialog = ({ from, groups, ...props }: RevokeOwnDialogProps) => (
  <ConfirmDialog
    {...props}
    open
    tone="warning"
    icon={<ShieldAlert />}
    title={from ? groupTexts.revokeTitle({ group: from }) : texts.revokeTitle}
    cancelLabel={texts.cancel}
    confirmLabel={texts.ok}
  >
    {from && <p>{groupTexts.onlyThrough}</p>}
    <p>{groups.length > 0 ? texts.revokeKeptText({ groups: inList(groups) }) : texts.revokeText}</p>
  </ConfirmDialog>
)
