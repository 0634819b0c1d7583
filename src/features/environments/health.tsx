import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, type CSSProperties } from 'react'
import {
  IntunePermission,
  type Environment,
  type IntuneHealth,
  type License,
} from '#src/api/contract/environments.ts'
import { query } from '#src/api/query.ts'
import { renewal } from '#src/auth/renewal.ts'
import { useCompany } from '#src/company/use-company.ts'
import { dateOnly } from '#src/texts/dates.ts'
import { healthTexts as texts } from '#src/texts/environments.ts'
import { announce } from '#src/ui/announcer.tsx'
import { Button } from '#src/ui/button.tsx'
import { Instant } from '#src/ui/instant.tsx'
import styles from './health.module.css'
import { PermissionRing } from './permission-ring.tsx'
import { TrialStep } from './trial-step.tsx'
import { useDialog } from './use-dialog.ts'
import { useLicense } from '#src/company/licensing/use-license.ts'

/** How the environment is, drawn: what Microsoft grants, and how long the licence lasts. */
export const Health = ({ environment }: { environment: Environment }) => (
  <section className={styles.health} aria-labelledby="health">
    <h2 id="health" className="visually-hidden">
      {texts.title}
    </h2>
    <div className={styles.panel}>
      <h3>{texts.permissions}</h3>
      {environment.connection ? (
        <Permissions known={environment.connection.missing} />
      ) : (
        <p>{texts.notConnected}</p>
      )}
    </div>
    <div className={styles.panel}>
      <h3>{texts.license}</h3>
      {environment.license ? (
        <Lifetime license={environment.license} />
      ) : (
        <p>
          {texts.noLicense} <TrialStep {...environment} />
        </p>
      )}
    </div>
  </section>
)

const anHour = 3_600_000

/** `known`: what is missing as far as the rest of the page knows. */
function Permissions({ known }: { known: readonly IntunePermission[] }) {
  const { id: companyId } = useCompany()
  const { show } = useDialog()
  const { data, error, isFetching, refetch } = useQuery({
    ...query('intuneHealth', { params: { companyId } }),
    refetchInterval: anHour,
  })
  useNews(data, known)
  const checkNow = async () => {
    renewal.wished()
    const { isSuccess } = await refetch()
    announce(isSuccess ? texts.checked : texts.notReached)
  }
  const missing = error ? null : (data?.missing ?? null)
  const of = IntunePermission.options.length
  return (
    <div className={styles.permissions}>
      <PermissionRing missing={missing} />
      <div className={styles.words}>
        <p className={styles.figure} data-missing={Boolean(missing?.length)}>
          {missing ? texts.granted({ n: of - missing.length, of }) : texts.unknown}
        </p>
        {error && <p>{texts.notReached}</p>}
        {data && (
          <p className={styles.small}>
            {texts.lastCheck}: <Instant at={data.checkedAt} />
          </p>
        )}
        <p className={styles.actions}>
          <Button variant="link" busy={isFetching} onClick={() => void checkNow()}>
            {texts.checkNow}
          </Button>
          <Button variant="link" onClick={() => show('permissions')}>
            {texts.details}
          </Button>
        </p>
      </div>
    </div>
  )
}

/** A check may be the first to find that something was taken back, or given again: all that tells it looks anew. */
function useNews(health: IntuneHealth | undefined, known: readonly IntunePermission[]) {
  const cache = useQueryClient()
  const foundAt = health && !isSame(health.missing, known) ? health.checkedAt : null
  useEffect(() => {
    if (foundAt === null) return
    void cache.invalidateQueries({ queryKey: ['environmentGet'] })
    void cache.invalidateQueries({ queryKey: ['companyOverview'] })
  }, [foundAt, cache])
}

const isSame = (some: readonly IntunePermission[], others: readonly IntunePermission[]) =>
  some.length === others.length && some.every((one) => others.includes(one))

function Lifetime({ license }: { license: License }) {
  const { valid, days, spent, typeName, now } = useLicense(license)
  return (
    <div className={styles.lifetime} data-state={valid ? (days <= 30 ? 'soon' : 'good') : 'over'}>
      <p className={styles.figure}>
        {valid ? texts.daysLeft({ days }) : texts.ended({ days: -days })}
        <span className={styles.small}> {typeName}</span>
      </p>
      <dl className={styles.now} style={{ '--spent': spent } as CSSProperties}>
        <div>
          <dt>{texts.today}</dt>
          <dd>{dateOnly(now)}</dd>
        </div>
      </dl>
      <div className={styles.line} aria-hidden>
        <span className={styles.passed} style={{ inlineSize: `${spent * 100}%` }} />
        <span className={styles.today} style={{ insetInlineStart: `${spent * 100}%` }} />
      </div>
      <dl className={styles.dates}>
        <div>
          <dt>{texts.starts}</dt>
          <dd>{dateOnly(Date.parse(license.startedAt))}</dd>
        </div>
        <div>
          <dt>{texts.ends}</dt>
          <dd>{dateOnly(Date.parse(license.expiresAt))}</dd>
        </div>
      </dl>
    </div>
  )
}
