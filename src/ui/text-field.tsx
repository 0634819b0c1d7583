import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field } from './field.tsx'
import type { FieldWords } from './field.tsx'
import fieldStyles from './field.module.css'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'required'>, FieldWords {}

export function TextField({
  label,
  hint,
  error,
  required,
  id,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, id }} required={required ?? false}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          className={classNames(fieldStyles.control, className)}
        />
      )}
    </Field>
  )
}
