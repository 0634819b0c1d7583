import { CircleAlert } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
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
        {problems.map((problem) => (
          <li key={problem.field}>
            <Way {...problem} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** It is called by its field, too: several faults may read the same. What the field is called stands in the form. */
function Way({ field, text }: FieldProblem) {
  const link = useRef<HTMLAnchorElement>(null)
  const [label, setLabel] = useState('')
  // Before it is painted, or heard.
  useLayoutEffect(() => setLabel(labelOf(controlBeside(link.current, field))), [field])

  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    controlBeside(event.currentTarget, field)?.focus()
  }
  return (
    <a ref={link} href={`#${field}`} onClick={go}>
      {label ? uiTexts.problemOf({ field: label, problem: text }) : text}
    </a>
  )
}

/** Of several radio buttons the first. */
function controlBeside(place: Element | null, name: string) {
  const named = place?.closest('form')?.elements.namedItem(name)
  const control = named instanceof RadioNodeList ? named[0] : named
  return control instanceof HTMLElement ? control : null
}

/** Radio buttons are called by their group; anything else by the label around it, what holds the value of a list, too. */
function labelOf(control: HTMLElement | null) {
  const isRadio = control instanceof HTMLInputElement && control.type === 'radio'
  const words = isRadio
    ? control.closest('fieldset')?.querySelector('legend')
    : control?.closest(':has(> label)')?.querySelector(':scope > label')
  return words?.textContent ?? ''
}
