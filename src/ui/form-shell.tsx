import { CircleAlert } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { afterPaint } from '#src/lib/after-paint.ts'
import { Banner } from './banner.tsx'
import { ErrorSummary } from './error-summary.tsx'
import type { FieldProblem } from './error-summary.tsx'
import { focusFirstField } from './first-field.ts'
import styles from './form-shell.module.css'

// `pending` and `error` are required, so that no form forgets to wire them.
interface FormShellProps {
  pending: boolean
  /** What the server said about the form as a whole. */
  error: ReactNode
  /** What is wrong with single fields. Shown after the first attempt to send. */
  problems?: readonly FieldProblem[]
  /** How often sending was tried; each attempt that fails moves the focus to the summary. */
  attempts?: number
  actions: ReactNode
  /** In a long form they stay in sight. */
  stickyActions?: boolean
  onSubmit: (event: FormEvent<HTMLFormElement>) => unknown
  children: ReactNode
}

export function FormShell({
  pending,
  error,
  problems = [],
  attempts = 0,
  actions,
  stickyActions,
  onSubmit,
  children,
}: FormShellProps) {
  const shell = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const checking = useRef(false)
  const [sent, setSent] = useState(false)

  // In a dialog a form that had to be fetched takes the focus when it is there, if nobody has moved it meanwhile. It may
  // be there a frame before the dialog itself has it.
  useEffect(() => {
    const dialog = shell.current?.closest('[role=dialog]:not([data-from-top])')
    const takeFocus = () => {
      if (shell.current && dialog && document.activeElement === dialog)
        focusFirstField(shell.current)
    }
    takeFocus()
    const frame = requestAnimationFrame(takeFocus)
    return () => cancelAnimationFrame(frame)
  }, [])

  // Only a new attempt moves the focus: it must never leave a field that is being mended.
  useLayoutEffect(() => {
    if (attempts > 0) summary.current?.focus()
  }, [attempts])

  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A second press of the button, or Enter, must not send twice, nor while the values are still being checked.
    if (pending || checking.current) return
    checking.current = true
    // That it was pressed is seen before what is typed is checked, and the page drawn anew.
    setSent(true)
    afterPaint(() => void send(event))
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    try {
      await onSubmit(event)
    } finally {
      checking.current = false
      setSent(false)
    }
  }

  return (
    <form
      ref={shell}
      noValidate
      className={styles.form}
      aria-busy={pending}
      data-sent={sent || undefined}
      onSubmit={handleSubmit}
    >
      {attempts > 0 && problems.length > 0 && <ErrorSummary ref={summary} problems={problems} />}
      {children}
      <div role="alert">
        {error && (
          <Banner tone="danger" icon={<CircleAlert />}>
            {error}
          </Banner>
        )}
      </div>
      <div className={styles.actions} data-sticky={stickyActions}>
        {actions}
      </div>
    </form>
  )
}
