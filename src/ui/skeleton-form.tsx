import type { ReactNode } from 'react'
import styles from './skeleton-form.module.css'
import { Loading, Skeleton } from './skeleton.tsx'

/** A form that is on its way: its fields, and below them the two buttons that it ends with. */
export const SkeletonForm = ({ children }: { children: ReactNode }) => (
  <Loading>
    <div className={styles.form}>
      {children}
      <div className={styles.actions}>
        <Skeleton shape="control" width="5.5rem" />
        <Skeleton shape="control" width="5.5rem" />
      </div>
    </div>
  </Loading>
)

/** As high as the field that will stand there, and its hint where it has one. */
export const SkeletonField = ({ hint }: { hint?: boolean }) => (
  <div className={styles.field}>
    <Skeleton width="8rem" />
    <Skeleton shape="control" />
    {hint && (
      <small>
        <Skeleton width="14rem" />
      </small>
    )}
  </div>
)
