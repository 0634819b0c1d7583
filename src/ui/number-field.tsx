import { NumberField as Base } from '@base-ui/react/number-field'
import { Minus, Plus } from 'lucide-react'
import type { Ref } from 'react'
import { currentLocale } from '#src/texts/texts.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { Field } from './field.tsx'
import type { FieldWords } from './field.tsx'
import styles from './number-field.module.css'

interface NumberFieldProps extends FieldWords {
  value: number | null
  onChange: (value: number | null) => void
  onBlur?: () => void
  name?: string
  id?: string
  ref?: Ref<HTMLInputElement>
  min?: number
  max?: number
  step?: number
}

export function NumberField({
  value,
  onChange,
  onBlur,
  name,
  id,
  ref,
  min,
  max,
  step,
  ...words
}: NumberFieldProps) {
  return (
    <Field {...words} id={id}>
      {({ id: inputId, ...control }) => (
        <Base.Root
          id={inputId}
          // That of the page, not of the browser: “1.000” is a thousand in one language and a one in another.
          locale={currentLocale()}
          value={value}
          onValueChange={onChange}
          name={name}
          min={min}
          max={max}
          step={step}
        >
          <Base.Group className={styles.group}>
            <Base.Decrement className={styles.step} aria-label={uiTexts.decrease}>
              <Minus />
            </Base.Decrement>
            <Base.Input
              {...control}
              ref={ref}
              aria-roledescription={uiTexts.numberField}
              onBlur={onBlur}
              className={classNames(fieldStyles.control, styles.input)}
            />
            <Base.Increment className={styles.step} aria-label={uiTexts.increase}>
              <Plus />
            </Base.Increment>
          </Base.Group>
        </Base.Root>
      )}
    </Field>
  )
}
