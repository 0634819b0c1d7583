import { useLocation } from 'react-router'
import { companyPages } from '#src/paths.ts'
import { pageTitles } from '#src/texts/shell.ts'
import { Mark } from '#src/ui/mark.tsx'
import { Skeleton } from '#src/ui/skeleton.tsx'
import { BusyBar } from './connection-bar.tsx'
import styles from './opening-screen.module.css'

/** What stands on the screen until the portal is open: the outline of the page, where its address tells it. */
export function Opening() {
  const { pathname } = useLocation()
  const page = companyPages.find((one) => pathname.endsWith(`/${one}`))
  return (
    <>
      <BusyBar />
      {page ? <Outline title={pageTitles[page]} /> : <JustTheMark />}
    </>
  )
}

/** The same as src/app.html shows before any script runs, so that nothing moves when React takes over. */
const JustTheMark = () => (
  <div className="opening">
    <Mark />
  </div>
)

/** A sketch for the eyes alone. Who listens hears the page when it is there. */
function Outline({ title }: { title: string }) {
  return (
    <div className={styles.outline} aria-hidden>
      <div className={styles.sidebar}>
        <Mark />
        {companyPages.map((page) => (
          <Skeleton key={page} width="75%" />
        ))}
      </div>
      <div className={styles.content}>
        <p className={styles.title}>{title}</p>
        <Skeleton shape="block" />
      </div>
    </div>
  )
}
