import { levelOf, Role, type AccessLevel } from '#src/api/contract/access.ts'
import type { Change } from '#src/domain/user-changes.ts'
import { roleNames } from '#src/texts/companies.ts'
import { invitationTexts, levelTexts, usersTexts as texts } from '#src/texts/users.ts'
import { Select } from '#src/ui/select.tsx'
import { Switch } from '#src/ui/switch.tsx'
import styles from './access-control.module.css'

interface AccessControlProps {
  who: string
  level: AccessLevel
  /** Why a change is not possible; nothing when it is. */
  reason: (change: Change) => string | undefined
  /** The last change is under way. */
  busy: boolean
  onChange: (level: AccessLevel) => void
}

/** The role, and for a Full Admin the switch that makes more of it. */
export function AccessControl({ who, level, reason, busy, onChange }: AccessControlProps) {
  const role = level === 'access-manager' ? 'full-admin' : level
  return (
    <div className={styles.access}>
      <Select
        hideLabel
        label={texts.roleOf({ who })}
        options={Role.options.map((value) => ({
          value,
          label: roleNames[value],
          detail: levelTexts[value],
        }))}
        value={role}
        disabledReason={reason('role')}
        busy={busy}
        onChange={(next) =>
          next !== role && onChange(levelOf({ role: next, accessManagement: false }))
        }
      />
      {role === 'full-admin' && (
        <Switch
          label={texts.accessManagement}
          aria-label={invitationTexts.of({ action: texts.accessManagement, who })}
          checked={level === 'access-manager'}
          disabledReason={reason('access-management')}
          busy={busy}
          onChange={(on) => onChange(on ? 'access-manager' : 'full-admin')}
        />
      )}
    </div>
  )
}
