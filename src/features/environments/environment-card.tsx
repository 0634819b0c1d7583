import { Check, CloudCog, EllipsisVertical, Link2Off, TriangleAlert } from 'lucide-react'
import { can } from '#src/api/contract/access.ts'
import type { Environment } from '#src/api/contract/environments.ts'
import { ConnectIntune } from '#src/company/connect/connect-intune.tsx'
import { useCompany } from '#src/company/use-company.ts'
import { dateOnly } from '#src/texts/dates.ts'
import { environmentTexts as texts } from '#src/texts/environments.ts'
import { Button } from '#src/ui/button.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { LazyMenu } from '#src/ui/lazy-menu.tsx'
import { Pill } from '#src/ui/pill.tsx'
import styles from './environment-card.module.css'
import { useDialog } from './use-dialog.ts'
import { useLicense } from '#src/company/licensing/use-license.ts'

/** The environment at a glance: its name, its connection and its licence. */
export function EnvironmentCard({ environment }: { environment: Environment }) {
  const { name, createdAt, connection } = environment
  return (
    <section className={styles.card} aria-labelledby="environment-name">
      <div className={styles.head}>
        <h2 id="environment-name" className={styles.name}>
          {name}
        </h2>
        <p className={styles.small}>{texts.created({ date: dateOnly(Date.parse(createdAt)) })}</p>
      </div>
      {/* Beside the name, where no width of the window can hide it. */}
      <span className={styles.more}>
        <LazyMenu
          trigger={<IconButton label={texts.more({ name })} icon={<EllipsisVertical />} />}
          load={async () => (await import('./environment-menu-items.tsx')).EnvironmentMenuItems}
        >
          {(Items) => <Items licensed={environment.license !== null} />}
        </LazyMenu>
      </span>
      <Intune connection={connection} />
      <LicenseBox license={environment.license} />
    </section>
  )
}

function Intune({ connection }: Pick<Environment, 'connection'>) {
  const { access } = useCompany()
  const { show } = useDialog()
  const mayWrite = can(access, 'environments.write')
  const state = connection ? (connection.missing.length > 0 ? 'incomplete' : 'connected') : 'none'
  return (
    <div className={styles.intune} data-state={state}>
      <CloudCog className={styles.cloud} aria-hidden />
      <div className={styles.words}>
        <h3>{texts.intune}</h3>
        <p className={styles.state}>
          {state === 'connected' && (
            <Pill tone="success" icon={<Check />}>
              {texts.connected}
            </Pill>
          )}
          {state === 'none' && <Pill>{texts.notConnected}</Pill>}
          {state === 'incomplete' && (
            <>
              <TriangleAlert />
              <Button variant="link" onClick={() => show('permissions')}>
                {texts.incomplete}
              </Button>
            </>
          )}
          {connection && (
            <span className={styles.small}>{texts.tenant({ end: connection.tenantIdEnd })}</span>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        {connection ? (
          <>
            <ConnectIntune stored={connection.tenantIdEnd} />
            <Button
              variant="danger-quiet"
              icon={<Link2Off />}
              disabledReason={mayWrite ? undefined : texts.ownRoleDelete}
              onClick={() => show('disconnect')}
            >
              {texts.delete}
            </Button>
          </>
        ) : (
          <ConnectIntune variant="primary" />
        )}
      </div>
    </div>
  )
}

function LicenseBox({ license }: Pick<Environment, 'license'>) {
  const { valid, typeName } = useLicense(license)
  return (
    <dl className={styles.license} data-expired={license && !valid ? true : undefined}>
      <div>
        <dt>{texts.license}</dt>
        <dd>{typeName}</dd>
      </div>
      <div>
        <dt>{texts.expiration}</dt>
        <dd>
          {license ? dateOnly(Date.parse(license.expiresAt)) : texts.none}
          {license && !valid && <Pill tone="danger">{texts.expired}</Pill>}
        </dd>
      </div>
    </dl>
  )
}
