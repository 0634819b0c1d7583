import { CircleAlert } from 'lucide-react'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** What every field of a form may say about itself. */
export interface FieldWords {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  required?: boolean
}

/** What ties a control to its words; spread it onto the control. */
export interface ControlProps {
  id: string
  'aria-labelledby': string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

interface FieldProps extends FieldWords {
  id?: string | undefined
  hideLabel?: boolean | undefined
  children: (control: ControlProps) => ReactNode
}

export function Field({ label, hint, error, required, id, hideLabel, children }: FieldProps) {
  const ownId = useId()
  const words = useFieldWords({ hint, error })
  const controlId = id ?? ownId
  const labelId = `${controlId}label`
  const control: ControlProps = {
    id: controlId,
    // An open list hides everything else from screen readers, and with it a label that is only `for`.
    'aria-labelledby': labelId,
    'aria-describedby': words.describedBy,
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
  }
  return (
    <div className={styles.field}>
      <label
        id={labelId}
        className={classNames(
          styles.label,
          required && styles.required,
          hideLabel && 'visually-hidden',
        )}
        htmlFor={controlId}
      >
        {label}
      </label>
      {children(control)}
      {words.elements}
    </div>
  )
}

/** The hint and the error below a control, and the value of its `aria-describedby`. */
export function useFieldWords({ hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  const id = useId()
  const hintId = `${id}hint`
  const errorId = `${id}error`
  return {
    describedBy: classNames(error && errorId, Boolean(hint) && hintId) || undefined,
    elements: (
      <>
        {error && (
          <p id={errorId} className={styles.error}>
            <CircleAlert />
            <VisuallyHidden>{uiTexts.error}: </VisuallyHidden>
            {error}
          </p>
        )}
        {Boolean(hint) && (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        )}
      </>
    ),
  }
}
