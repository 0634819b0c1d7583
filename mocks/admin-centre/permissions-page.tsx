import { CircleCheck, Ellipsis, Plus, ShieldCheck, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import {
  grantedBeyondAsks,
  isConsented,
  isSame,
  revokePermission,
} from '#mocks/microsoft/applications/consent.ts'
import { permissionOf } from '#mocks/microsoft/applications/microsoft-graph.ts'
import { changeAsks } from '#mocks/microsoft/applications/registrations.ts'
import type { AskedPermission } from '#mocks/world/microsoft-state.ts'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { Menu, MenuItem } from '#src/ui/menu.tsx'
import { Table, type Column } from '#src/ui/table.tsx'
import { toast } from '#src/ui/toast.ts'
import { Commands } from './blade.tsx'
import { ConsentButton } from './consent-button.tsx'
import { RefreshButton } from './refresh-button.tsx'
import { RegistrationBlade, useRegistration } from './registration.tsx'
import { RequestPanel } from './request-panel.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'
import styles from './permissions-page.module.css'

/** What the registration asks for, and what of it is granted. */
export function PermissionsPage() {
  const { world, tenant } = useCentre()
  const { application } = useRegistration()
  const [requesting, setRequesting] = useState(false)
  const { asks } = application
  const others = grantedBeyondAsks(world, application)
  return (
    <RegistrationBlade page="permissions" Icon={ShieldCheck} commands={<RefreshButton />}>
      <h2>{texts.configured}</h2>
      <p className={styles.quiet}>{texts.configuredText}</p>
      <Commands>
        <Button variant="quiet" icon={<Plus />} onClick={() => setRequesting(true)}>
          {texts.addPermission}
        </Button>
        <ConsentButton />
      </Commands>
      {asks.length > 0 ? (
        <Permissions label={texts.configured} of={asks} />
      ) : (
        <EmptyState title={texts.noPermissions}>{texts.nothingAsked}</EmptyState>
      )}
      {others.length > 0 && (
        <>
          <h2>{texts.others(tenant.name)}</h2>
          <p className={styles.quiet}>{texts.othersText}</p>
          <Permissions label={texts.others(tenant.name)} of={others} />
        </>
      )}
      <RequestPanel open={requesting} onClose={() => setRequesting(false)} />
    </RegistrationBlade>
  )
}

function Permissions({ label, of }: { label: string; of: AskedPermission[] }) {
  return (
    <Table
      label={label}
      columns={columns}
      rows={of}
      rowKey={({ name, type }) => `${type}/${name}`}
    />
  )
}

const columns: Column<AskedPermission>[] = [
  {
    id: 'name',
    header: texts.permission,
    cell: ({ name }) => (
      <>
        <span className={styles.quiet}>{texts.graph}</span> <strong>{name}</strong>
      </>
    ),
  },
  { id: 'type', header: texts.type, cell: ({ type }) => texts.types[type] },
  { id: 'description', header: texts.description, cell: (it) => permissionOf(it)?.label },
  {
    id: 'admin-consent',
    header: texts.adminConsent,
    cell: (it) => (permissionOf(it)?.needsAdministrator ? texts.yes : texts.no),
  },
  { id: 'status', header: texts.status, cell: (it) => <Status of={it} /> },
  { id: 'actions', header: texts.actions, align: 'end', cell: (it) => <Actions of={it} /> },
]

function Status({ of }: { of: AskedPermission }) {
  const { world, tenant } = useCentre()
  const { application } = useRegistration()
  if (isConsented(world, application, of)) {
    return (
      <span className={styles.status} data-granted>
        <CircleCheck />
        {texts.granted(tenant.name)}
      </span>
    )
  }
  return (
    permissionOf(of)?.needsAdministrator && (
      <span className={styles.status}>
        <TriangleAlert />
        {texts.notGranted(tenant.name)}
      </span>
    )
  )
}

function Actions({ of }: { of: AskedPermission }) {
  const { world } = useCentre()
  const { application, change } = useRegistration()
  const remove = () =>
    change(
      (act, it) =>
        changeAsks(
          act,
          it,
          it.asks.filter((asked) => !isSame(asked, of)),
        ),
      () => toast.success(texts.removed(of.name)),
    )
  const revoke = () =>
    change(
      (act, it) => revokePermission(act, it, of),
      () => toast.success(texts.revoked(of.name)),
    )
  return (
    <Menu trigger={<IconButton small label={texts.actionsOf(of.name)} icon={<Ellipsis />} />}>
      {application.asks.some((asked) => isSame(asked, of)) && (
        <MenuItem onSelect={remove}>{texts.remove}</MenuItem>
      )}
      {isConsented(world, application, of) && <MenuItem onSelect={revoke}>{texts.revoke}</MenuItem>}
    </Menu>
  )
}
