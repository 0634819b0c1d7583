import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { use, useId, useState } from 'react'
import type { Ref } from 'react'
import { useAfterwards } from './afterwards.tsx'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { Field } from './field.tsx'
import type { FieldWords } from './field.tsx'
import styles from './popup.module.css'
import { PopupHost } from './popup-host.ts'
import selectStyles from './select.module.css'
import { Tooltip } from './tooltip.tsx'

interface SelectOption<Value extends string> {
  value: Value
  label: string
  detail?: string
}

// `name`, `value`, `onChange`, `onBlur` and `ref` are what a form library's controller hands over.
interface SelectProps<Value extends string> extends FieldWords {
  options: readonly SelectOption<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  onBlur?: () => void
  name?: string
  id?: string
  ref?: Ref<HTMLElement>
  placeholder?: string
  /** In a table the column says what it is; a screen reader still hears the label. */
  hideLabel?: boolean
  disabledReason?: string | undefined
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, onBlur, name, id, ref, placeholder, disabledReason, ...words } =
    props
  const reasonId = useId()
  const host = use(PopupHost)
  const off = disabledReason !== undefined
  const [open, setOpen] = useState(false)
  const shown = useAfterwards(open && !off)
  return (
    <Field {...words} id={id}>
      {(control) => {
        const trigger = (
          <Base.Trigger
            {...control}
            ref={ref as Ref<HTMLButtonElement>}
            aria-disabled={off || undefined}
            aria-describedby={classNames(control['aria-describedby'], off && reasonId) || undefined}
            className={classNames(fieldStyles.control, selectStyles.trigger)}
            onBlur={onBlur}
          >
            <Base.Value placeholder={placeholder} />
            <Base.Icon render={<ChevronDown />} />
          </Base.Trigger>
        )
        return (
          <Base.Root
            items={options}
            value={value}
            onValueChange={(next) => next !== null && onChange(next)}
            modal={false}
            readOnly={off}
            open={shown}
            onOpenChange={setOpen}
            {...(name !== undefined && { name })}
          >
            {'disabledReason' in props ? (
              <Tooltip text={disabledReason} id={reasonId}>
                {trigger}
              </Tooltip>
            ) : (
              trigger
            )}
            <Base.Portal container={host}>
              <Base.Positioner
                className={styles.positioner}
                alignItemWithTrigger={false}
                sideOffset={4}
              >
                <Base.Popup className={styles.popup}>
                  <Base.List>
                    {options.map((option) => (
                      <Base.Item key={option.value} value={option.value} className={styles.item}>
                        <span className={styles.words}>
                          <Base.ItemText>{option.label}</Base.ItemText>
                          {option.detail && <span className={styles.detail}>{option.detail}</span>}
                        </span>
                        <span className={styles.tick}>
                          <Base.ItemIndicator>
                            <Check />
                          </Base.ItemIndicator>
                        </span>
                      </Base.Item>
                    ))}
                  </Base.List>
                </Base.Popup>
              </Base.Positioner>
            </Base.Portal>
          </Base.Root>
        )
      }}
    </Field>
  )
}
