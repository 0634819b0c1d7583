import { useLayoutEffect, useRef, type ReactNode } from 'react'
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
  /** It stands in the place of what had the focus: whoever was there goes on at its heading, and hears it. */
  takesFocus?: boolean
  children?: ReactNode
}

/** Stands where a page would be. Its title is the heading of the page. */
export function ErrorState({
  title,
  illustration = <Broken />,
  actions,
  errorId,
  takesFocus = false,
  children,
}: ErrorStateProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (takesFocus && document.activeElement === document.body) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className={styles.state}>
      {illustration}
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
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
