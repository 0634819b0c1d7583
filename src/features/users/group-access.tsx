import { useState } from 'react'
import type { AccessLevel } from '#src/api/contract/access.ts'
import type { Group } from '#src/api/contract/groups.ts'
import { ApiError, codeOf } from '#src/api/errors.ts'
import { useCompany } from '#src/company/use-company.ts'
import type { Change } from '#src/domain/user-changes.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { toast } from '#src/ui/toast.ts'
import { AccessControl } from './access-control.tsx'
import { RevokeOwnDialog } from './revoke-own-dialog.tsx'
import { useUsersCall } from './use-users-call.ts'

interface GroupAccessProps {
  group: Group
  /** Nothing but this group lets whoever looks at it manage access. */
  holdsOwn: boolean
  reason: (change: Change) => string | undefined
}

/** What a group allows, changed on the spot; as with an account, only giving up one's own Access Management is asked about. */
export function GroupAccess({ group, holdsOwn, reason }: GroupAccessProps) {
  const { id: companyId } = useCompany()
  const [revoking, setRevoking] = useState<AccessLevel | null>(null)
  const change = useUsersCall('groupAccessChange', {
    meta: { ownsErrors: true },
    onSuccess: () => toast.success(usersTexts.roleChanged),
    onSettled: () => setRevoking(null),
    onError(error) {
      if (codeOf(error) === 'company_mismatch') return
      const text = codeOf(error) === 'group_gone' ? texts.cannotChange : problemText(error)
      toast.error(text, error instanceof ApiError ? error.problem.requestId : undefined)
    },
  })
  const send = (level: AccessLevel) => {
    const { id: groupId, etag } = group
    const body = { level }
    change.mutate({
      params: { companyId, groupId },
      body,
      etag,
    })
  }
  return (
    <>
      <AccessControl
        who={group.name}
        level={change.isPending ? change.variables.body.level : group.level}
        reason={reason}
        busy={change.isPending}
        onChange={(level) => (holdsOwn ? setRevoking(level) : send(level))}
      />
      {revoking && (
        <RevokeOwnDialog
          from={group.name}
          groups={[]}
          pending={change.isPending}
          onConfirm={() => send(revoking)}
          onClose={() => setRevoking(null)}
        />
      )}
    </>
  )
}
