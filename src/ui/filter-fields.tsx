import type { ComponentProps, ReactNode } from 'react'
import { Checkbox } from './checkbox.tsx'
import fieldStyles from './field.module.css'
import styles from './filter-fields.module.css'
import { TextField } from './text-field.tsx'

interface FilterGroupProps {
  label: string
  children: ReactNode
}

const FilterGroup = ({ label, children }: FilterGroupProps) => (
  <fieldset className={styles.group}>
    <legend className={fieldStyles.label}>{label}</legend>
    {children}
  </fieldset>
)

interface CheckGroupProps<Value extends string> {
  label: string
  options: readonly Value[]
  /** How a value is called, where that is not the value itself. */
  nameOf?: (value: Value) => string
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
  /** Between the name of the group and its options. */
  tools?: ReactNode
  /** Below its options. */
  children?: ReactNode
}

/** Any of several. */
export function CheckGroup<Value extends string>({
  label,
  options,
  nameOf = String,
  chosen,
  onChange,
  tools,
  children,
}: CheckGroupProps<Value>) {
  return (
    <FilterGroup label={label}>
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
      {children}
    </FilterGroup>
  )
}

type DayProps = Omit<ComponentProps<typeof TextField>, 'type'>

interface DayRangeProps {
  label: string
  hint?: string
  from: DayProps
  to: DayProps
}

/** From one day to another. */
export const DayRange = ({ label, hint, from, to }: DayRangeProps) => (
  <FilterGroup label={label}>
    <div className={styles.days}>
      <TextField {...from} type="date" />
      <TextField {...to} type="date" />
    </div>
    {hint && <p className={fieldStyles.hint}>{hint}</p>}
  </FilterGroup>
)
