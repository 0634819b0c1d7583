import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './card.module.css'

interface CardProps {
  title: string
  icon?: ReactNode
  /** At the end of the title's line. */
  actions?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

export function Card({ title, icon, actions, footer, children }: CardProps) {
  const titleId = useId()
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <header className={styles.header}>
        {icon}
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {actions}
      </header>
      <div className={styles.content}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </section>
  )
}
