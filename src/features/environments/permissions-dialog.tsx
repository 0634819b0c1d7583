import { CircleCheck, CircleX, ShieldCheck, TriangleAlert } from 'lucide-react'
import { IntunePermission } from '#src/api/contract/environments.ts'
import { ConnectIntune } from '#src/company/connect/connect-intune.tsx'
import { permissionNames, permissionTexts as texts } from '#src/texts/environments.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import styles from './permissions-dialog.module.css'

interface PermissionsDialogProps {
  tenantIdEnd: string
  missing: readonly IntunePermission[]
  onClose: () => void
}

/** Every permission of the portal with a tick or a cross. */
export function PermissionsDialog({ tenantIdEnd, missing, onClose }: PermissionsDialogProps) {
  const fine = missing.length === 0
  return (
    <Dialog
      open
      fromTop
      size="medium"
      tone={fine ? 'success' : 'warning'}
      icon={fine ? <ShieldCheck /> : <TriangleAlert />}
      title={fine ? texts.title : texts.issue}
      description={fine ? texts.fine : texts.issueText}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{fine ? texts.close : texts.cancel}</Button>
          {!fine && <ConnectIntune variant="primary" stored={tenantIdEnd} />}
        </>
      }
    >
      <ul className={styles.list} aria-label={texts.list}>
        {IntunePermission.options.map((permission) => (
          <Line key={permission} permission={permission} granted={!missing.includes(permission)} />
        ))}
      </ul>
    </Dialog>
  )
}

function Line({ permission, granted }: { permission: IntunePermission; granted: boolean }) {
  const { name, use } = permissionNames[permission]
  return (
    <li className={styles.line} data-granted={granted}>
      {granted ? <CircleCheck /> : <CircleX />}
      <div>
        <p className={styles.name}>
          {name} <VisuallyHidden>({granted ? texts.granted : texts.missing})</VisuallyHidden>
        </p>
        <p className={styles.use}>
          {use} <code>{permission}</code>
        </p>
      </div>
    </li>
  )
}
