import { memo } from 'react'
import type { CatalogApp } from '#src/api/contract/catalog.ts'
import { catalogTexts as texts, systemNames } from '#src/texts/app-catalog.ts'
import { dateOnly } from '#src/texts/dates.ts'
import { inList } from '#src/texts/texts.ts'
import { AppIcon } from '#src/ui/app-icon.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { Skeleton } from '#src/ui/skeleton.tsx'
import { useWindowed } from '#src/ui/windowed.ts'
import styles from './app-rows.module.css'
import { LostApps } from './lost-apps.tsx'
import { SystemIcon } from './system-icon.tsx'
import { useApps, type Asked } from './use-apps.ts'

export interface AppsProps {
  asked: Asked
  first: { items: CatalogApp[]; total: number }
  onOpen: (appId: string) => void
}

const rowHeight = 64

const columns = () => [
  texts.appName,
  texts.vendor,
  texts.os,
  texts.version,
  texts.language,
  texts.architecture,
  texts.lastUpdated,
]

export function AppRows({ asked, first, onOpen }: AppsProps) {
  const shown = useWindowed({ count: first.total, rowHeight })
  const { appAt, lost } = useApps(asked, first.items, shown.from, shown.to)
  return (
    <>
      <div role="table" aria-label={texts.apps} aria-rowcount={first.total + 1}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.row}>
            {columns().map((column) => (
              <span key={column} role="columnheader">
                {column}
              </span>
            ))}
          </div>
        </div>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- only forwards keys of the controls inside */}
        <div role="rowgroup" {...shown.list}>
          {shown.indexes.map((index) => (
            <div
              key={index}
              role="row"
              data-index={index}
              className={styles.row}
              style={shown.place(index)}
              aria-rowindex={index + 2}
            >
              <Cells app={appAt(index)} reachable={index === shown.active} onOpen={onOpen} />
            </div>
          ))}
        </div>
      </div>
      <LostApps asked={lost} />
    </>
  )
}

interface CellsProps extends Pick<AppsProps, 'onOpen'> {
  app: CatalogApp | undefined
  reachable: boolean
}

/** Drawn once: scrolling and typing leave the rows that stay as they are. */
const Cells = memo(function Cells({ app, reachable, onOpen }: CellsProps) {
  if (!app) {
    return (
      <span role="cell">
        <Skeleton width="60%" />
      </span>
    )
  }
  const [language = '', ...more] = app.languages
  return (
    <>
      <span role="rowheader" className={styles.name}>
        <AppIcon name={app.name} />
        <button
          type="button"
          className={styles.open}
          tabIndex={reachable ? 0 : -1}
          title={app.name}
          dir="auto"
          onClick={() => {
            onOpen(app.id)
          }}
        >
          {app.name}
        </button>
        {app.deployed && <Pill tone="success">{texts.deployed}</Pill>}
      </span>
      <span role="cell" dir="auto">
        {app.vendor}
      </span>
      <span role="cell" className={styles.os}>
        <SystemIcon os={app.os} />
        {systemNames[app.os]}
      </span>
      <span role="cell">
        {app.versions.length > 1 ? texts.moreVersions({ n: app.versions.length }) : app.versions[0]}
      </span>
      <span role="cell">
        {more.length > 0 ? texts.severalLanguages({ n: app.languages.length }) : language}
      </span>
      <span role="cell">{inList(app.architectures)}</span>
      <span role="cell">
        <time dateTime={app.updatedAt}>{dateOnly(Date.parse(app.updatedAt))}</time>
      </span>
    </>
  )
})
