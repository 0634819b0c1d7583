import type { ReactNode } from 'react'
import styles from './columns.module.css'

export const Columns = ({ children }: { children: ReactNode }) => (
  <div className={styles.columns}>{children}</div>
)

interface ColumnProps {
  icon: ReactNode
  title: string
  tone?: 'success' | 'primary' | 'info'
  children: ReactNode
}

/** One way among several: a large icon, what it is called, and how to take it. */
export const Column = ({ icon, title, tone = 'primary', children }: ColumnProps) => (
  <section className={styles.column}>
    <span className={styles.icon} data-tone={tone}>
      {icon}
    </span>
    <h3>{title}</h3>
    {children}
  </section>
)
