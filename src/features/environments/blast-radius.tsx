import { CircleMinus, Download, ShieldCheck, UserX } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DisconnectPreview } from '#src/api/contract/environments.ts'
import { lossesAsCsv, lossesAsJson } from '#src/domain/disconnect-file.ts'
import { downloadFile } from '#src/lib/download-file.ts'
import { accessName } from '#src/texts/companies.ts'
import { disconnectTexts as texts } from '#src/texts/environments.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import styles from './blast-radius.module.css'

/** What dies, who loses access, and what stays: counts first, names on wish, and all of it as a file. */
export function BlastRadius({ preview }: { preview: DisconnectPreview }) {
  const { people } = preview
  return (
    <div className={styles.radius}>
      {people.some(({ self, after }) => self && !after) && (
        <Banner tone="danger" icon={<UserX />}>
          {texts.lockedOut}
        </Banner>
      )}
      <Part icon={<CircleMinus />} title={texts.dies} tone="danger">
        <Losses preview={preview} />
      </Part>
      <Part icon={<UserX />} title={texts.people} tone="warning">
        <People people={people} />
      </Part>
      <Part icon={<ShieldCheck />} title={texts.survives} tone="success">
        <Survivors deployments={preview.deployments} />
      </Part>
      <p className={styles.download}>
        <Download aria-hidden />
        {texts.download}
        <Button variant="link" onClick={() => downloadFile(`${file}.json`, lossesAsJson(preview))}>
          {texts.asJson}
        </Button>
        <Button
          variant="link"
          onClick={() => downloadFile(`${file}.csv`, lossesAsCsv(preview), 'text/csv')}
        >
          {texts.asCsv}
        </Button>
      </p>
    </div>
  )
}

const file = 'intune-disconnect'

function Losses({ preview }: { preview: DisconnectPreview }) {
  const { deployments, branding, banners, notifications, groups } = preview
  const parts = [
    {
      words: texts.deployments({ n: deployments.length }),
      names: deployments.map(({ name, versions }) => `${name}, ${texts.versions({ versions })}`),
    },
    { words: texts.branding({ n: branding.length }), names: namesOf(branding) },
    { words: texts.banners({ n: banners.length }), names: namesOf(banners) },
    { words: texts.notifications({ n: notifications.length }), names: namesOf(notifications) },
    {
      words: texts.groups({ n: groups.length }),
      names: groups.map(
        ({ name, access, members }) =>
          `${name}, ${accessName(access)}, ${texts.members({ n: members })}`,
      ),
    },
  ].filter(({ names }) => names.length > 0)
  if (parts.length === 0) return <p>{texts.nothing}</p>
  return (
    <ul className={styles.list}>
      {parts.map(({ words, names }) => (
        <li key={words}>
          <details>
            <summary>{words}</summary>
            <ul className={styles.names}>
              {names.map((name, index) => (
                <li key={index}>{name}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}

function People({ people }: Pick<DisconnectPreview, 'people'>) {
  if (people.length === 0) return <p>{texts.nobody}</p>
  return (
    <ul className={styles.list}>
      {people.map(({ oid, name, self, before, after }) => (
        <li key={oid}>
          <strong>{name}</strong> {self && `(${texts.you})`}{' '}
          <span className={styles.small}>
            {after
              ? texts.sinks({ before: accessName(before), after: accessName(after) })
              : texts.loses({ before: accessName(before) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Survivors({ deployments }: Pick<DisconnectPreview, 'deployments'>) {
  const kept = deployments.filter((deployment) => deployment.kept.length > 0)
  return (
    <ul className={styles.list}>
      <li>{texts.survivesLicense}</li>
      <li>{texts.survivesUsers}</li>
      <li>
        {kept.length > 0 ? texts.survivesApps : texts.survivesAppsAll}
        {kept.length > 0 && (
          <ul className={styles.names}>
            {kept.map(({ id, name, kept: versions }) => (
              <li key={id}>{`${name}, ${texts.versions({ versions })}`}</li>
            ))}
          </ul>
        )}
      </li>
      <li>{texts.survivesConsent}</li>
    </ul>
  )
}

interface PartProps {
  icon: ReactNode
  title: string
  tone: 'danger' | 'warning' | 'success'
  children: ReactNode
}

const Part = ({ icon, title, tone, children }: PartProps) => (
  <section className={styles.part} data-tone={tone}>
    <h3>
      {icon}
      {title}
    </h3>
    {children}
  </section>
)

const namesOf = (things: readonly { name: string }[]) => things.map(({ name }) => name)
