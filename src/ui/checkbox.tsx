import { useId } from 'react'
import type { ComponentProps } from 'react'
import styles from './choice.module.css'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { useFieldWords } from './field.tsx'
import type { FieldWords } from './field.tsx'

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'required' | 'type'>, FieldWords {}

/** The label may hold a link or a button: pressing those does not tick the box. */
export function Checkbox({ label, hint, error, required, id, ...rest }: CheckboxProps) {
  const ownId = useId()
  const words = useFieldWords({ hint, error })
  return (
    <div className={styles.choice}>
      <input
        {...rest}
        type="checkbox"
        id={id ?? ownId}
        className={styles.box}
        aria-invalid={error ? true : undefined}
        aria-required={required}
        aria-describedby={words.describedBy}
      />
      <label
        htmlFor={id ?? ownId}
        className={classNames(styles.label, required && fieldStyles.required)}
      >
        {label}
      </label>
      {words.elements}
    </div>
  )
}
