import { CircleX } from 'lucide-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Banner } from '#src/ui/banner.tsx'
import styles from './recovery.module.css'

interface RefusedProps {
  /** What it is about: another refusal takes the focus anew. */
  about: unknown
  /** Unless the page has a heading that tells more. */
  takesFocus?: boolean
  actions?: ReactNode
  children: ReactNode
}

/** The heading of every refusal. Below it stands what this one is. */
export function Refused({ about, takesFocus = true, actions, children }: RefusedProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Before it is painted: whoever hears it hears at once where they are.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [about, takesFocus])
  return (
    <div className={styles.notice}>
      <Banner tone="danger" actions={actions}>
        <h2 ref={heading} tabIndex={-1} className={styles.failed}>
          <CircleX />
          {texts.failed}
        </h2>
        {children}
      </Banner>
    </div>
  )
}
