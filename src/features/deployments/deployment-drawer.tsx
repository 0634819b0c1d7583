import { useQuery } from '@tanstack/react-query'
import { CloudDownload, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import type { Deployment } from '#src/api/contract/deployments.ts'
import { isGone } from '#src/api/errors.ts'
import { query, useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useConfig } from '#src/config/config-context.ts'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { sourceNames, systemNames } from '#src/texts/app-catalog.ts'
import { deploymentTexts as texts, statusTexts } from '#src/texts/deployments.ts'
import { AppIcon } from '#src/ui/app-icon.tsx'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { Drawer } from '#src/ui/drawer.tsx'
import { Fact, Facts } from '#src/ui/facts.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { toast } from '#src/ui/toast.ts'
import styles from './deployment-drawer.module.css'
import { StatusPill } from './status-pill.tsx'
import { affected, useDeploymentActs } from './use-deployment-acts.tsx'
import { lookAgain } from './look-again.ts'
import { useObstacle, useWorkObstacle } from './use-obstacle.ts'

interface DeploymentDrawerProps {
  deploymentId: string
  onClose: () => void
}

export function DeploymentDrawer({ deploymentId, onClose }: DeploymentDrawerProps) {
  const { id: companyId } = useCompany()
  const asked = useQuery({
    ...query('deploymentGet', { params: { companyId, deploymentId } }),
    refetchInterval: ({ state }) => state.data?.data.status === 'in-progress' && lookAgain,
  })
  const gone = isGone(asked.error)
  const deployment = gone ? undefined : asked.data?.data
  return (
    <Drawer
      open
      title={deployment?.name ?? texts.editTitle}
      icon={deployment && <AppIcon name={deployment.appName} />}
      onClose={onClose}
    >
      {gone ? <Banner tone="danger">{texts.gone}</Banner> : <NotLoaded asked={asked} />}
      {!deployment && !asked.error && <SkeletonRows rows={3} />}
      {deployment && (
        <>
          <p className={styles.lead}>
            <StatusPill status={deployment.status} />
            {deployment.updatesPaused && <Pill>{texts.paused}</Pill>}
            <span>{statusTexts[deployment.status]}</span>
          </p>
          <Acts deployment={deployment} onDeleted={onClose} />
          <Details deployment={deployment} />
        </>
      )}
    </Drawer>
  )
}

function Acts({ deployment, onDeleted }: { deployment: Deployment; onDeleted: () => void }) {
  const { begin, dialog, isRecreating } = useDeploymentActs(onDeleted)
  const obstacle = useObstacle(deployment)
  const workObstacle = useWorkObstacle(deployment)
  const { sync, isSyncing } = useSync(deployment)
  const { links } = useConfig()
  return (
    <>
      <PauseUpdates deployment={deployment} />
      <div className={styles.actions}>
        <Button
          icon={<Pencil />}
          disabledReason={obstacle}
          onClick={() => {
            begin('edit', deployment)
          }}
        >
          {texts.edit}
        </Button>
        <Button
          icon={<RefreshCw />}
          busy={isRecreating}
          disabledReason={workObstacle}
          onClick={() => {
            begin('recreate', deployment)
          }}
        >
          {texts.recreate}
        </Button>
        <Button
          icon={<CloudDownload />}
          busy={isSyncing}
          disabledReason={
            workObstacle ?? (deployment.updatesPaused ? texts.pausedReason : undefined)
          }
          onClick={sync}
        >
          {texts.syncNow}
        </Button>
        <Button
          variant="danger"
          icon={<Trash2 />}
          disabledReason={obstacle}
          onClick={() => {
            begin('delete', deployment)
          }}
        >
          {texts.delete}
        </Button>
      </div>
      <LinkButton variant="link" render={<LinkAway href={links.productDocs} />}>
        {texts.moreInfo}
      </LinkButton>
      {dialog}
    </>
  )
}

function PauseUpdates({ deployment }: { deployment: Deployment }) {
  const { id: deploymentId, name, updatesPaused } = deployment
  const { id: companyId } = useCompany()
  const pause = useCall('deploymentPauseUpdates', {
    affects: affected,
    onSuccess({ updatesPaused: paused }) {
      toast.success(paused ? texts.pausedNow({ name }) : texts.resumedNow({ name }))
    },
  })
  return (
    <Switch
      label={texts.pauseUpdates}
      hint={texts.pauseHint}
      checked={pause.isPending ? pause.variables.body.paused : updatesPaused}
      disabledReason={useObstacle(deployment)}
      busy={pause.isPending}
      onChange={(paused) => {
        pause.mutate({ params: { companyId, deploymentId }, body: { paused } })
      }}
    />
  )
}

function useSync({ id: deploymentId, version, name }: Deployment) {
  const { id: companyId } = useCompany()
  const call = useCall('deploymentSync', {
    affects: affected,
    onSuccess(after) {
      toast.success(
        after.version === version
          ? texts.upToDate({ name })
          : texts.synced({ name, version: after.version }),
      )
    },
  })
  const sync = () => {
    call.mutate({
      params: { companyId, deploymentId },
    })
  }
  return { sync, isSyncing: call.isPending }
}

function Details({ deployment }: { deployment: Deployment }) {
  const { version, latestVersion, retained, createdAt } = deployment
  return (
    <Facts>
      <Fact name={texts.appName}>{deployment.appName}</Fact>
      <Fact name={texts.vendor}>{deployment.vendor}</Fact>
      <Fact name={texts.version}>
        {version}
        {latestVersion && latestVersion !== version && (
          <Pill tone="info">{texts.newer({ version: latestVersion })}</Pill>
        )}
      </Fact>
      <Fact name={texts.os}>{systemNames[deployment.os]}</Fact>
      <Fact name={texts.source}>{sourceNames[deployment.source]}</Fact>
      <Fact name={texts.language}>{deployment.language}</Fact>
      <Fact name={texts.architecture}>{deployment.architecture}</Fact>
      <Fact name={texts.created}>
        <Instant at={createdAt} />
      </Fact>
      <Fact name={texts.retained}>
        {retained.length === 0
          ? texts.retainedNone
          : retained.map((old) => (
              <span key={old.version}>
                {old.version} ({old.assigned ? texts.assigned : texts.unassigned})
              </span>
            ))}
      </Fact>
    </Facts>
  )
}
