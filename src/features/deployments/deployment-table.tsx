import { EllipsisVertical } from 'lucide-react'
import type { Deployment } from '#src/api/contract/deployments.ts'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'
import { AppIcon } from '#src/ui/app-icon.tsx'
import { Button } from '#src/ui/button.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { LazyMenu } from '#src/ui/lazy-menu.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { Table, type Column, type Sort } from '#src/ui/table.tsx'
import styles from './deployment-table.module.css'
import { StatusPill } from './status-pill.tsx'
import { useDeploymentActs } from './use-deployment-acts.tsx'
import { useObstacle } from './use-obstacle.ts'

interface DeploymentTableProps {
  deployments: Deployment[]
  sort: Sort
  onSort: (sort: Sort) => void
  onOpen: (id: string) => void
}

export function DeploymentTable({ deployments, sort, onSort, onOpen }: DeploymentTableProps) {
  const { begin, dialog } = useDeploymentActs()
  return (
    <>
      <Table
        label={texts.title}
        columns={columnsOf(onOpen, begin)}
        rows={deployments}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={onSort}
      />
      {dialog}
    </>
  )
}

const columnsOf = (
  onOpen: DeploymentTableProps['onOpen'],
  onAct: (act: Act, deployment: Deployment) => void,
): Column<Deployment>[] => [
  {
    id: 'name',
    header: texts.displayName,
    sortable: true,
    cell: ({ id, name, updatesPaused }) => (
      <span className={styles.name}>
        <Button
          variant="link"
          onClick={() => {
            onOpen(id)
          }}
        >
          {name}
        </Button>
        {updatesPaused && <Pill>{texts.paused}</Pill>}
      </span>
    ),
  },
  {
    id: 'app',
    header: texts.appName,
    sortable: true,
    cell: ({ appName, vendor }) => (
      <span className={styles.app}>
        <AppIcon name={appName} />
        <span>
          {appName}
          <span className={styles.vendor}>{vendor}</span>
        </span>
      </span>
    ),
  },
  { id: 'language', header: texts.language, cell: ({ language }) => language },
  { id: 'architecture', header: texts.architecture, cell: ({ architecture }) => architecture },
  {
    id: 'created',
    header: texts.created,
    sortable: true,
    cell: ({ createdAt }) => <Instant at={createdAt} />,
  },
  {
    id: 'status',
    header: texts.status,
    sortable: true,
    cell: ({ status }) => <StatusPill status={status} />,
  },
  {
    id: 'actions',
    header: texts.actions,
    align: 'end',
    cell: (deployment) => (
      <RowMenu
        deployment={deployment}
        onAct={(act) => {
          onAct(act, deployment)
        }}
      />
    ),
  },
]

export type Act = 'edit' | 'recreate' | 'delete'

interface RowMenuProps {
  deployment: Deployment
  onAct: (act: Act) => void
}

function RowMenu({ deployment, onAct }: RowMenuProps) {
  const reason = useObstacle(deployment)
  return (
    <LazyMenu
      trigger={
        <IconButton
          small
          label={texts.actionsOf(deployment)}
          icon={<EllipsisVertical />}
          disabledReason={reason}
        />
      }
      off={reason !== undefined}
      load={async () => (await import('./row-menu-items.tsx')).RowMenuItems}
    >
      {(Items) => <Items deployment={deployment} onAct={onAct} />}
    </LazyMenu>
  )
}
