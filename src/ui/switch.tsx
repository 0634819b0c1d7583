import { useId } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { announce } from './announcer.tsx'
import { classNames } from './class-names.ts'
import { useFieldWords } from './field.tsx'
import type { FieldWords } from './field.tsx'
import styles from './switch.module.css'
import { Tooltip } from './tooltip.tsx'

interface SwitchProps extends Pick<FieldWords, 'label' | 'hint'> {
  /** In a list it tells which row is meant; its label is what everybody sees. */
  'aria-label'?: string
  checked: boolean
  onChange: (checked: boolean) => void
  disabledReason?: string | undefined
  /** What was pressed is being done: until it is, a second press is answered with that, and changes nothing. */
  busy?: boolean
}

/** On or off. A button underneath, since an inactive checkbox cannot be reached to say why. */
export function Switch(props: SwitchProps) {
  const { label, hint, checked, onChange, disabledReason, busy = false } = props
  const id = useId()
  const reasonId = useId()
  const words = useFieldWords({ hint })
  const off = disabledReason !== undefined

  const press = () => {
    if (busy) announce(uiTexts.working)
    else if (!off) onChange(!checked)
  }

  const control = (
    <button
      type="button"
      role="switch"
      id={id}
      className={styles.switch}
      aria-label={props['aria-label']}
      aria-checked={checked}
      aria-disabled={off || busy || undefined}
      data-busy={busy || undefined}
      aria-describedby={classNames(words.describedBy, off && reasonId) || undefined}
      onClick={press}
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
