import { CircleX } from 'lucide-react'
import { useNavigate } from 'react-router'
import type { User } from '#src/api/contract/users.ts'
import { useCall } from '#src/api/query.ts'
import { isInCompany } from '#src/company/is-in-company.ts'
import { useCompany } from '#src/company/use-company.ts'
import { paths } from '#src/paths.ts'
import { inList } from '#src/texts/texts.ts'
import { usersTexts as texts } from '#src/texts/users.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { toast } from '#src/ui/toast.ts'
import { nameOf } from './people.tsx'
import { useUsersCall } from './use-users-call.ts'

interface DeleteUserDialogProps {
  user: User
  onClose: () => void
}

export const DeleteUserDialog = (props: DeleteUserDialogProps) =>
  props.user.own && props.user.groups.length === 0 ? (
    <DeleteSelf {...props} />
  ) : (
    <DeleteOther {...props} />
  )

function DeleteOther({ user, onClose }: DeleteUserDialogProps) {
  const remove = useUsersCall('userDelete', {
    onSuccess: () => toast.success(texts.deleted),
  })
  return (
    <Ask
      user={user}
      pending={remove.isPending}
      onClose={onClose}
      onConfirm={(call) => remove.mutate(call, { onSettled: onClose })}
    />
  )
}

/** With the account goes the page: nothing of the company may be asked for any more. */
function DeleteSelf({ user, onClose }: DeleteUserDialogProps) {
  const { id: companyId } = useCompany()
  const navigate = useNavigate()
  const remove = useCall('userDelete', {
    affects: ['companyList'],
    // Whatever is still kept of the company is asked for anew, should the back button lead there.
    outdatesAll: true,
    async onSuccess() {
      toast.success(texts.deleted)
      if (isInCompany(companyId)) await navigate(paths.companies())
    },
  })
  return (
    <Ask
      user={user}
      pending={remove.isPending}
      onClose={onClose}
      onConfirm={(call) => remove.mutate(call, { onError: onClose })}
    />
  )
}

interface AskProps extends DeleteUserDialogProps {
  pending: boolean
  onConfirm: (call: { params: { companyId: string; userId: string } }) => void
}

function Ask({ user, pending, onClose, onConfirm }: AskProps) {
  const { id: companyId, name: company } = useCompany()
  const who = nameOf(user)
  const groups = inList(user.groups.map(({ name }) => name))
  return (
    <ConfirmDialog
      open
      icon={<CircleX />}
      title={user.own ? texts.deleteSelfTitle : texts.deleteTitle({ who })}
      cancelLabel={texts.no}
      confirmLabel={texts.yes}
      pending={pending}
      onClose={onClose}
      onConfirm={() => {
        const params = { companyId, userId: user.id }
        onConfirm({ params })
      }}
    >
      {groups ? (
        <>
          <p>{texts.deleteKeptText({ company })}</p>
          <p>{texts.stillThrough({ groups })}</p>
        </>
      ) : (
        <p>{user.own ? texts.deleteSelfText({ company }) : texts.deleteText({ who, company })}</p>
      )}
    </ConfirmDialog>
  )
}
