import { useQuery } from '@tanstack/react-query'
import { Outlet, useParams } from 'react-router'
import { codeOf } from '#src/api/errors.ts'
import { query } from '#src/api/query.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { classNames } from '#src/ui/class-names.ts'
import { AccessLost } from '../failures/failure-page.tsx'
import { Header } from './header.tsx'
import { Sidebar } from './sidebar.tsx'
import styles from './shell.module.css'

/** Navigation, header and messages around every page of a company. */
export function Component() {
  if (useAccessLost()) return <AccessLost />
  return (
    <div className={styles.shell}>
      <a className={classNames(styles.skip, 'unprinted')} href="#content">
        {texts.skip}
      </a>
      <Sidebar />
      <div className={styles.beside}>
        <Header />
        <main id="content" tabIndex={-1} className={styles.content}>
          <Outlet />
        </main>
      </div>
    </div>
  )
}

/** What was opened may be taken away while it is open. */
function useAccessLost() {
  const { companyId = '' } = useParams()
  const { error } = useQuery(query('companyOverview', { params: { companyId } }))
  return codeOf(error) === 'not_found'
}
