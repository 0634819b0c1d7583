import { ChevronDown, CircleCheck } from 'lucide-react'
import { memo } from 'react'
import type { CatalogApp } from '#src/api/contract/catalog.ts'
import { catalogTexts as texts, systemNames } from '#src/texts/app-catalog.ts'
import { AppIcon } from '#src/ui/app-icon.tsx'
import { Skeleton } from '#src/ui/skeleton.tsx'
import { useWindowed } from '#src/ui/windowed.ts'
import styles from './app-cards.module.css'
import type { AppsProps } from './app-rows.tsx'
import { LostApps } from './lost-apps.tsx'
import { SystemIcon } from './system-icon.tsx'
import { useApps } from './use-apps.ts'

const card = { rowHeight: 128, itemWidth: 264 }

export function AppCards({ asked, first, onOpen }: AppsProps) {
  const shown = useWindowed({ count: first.total, ...card })
  const { appAt, lost } = useApps(asked, first.items, shown.from, shown.to)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only forwards keys of the controls inside */}
      <ul aria-label={texts.apps} className={styles.cards} {...shown.list}>
        {shown.indexes.map((index) => (
          <li
            key={index}
            data-index={index}
            className={styles.place}
            style={shown.place(index)}
            aria-setsize={first.total}
            aria-posinset={index + 1}
          >
            <AppCard app={appAt(index)} reachable={index === shown.active} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <LostApps asked={lost} />
    </>
  )
}

interface AppCardProps extends Pick<AppsProps, 'onOpen'> {
  app: CatalogApp | undefined
  reachable: boolean
}

/** Drawn once: scrolling and typing leave the cards that stay as they are. */
const AppCard = memo(function AppCard({ app, reachable, onOpen }: AppCardProps) {
  return (
    <button
      type="button"
      className={styles.card}
      tabIndex={reachable ? 0 : -1}
      onClick={() => app && onOpen(app.id)}
    >
      {app ? <Content app={app} /> : <Skeleton shape="title" />}
    </button>
  )
})

const Content = ({ app }: { app: CatalogApp }) => (
  <>
    <span className={styles.head}>
      <AppIcon name={app.name} />
      <span className={styles.words}>
        <strong className={styles.line} title={app.name} dir="auto">
          {app.name}
        </strong>
        <span className={styles.vendor} title={app.vendor} dir="auto">
          {app.vendor}
        </span>
      </span>
    </span>
    <span className={styles.foot}>
      <SystemIcon os={app.os} />
      <span className="visually-hidden">{systemNames[app.os]}, </span>
      {app.versions.length > 1 ? (
        <>
          {texts.moreVersions({ n: app.versions.length })}
          <ChevronDown />
        </>
      ) : (
        app.versions[0]
      )}
      {app.deployed && (
        <span className={styles.deployed}>
          <CircleCheck />
          {texts.deployed}
        </span>
      )}
    </span>
  </>
)
