import type { ReactNode } from 'react'
import { Checkbox } from '#src/ui/checkbox.tsx'
import styles from './filter-panel.module.css'

interface CheckGroupProps<Value extends string> {
  label: string
  options: readonly Value[]
  /** How a value is called, where that is not the value itself. */
  nameOf?: (value: Value) => string
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
  /** Between the name of the group and its options. */
  tools?: ReactNode
}

/** Any of several. */
export function CheckGroup<Value extends string>({
  label,
  options,
  nameOf = String,
  chosen,
  onChange,
  tools,
}: CheckGroupProps<Value>) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {tools}
      <div className={styles.options}>
        {options.map((value) => (
          <Checkbox
            key={value}
            label={nameOf(value)}
            checked={chosen.includes(value)}
            onChange={(event) => {
              const others = chosen.filter((one) => one !== value)
              onChange(event.target.checked ? [...others, value] : others)
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}
