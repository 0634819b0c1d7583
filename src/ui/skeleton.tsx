import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { announce } from './announcer.tsx'
import styles from './skeleton.module.css'

interface SkeletonProps {
  shape?: 'text' | 'title' | 'circle' | 'control' | 'block'
  width?: string
}

export function Skeleton({ shape = 'text', width }: SkeletonProps) {
  return <span className={styles.skeleton} data-shape={shape} style={{ inlineSize: width }} />
}

/** Around the skeletons of one place: for the ear they are a single word. */
export function Loading({ children }: { children: ReactNode }) {
  useEffect(() => announce(uiTexts.loading), [])
  return (
    <div aria-hidden className={styles.loading}>
      {children}
    </div>
  )
}

/** The rows of a table that is on its way. */
export function SkeletonRows({ rows = 5 }: { rows?: number }) {
  return (
    <Loading>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row}>
          <Skeleton shape="circle" />
          <div className={styles.lines}>
            <Skeleton width="40%" />
            <Skeleton width="65%" />
          </div>
          <Skeleton width="6rem" />
        </div>
      ))}
    </Loading>
  )
}
