import type { ReactNode } from 'react'
import { classNames } from '#src/ui/class-names.ts'
import { NotLoaded, type Asked } from './not-loaded.tsx'
import styles from './standing.module.css'

interface StandingProps {
  asked: Asked
  /** What stands there answers an older question. */
  isStale: boolean
  children: ReactNode
}

/** The answer that stands, pale while it is not the one that was asked for, and why that one is not there. */
export const Standing = ({ asked, isStale, children }: StandingProps) => (
  <>
    {asked.error && (
      <div className={styles.notice}>
        <NotLoaded asked={asked} isOlderShown />
      </div>
    )}
    <div className={classNames(isStale && styles.stale)} aria-busy={isStale && !asked.error}>
      {children}
    </div>
  </>
)
