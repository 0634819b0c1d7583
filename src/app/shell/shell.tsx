import { Outlet } from 'react-router'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { Header } from './header.tsx'
import { Sidebar } from './sidebar.tsx'
import styles from './shell.module.css'

/** Navigation, header and messages around every page of a company. */
export function Component() {
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
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
