import type { ReactNode } from 'react'
import styles from './state.module.css'
import { Empty } from './illustrations/empty.tsx'

interface EmptyStateProps {
  title: string
  illustration?: ReactNode
  action?: ReactNode
  children?: ReactNode
}

/** Stands where a list would be. */
export function EmptyState({ title, illustration = <Empty />, action, children }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      {illustration}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  )
}
