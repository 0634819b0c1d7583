import { FlaskConical } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './frame.module.css'
import { pageTexts } from './texts.ts'

/** What never changes: the notice that all this is pretended, and the room for one card. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <aside className={styles.notice}>
        <FlaskConical aria-hidden />
        {pageTexts.banner}
      </aside>
      <main className={styles.room}>{children}</main>
    </>
  )
}
