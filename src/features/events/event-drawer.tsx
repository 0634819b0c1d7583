import { useQuery } from '@tanstack/react-query'
import { ArrowRight, History, ShieldCheck } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { EventDetails } from '#src/api/contract/events.ts'
import { isGone } from '#src/api/errors.ts'
import { query } from '#src/api/query.ts'
import { serverNow } from '#src/api/server-time.ts'
import { daysUntilRemoval, removedAt } from '#src/domain/events/timeline.ts'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { dateAndTime } from '#src/texts/dates.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { Drawer } from '#src/ui/drawer.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './event-drawer.module.css'

interface EventDrawerProps {
  companyId: string
  eventId: string
  utc: boolean
  onClose: () => void
}

/** All that is known of one event. */
export function EventDrawer({ companyId, eventId, utc, onClose }: EventDrawerProps) {
  const asked = useQuery(query('eventGet', { params: { companyId, eventId } }))
  const { data, error } = asked
  const gone = isGone(error)
  return (
    <Drawer
      open
      title={gone ? texts.goneTitle : (data?.title ?? texts.event)}
      icon={data?.severity === 'Security' ? <ShieldCheck /> : <History />}
      onClose={onClose}
    >
      {data ? (
        <Details event={data} utc={utc} />
      ) : gone ? (
        <EmptyState title={texts.goneTitle}>{texts.goneText}</EmptyState>
      ) : error ? (
        <NotLoaded asked={asked} />
      ) : (
        <SkeletonRows rows={3} />
      )}
    </Drawer>
  )
}

function Details({ event, utc }: { event: EventDetails; utc: boolean }) {
  const { id, at, actor, category, operation, severity, description, facts, changes, app } = event
  const instant = Date.parse(at)
  const told = (instant: number) => dateAndTime(instant, { utc })
  return (
    <div className={styles.details}>
      <section className={styles.description}>
        <h3>{texts.description}</h3>
        <p dir="auto">{description}</p>
      </section>
      {changes.length > 0 && <Changes changes={changes} />}
      <dl className={styles.rows}>
        <Row name={texts.id}>
          <code>{id}</code>
          <CopyButton text={id} label={texts.copyId} />
        </Row>
        <Row name={texts.link}>
          <a href={location.href}>{texts.linkTo}</a>
          <CopyButton text={location.href} label={texts.copyLink} />
        </Row>
        <Row name={texts.at({ operation })}>{told(instant)}</Row>
        <Row name={texts.by({ operation })}>{actor}</Row>
        <Row name={texts.category}>{category}</Row>
        <Row name={texts.operation}>{operation}</Row>
        <Row name={texts.severity}>
          <Pill tone={severity === 'Security' ? 'success' : 'info'}>{severity}</Pill>
        </Row>
        {facts.map(({ name, value }) => (
          <Row key={name} name={name}>
            {value}
          </Row>
        ))}
        {app && (
          <>
            <Row name={texts.architecture}>{app.architecture}</Row>
            <Row name={texts.installerType}>{app.installerType}</Row>
            <Row name={texts.version}>{app.version}</Row>
          </>
        )}
        <Row name={texts.kept}>
          {texts.removal({
            days: daysUntilRemoval(instant, serverNow()),
            when: told(removedAt(instant)),
          })}
        </Row>
      </dl>
    </div>
  )
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.row}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What stood there, and what stands there now. */
function Changes({ changes }: Pick<EventDetails, 'changes'>) {
  return (
    <section>
      <h3>{texts.changes}</h3>
      <dl className={styles.changes}>
        {changes.map(({ name, before, after }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              <del>
                <span className="visually-hidden">{texts.before}: </span>
                {before}
              </del>
              <ArrowRight aria-hidden />
              <ins>
                <span className="visually-hidden">{texts.after}: </span>
                {after}
              </ins>
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
