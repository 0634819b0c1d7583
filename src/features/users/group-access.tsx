import type { AccessLevel } from '#src/api/contract/access.ts'
import type { Group } from '#src/api/contract/groups.ts'
import { ApiError, codeOf } from '#src/api/errors.ts'
import { useCompany } from '#src/company/use-company.ts'
import type { Change } from '#src/domain/user-changes.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { toast } from '#src/ui/toast.ts'
import { AccessControl } from './access-control.tsx'
import { useUsersCall } from './use-users-call.ts'

interface GroupAccessProps {
  group: Group
  reason: (change: Change) => string | undefined
}

export function GroupAccess({ group, reason }: GroupAccessProps) {
  const { id: companyId } = useCompany()
  const change = useUsersCall('groupAccessChange', {
    meta: { ownsErrors: true },
    onSuccess: () => toast.success(usersTexts.roleChanged),
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
    <AccessControl
      who={group.name}
      level={change.isPending ? change.variables.body.level : group.level}
      reason={reason}
      busy={change.isPending}
      onChange={send}
    />
  )
}
