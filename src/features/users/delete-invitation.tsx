import { CircleX } from 'lucide-react'
import type { Invitation } from '#src/api/contract/invitations.ts'
import { useCompany } from '#src/company/use-company.ts'
import { invitationTexts as texts, usersTexts } from '#src/texts/users.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { toast } from '#src/ui/toast.ts'
import { nameOf } from './people.tsx'
import { useUsersCall } from './use-users-call.ts'

interface DeleteInvitationProps {
  invitation: Invitation
  onClose: () => void
}

export function DeleteInvitation({ invitation, onClose }: DeleteInvitationProps) {
  const { id: companyId } = useCompany()
  const remove = useUsersCall('invitationDelete', {
    onSuccess: () => toast.success(texts.deleted),
  })
  return (
    <ConfirmDialog
      open
      icon={<CircleX />}
      title={texts.deleteTitle({ who: nameOf(invitation) })}
      cancelLabel={usersTexts.no}
      confirmLabel={usersTexts.yes}
      pending={remove.isPending}
      onClose={onClose}
      onConfirm={() => {
        const params = { companyId, invitationId: invitation.id }
        remove.mutate({ params }, { onSettled: onClose })
      }}
    >
      <p>{texts.deleteText}</p>
    </ConfirmDialog>
  )
}
