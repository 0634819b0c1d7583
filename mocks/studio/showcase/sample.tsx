import type { ReactNode } from 'react'
import styles from './sample.module.css'

interface SampleProps {
  title: string
  /** Side by side, unless what is shown needs the whole width. */
  wide?: boolean
  children: ReactNode
}

export function Sample({ title, wide, children }: SampleProps) {
  return (
    <div className={styles.sample}>
      <h3 className={styles.title}>{title}</h3>
      <div className={wide ? styles.wide : styles.row}>{children}</div>
    </div>
  )
}

export function Samples({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}
