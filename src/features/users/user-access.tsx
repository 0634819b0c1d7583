import { useState } from 'react'
import type { AccessLevel } from '#src/api/contract/access.ts'
import type { User } from '#src/api/contract/users.ts'
import { useCompany } from '#src/company/use-company.ts'
import type { Change } from '#src/domain/user-changes.ts'
import { usersTexts as texts } from '#src/texts/users.ts'
import { toast } from '#src/ui/toast.ts'
import { AccessControl } from './access-control.tsx'
import { levelName, nameOf } from './people.tsx'
import { RevokeOwnDialog } from './revoke-own-dialog.tsx'
import { useUsersCall } from './use-users-call.ts'
import styles from './user-access.module.css'

interface UserAccessProps {
  user: User
  reason: (change: Change) => string | undefined
}

/** What a user may do, changed on the spot; only giving up one's own Access Management is asked about. */
export function UserAccess({ user, reason }: UserAccessProps) {
  const { id: companyId } = useCompany()
  const [revoking, setRevoking] = useState(false)
  const change = useUsersCall('userAccessChange', {
    onSuccess: () => toast.success(texts.roleChanged),
    onSettled: () => setRevoking(false),
  })
  const send = (level: AccessLevel) => {
    const { id: userId, etag } = user
    const body = { level }
    change.mutate({
      params: { companyId, userId },
      body,
      etag,
    })
  }
  return (
    <>
      <AccessControl
        who={nameOf(user)}
        level={change.isPending ? change.variables.body.level : user.level}
        reason={reason}
        busy={change.isPending}
        onChange={(level) => {
          if (user.own && user.level === 'access-manager') setRevoking(true)
          else send(level)
        }}
      />
      {user.groups.map(({ name, level }) => (
        <p key={name} className={styles.through}>
          {texts.through({ level: levelName(level), group: name })}
        </p>
      ))}
      {revoking && (
        <RevokeOwnDialog
          groups={user.groups
            .filter(({ level }) => level === 'access-manager')
            .map(({ name }) => name)}
          pending={change.isPending}
          onConfirm={() => send('full-admin')}
          onClose={() => setRevoking(false)}
        />
      )}
    </>
  )
}
