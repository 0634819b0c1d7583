import { useId } from 'react'
import { classNames } from './class-names.ts'
import { useFieldWords } from './field.tsx'
import type { FieldWords } from './field.tsx'
import styles from './switch.module.css'
import { Tooltip } from './tooltip.tsx'

interface SwitchProps extends Pick<FieldWords, 'label' | 'hint'> {
  checked: boolean
  onChange: (checked: boolean) => void
  disabledReason?: string | undefined
}

/** On or off. A button underneath, since an inactive checkbox cannot be reached to say why. */
export function Switch(props: SwitchProps) {
  const { label, hint, checked, onChange, disabledReason } = props
  const id = useId()
  const reasonId = useId()
  const words = useFieldWords({ hint })
  const off = disabledReason !== undefined

  const control = (
    <button
      type="button"
      role="switch"
      id={id}
      className={styles.switch}
      aria-checked={checked}
      aria-disabled={off || undefined}
      aria-describedby={classNames(words.describedBy, off && reasonId) || undefined}
      onClick={() => !off && onChange(!checked)}
    />
  )

  return (
    <div className={styles.row}>
      {'disabledReason' in props ? (
        <Tooltip text={disabledReason} id={reasonId}>
          {control}
        </Tooltip>
      ) : (
        control
      )}
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {words.elements}
    </div>
  )
}
