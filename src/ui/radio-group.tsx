import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './choice.module.css'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { useFieldWords } from './field.tsx'
import type { FieldWords } from './field.tsx'
import groupStyles from './radio-group.module.css'

interface RadioOption {
  value: string
  label: ReactNode
  hint?: string
}

// All that is not about the group itself goes to each radio, so that a form library's
// name, ref and handlers may be spread here.
interface RadioGroupProps
  extends Omit<ComponentProps<'input'>, 'required' | 'type' | 'id' | 'checked'>, FieldWords {
  options: readonly RadioOption[]
}

export function RadioGroup({
  label,
  hint,
  error,
  required,
  options,
  name,
  value,
  defaultValue,
  ...rest
}: RadioGroupProps) {
  const id = useId()
  const words = useFieldWords({ hint, error })
  const checkedness = (own: string) =>
    value === undefined ? { defaultChecked: own === defaultValue } : { checked: own === value }
  return (
    <fieldset
      className={groupStyles.group}
      role="radiogroup"
      aria-describedby={words.describedBy}
      aria-required={required}
      aria-invalid={error ? true : undefined}
    >
      <legend className={classNames(groupStyles.legend, required && fieldStyles.required)}>
        {label}
      </legend>
      {options.map((option) => (
        <div key={option.value} className={styles.choice}>
          <input
            {...rest}
            type="radio"
            id={id + option.value}
            name={name ?? id}
            value={option.value}
            {...checkedness(option.value)}
            className={styles.dot}
            aria-describedby={option.hint && `${id}${option.value}hint`}
          />
          <label htmlFor={id + option.value} className={styles.label}>
            {option.label}
          </label>
          {option.hint && (
            <p id={`${id}${option.value}hint`} className={groupStyles.hint}>
              {option.hint}
            </p>
          )}
        </div>
      ))}
      {words.elements}
    </fieldset>
  )
}
