import { useId } from 'react'
import { CopyButton } from './copy-button.tsx'
import styles from './message.module.css'

interface MessageProps {
  title: string
  copyLabel: string
  children: string
}

/** What somebody sends to somebody else, by whatever way they use. It stands below headings of any level. */
export function Message({ title, copyLabel, children }: MessageProps) {
  const titleId = useId()
  return (
    <section className={styles.message}>
      <div className={styles.head}>
        <strong id={titleId}>{title}</strong>
        <CopyButton text={children} label={copyLabel} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={styles.text} tabIndex={0} aria-labelledby={titleId}>
        {children}
      </pre>
    </section>
  )
}
