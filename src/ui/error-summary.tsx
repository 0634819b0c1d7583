import { CircleAlert } from 'lucide-react'
import { useEffect, useId } from 'react'
import type { MouseEvent, Ref } from 'react'
import { nameTab } from '#src/lib/tab-title.ts'
import { uiTexts } from '#src/texts/ui.ts'
import styles from './error-summary.module.css'

export interface FieldProblem {
  /** The name of the field in its form. */
  field: string
  text: string
}

interface ErrorSummaryProps {
  problems: readonly FieldProblem[]
  ref?: Ref<HTMLDivElement>
}

/** Everything that keeps a form from being sent, each with a way to its field. */
export function ErrorSummary({ problems, ref }: ErrorSummaryProps) {
  const headingId = useId()
  useEffect(() => {
    nameTab({ problems: uiTexts.problemPrefix })
    return () => nameTab({ problems: undefined })
  }, [])
  return (
    <div
      ref={ref}
      className={styles.summary}
      role="group"
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      <h2 id={headingId} className={styles.heading}>
        <CircleAlert />
        {uiTexts.problemHeading}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goToField(event, field)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function goToField(event: MouseEvent<HTMLAnchorElement>, name: string) {
  event.preventDefault()
  const named = event.currentTarget.closest('form')?.elements.namedItem(name)
  const control = named instanceof RadioNodeList ? named[0] : named
  if (control instanceof HTMLElement) control.focus()
}
