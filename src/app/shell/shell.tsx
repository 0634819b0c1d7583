import { Fragment } from 'react'
import { Outlet, useParams } from 'react-router'
import { codeOf } from '#src/api/errors.ts'
import { CompanyContext, useCompanyOverview } from '#src/company/use-company.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { classNames } from '#src/ui/class-names.ts'
import { AccessLost } from '../failures/failure-page.tsx'
import { Header } from './header.tsx'
import { Sidebar } from './sidebar.tsx'
import styles from './shell.module.css'

/** Navigation, header and messages around every page of a company. */
export function Component() {
  const { companyId = '' } = useParams()
  const { data: company, error } = useCompanyOverview(companyId)
  // What was opened may be taken away while it is open.
  if (codeOf(error) === 'not_found') return <AccessLost />
  return (
    <CompanyContext value={company}>
      <div className={styles.shell}>
        <a className={classNames(styles.skip, 'unprinted')} href="#content">
          {texts.skip}
        </a>
        <Sidebar />
        <div className={styles.beside}>
          <Header />
          <main id="content" tabIndex={-1} className={styles.content}>
            {/* Nothing that one company’s page remembers may stand on that of another. */}
            <Fragment key={companyId}>
              <Outlet />
            </Fragment>
          </main>
        </div>
      </div>
    </CompanyContext>
  )
}
