import type { ReactNode } from 'react'
import styles from './pill.module.css'

interface PillProps {
  tone?: 'neutral' | 'success' | 'warning' | 'danger' | 'info'
  icon?: ReactNode
  children: ReactNode
}

export function Pill({ tone = 'neutral', icon, children }: PillProps) {
  return (
    <span className={styles.pill} data-tone={tone}>
      {icon}
      {children}
    </span>
  )
}
