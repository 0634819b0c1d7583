import { X } from 'lucide-react'
import { useId } from 'react'
import type { Choice } from '#src/domain/events/query.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import fieldStyles from '#src/ui/field.module.css'
import { classNames } from '#src/ui/class-names.ts'
import styles from './filter-panel.module.css'

interface ChoiceFieldProps<T extends string> {
  label: string
  options: readonly T[]
  choice: Choice<T>
  onChange: (choice: Choice<T>) => void
}

/** Several of a few values, each a chip that can be taken away again. */
export function ChoiceField<T extends string>({
  label,
  options,
  choice,
  onChange,
}: ChoiceFieldProps<T>) {
  const id = useId()
  const { is, not } = choice
  const left = options.filter((option) => !is.includes(option) && !not.includes(option))
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <select
        id={id}
        className={classNames(fieldStyles.control, styles.select)}
        value=""
        onChange={({ target }) => onChange({ is: [...is, target.value as T], not })}
      >
        <option value="">{texts.add}</option>
        {left.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
      <Chips choice={choice} onChange={onChange} />
    </div>
  )
}

/** What is chosen, and what is excluded. */
export function Chips<T extends string>({
  choice: { is, not },
  onChange,
}: Pick<ChoiceFieldProps<T>, 'choice' | 'onChange'>) {
  if (is.length + not.length === 0) return null
  const chip = (name: string, rest: Choice<T>) => (
    <li key={name}>
      <button
        type="button"
        className={styles.chip}
        aria-label={texts.remove({ value: name })}
        onClick={({ currentTarget }) => {
          goOnBeside(currentTarget)
          onChange(rest)
        }}
      >
        {name}
        <X />
      </button>
    </li>
  )
  const without = (values: T[], value: T) => values.filter((one) => one !== value)
  return (
    <ul className={styles.chips}>
      {is.map((value) => chip(value, { is: without(is, value), not }))}
      {not.map((value) => chip(texts.not({ value }), { is, not: without(not, value) }))}
    </ul>
  )
}

/** A chip that is taken away must not take the focus along: it goes to the next one, or to the field itself. */
function goOnBeside(chip: HTMLElement) {
  const item = chip.closest('li')
  const next = item?.nextElementSibling ?? item?.previousElementSibling
  const field = item?.parentElement?.parentElement
  const place = next?.querySelector('button') ?? field?.querySelector<HTMLElement>('select, input')
  place?.focus()
}
