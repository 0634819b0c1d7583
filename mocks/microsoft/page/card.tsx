import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './card.module.css'
import { pageTexts } from './texts.ts'

interface CardProps {
  title: string
  subtitle?: string
  /** A new value says that there is something new to see, so that the focus goes to where one acts. */
  news?: unknown
  children?: ReactNode
}

/** One screen: a heading, and what belongs to it. The focus starts at its first field, or at its heading. */
export function Card({ title, subtitle, news, children }: CardProps) {
  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useLayoutEffect(() => {
    document.title = pageTexts.title(title)
    // In MSAL's hidden frame nobody acts: the focus belongs to the page around it.
    if (window.parent !== window) return
    const field = card.current?.querySelector<HTMLElement>('input:not([type=checkbox])')
    const start = field ?? heading.current
    start?.focus()
  }, [title, news])

  return (
    <section ref={card} className={styles.card}>
      <p className={styles.brand}>
        <Keyhole />
        {pageTexts.brand}
      </p>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {children}
    </section>
  )
}

function Keyhole() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden fill="none" stroke="currentColor">
      <rect x="1.75" y="1.75" width="16.5" height="16.5" rx="5" strokeWidth="1.5" />
      <path
        d="M10 5.5a2.6 2.6 0 0 1 1.3 4.85l.7 4.15H8l.7-4.15A2.6 2.6 0 0 1 10 5.5Z"
        fill="currentColor"
        stroke="none"
      />
    </svg>
  )
}
