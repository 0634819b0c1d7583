import type { ReactNode } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { CopyButton } from './copy-button.tsx'
import { Broken } from './illustrations/broken.tsx'
import styles from './state.module.css'

interface ErrorStateProps {
  title: string
  illustration?: ReactNode
  actions?: ReactNode
  /** What support can look up. */
  errorId?: string | undefined
  children?: ReactNode
}

/** Stands where a page would be. Its title is the heading of the page. */
export function ErrorState({
  title,
  illustration = <Broken />,
  actions,
  errorId,
  children,
}: ErrorStateProps) {
  return (
    <div className={styles.state}>
      {illustration}
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
      {errorId && (
        <p className={styles.errorId}>
          {uiTexts.errorId}: <code>{errorId}</code>
          <CopyButton text={errorId} label={uiTexts.copy} />
        </p>
      )}
    </div>
  )
}
