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

/** The answer that stands, pale while the one that was asked for is on its way, and why that one is not there. */
export function Standing({ asked, isStale, children }: StandingProps) {
  // What stays can be read: that it is from before is said above it.
  const isAwaited = isStale && !asked.error
  return (
    <>
      {asked.error && (
        <div className={styles.notice}>
          <NotLoaded asked={asked} isOlderShown />
        </div>
      )}
      <div className={classNames(isAwaited && styles.stale)} aria-busy={isAwaited}>
        {children}
      </div>
    </>
  )
}
