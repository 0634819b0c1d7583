import { CircleX } from 'lucide-react'
import type { Group } from '#src/api/contract/groups.ts'
import { useCompany } from '#src/company/use-company.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { toast } from '#src/ui/toast.ts'
import { useUsersCall } from './use-users-call.ts'

interface RemoveGroupDialogProps {
  group: Group
  /** Nothing but this group lets whoever removes it manage access. */
  holdsOwn: boolean
  onClose: () => void
}

export function RemoveGroupDialog({ group, holdsOwn, onClose }: RemoveGroupDialogProps) {
  const { id: companyId } = useCompany()
  const remove = useUsersCall('groupRemove', {
    onSuccess: () => toast.success(texts.removed),
  })
  return (
    <ConfirmDialog
      open
      icon={<CircleX />}
      title={texts.removeTitle({ group: group.name })}
      cancelLabel={usersTexts.no}
      confirmLabel={usersTexts.yes}
      pending={remove.isPending}
      onClose={onClose}
      onConfirm={() => {
        const params = { companyId, groupId: group.id }
        remove.mutate({ params }, { onSettled: onClose })
      }}
    >
      <p>{texts.removeText}</p>
      {holdsOwn && (
        <p>
          {texts.onlyThrough} {usersTexts.revokeText}
        </p>
      )}
    </ConfirmDialog>
  )
}
