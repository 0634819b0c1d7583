import { useQuery } from '@tanstack/react-query'
import { CircleCheck, Pencil, Rocket } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import type { CatalogApp, DeployObstacle } from '#src/api/contract/catalog.ts'
import { isGone } from '#src/api/errors.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useConfig } from '#src/config/config-context.ts'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { paths } from '#src/paths.ts'
import {
  catalogTexts as texts,
  obstacleTexts,
  sourceNames,
  systemNames,
} from '#src/texts/app-catalog.ts'
import { inList } from '#src/texts/texts.ts'
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
import styles from './app-drawer.module.css'
import { DeployForm } from './deploy-form.tsx'
import { SystemIcon } from './system-icon.tsx'

export function AppDrawer({ appId, onClose }: { appId: string; onClose: () => void }) {
  const { id: companyId } = useCompany()
  const asked = useQuery(query('appGet', { params: { companyId, appId } }))
  const { data, error } = asked
  const [deploying, setDeploying] = useState<boolean>()
  const leave = () => {
    setDeploying(false)
  }
  const name = data?.app.name ?? texts.appName
  return (
    <Drawer
      open
      title={deploying ? texts.deployTitle({ app: name }) : name}
      icon={data && <AppIcon name={name} />}
      onClose={onClose}
    >
      {isGone(error) ? <Banner tone="danger">{texts.gone}</Banner> : <NotLoaded asked={asked} />}
      {!data && !error && <SkeletonRows rows={3} />}
      {data && deploying && <DeployForm app={data.app} onDone={leave} />}
      {data && !deploying && (
        <Details
          {...data}
          returned={deploying === false}
          onDeploy={() => {
            setDeploying(true)
          }}
        />
      )}
    </Drawer>
  )
}

interface DetailsProps {
  app: CatalogApp
  deployments: { id: string; name: string }[]
  obstacle: DeployObstacle | null
  /** From deploying it, which began at its button. */
  returned: boolean
  onDeploy: () => void
}

function Details({ app, deployments, obstacle, returned, onDeploy }: DetailsProps) {
  const { access } = useCompany()
  const deploy = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (returned) deploy.current?.focus()
  }, [returned])
  const reason = !can(access, 'deployments.write')
    ? texts.deployForbidden
    : obstacle
      ? obstacleTexts[obstacle]
      : undefined
  return (
    <>
      <p className={styles.lead}>
        {app.vendor}
        <span className={styles.os}>
          <SystemIcon os={app.os} />
          {systemNames[app.os]}
        </span>
        {app.deployed && (
          <Pill tone="success" icon={<CircleCheck />}>
            {texts.deployed}
          </Pill>
        )}
      </p>
      <div className={styles.actions}>
        <Button
          ref={deploy}
          variant="primary"
          icon={<Rocket />}
          disabledReason={reason}
          onClick={onDeploy}
        >
          {texts.deploy}
        </Button>
        <EditDeployment deployments={deployments} />
        <MoreInfo />
      </div>
      <Facts>
        <Fact name={texts.version}>{inList(app.versions)}</Fact>
        <Fact name={texts.architecture}>{inList(app.architectures)}</Fact>
        <Fact name={texts.source}>{sourceNames[app.source]}</Fact>
        <Fact name={texts.lastUpdated}>
          <Instant at={app.updatedAt} />
        </Fact>
        <Fact name={texts.languages}>{inList(app.languages)}</Fact>
        {deployments.length > 1 && can(access, 'deployments.read') && (
          <Fact name={texts.deployedAs}>
            {deployments.map((deployment) => (
              <DeploymentLink key={deployment.id} {...deployment} />
            ))}
          </Fact>
        )}
      </Facts>
    </>
  )
}

function MoreInfo() {
  const { links } = useConfig()
  return (
    <LinkButton variant="link" render={<LinkAway href={links.productDocs} />}>
      {texts.moreInfo}
    </LinkButton>
  )
}

/** Where an app is deployed several times, each of them has a link of its own below. */
function EditDeployment({ deployments }: Pick<DetailsProps, 'deployments'>) {
  const { id: companyId, access } = useCompany()
  const [deployment] = deployments
  const forbidden = can(access, 'deployments.read') ? undefined : texts.deployForbidden
  if (!deployment || forbidden) {
    return (
      <Button icon={<Pencil />} disabledReason={forbidden ?? texts.notDeployed}>
        {texts.editDeployment}
      </Button>
    )
  }
  return (
    <LinkButton icon={<Pencil />} render={<Link to={paths.deployment(companyId, deployment.id)} />}>
      {texts.editDeployment}
    </LinkButton>
  )
}

function DeploymentLink({ id, name }: { id: string; name: string }) {
  const { id: companyId } = useCompany()
  return <Link to={paths.deployment(companyId, id)}>{name}</Link>
}
