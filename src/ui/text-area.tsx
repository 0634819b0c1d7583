import { useState } from 'react'
import type { ChangeEvent, ComponentProps } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { classNames } from './class-names.ts'
import { Field } from './field.tsx'
import type { FieldWords } from './field.tsx'
import fieldStyles from './field.module.css'
import styles from './text-area.module.css'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'required'>, FieldWords {}

/** With `maxLength` it counts what is typed. */
export function TextArea({
  label,
  hint,
  error,
  required,
  id,
  className,
  maxLength,
  onChange,
  ...rest
}: TextAreaProps) {
  const [typed, setTyped] = useState(() => String(rest.value ?? rest.defaultValue ?? '').length)

  const handleChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value.length)
    onChange?.(event)
  }

  const words = maxLength ? (
    <span className={styles.words}>
      <span>{hint}</span>
      <span className={styles.count}>{uiTexts.used({ n: typed, of: maxLength })}</span>
    </span>
  ) : (
    hint
  )

  return (
    <Field {...{ label, error, id }} hint={words} required={required ?? false}>
      {(control) => (
        <textarea
          rows={4}
          maxLength={maxLength}
          {...rest}
          {...control}
          onChange={handleChange}
          className={classNames(fieldStyles.control, styles.area, className)}
        />
      )}
    </Field>
  )
}
