import { X } from 'lucide-react'
import type { Choice } from '#src/domain/events/query.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { Select } from '#src/ui/select.tsx'
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
  const { is, not } = choice
  const left = options.filter((option) => !is.includes(option) && !not.includes(option))
  return (
    <div className={styles.field}>
      <Select
        label={label}
        placeholder={texts.add}
        options={left.map((value) => ({ value, label: value }))}
        value={null}
        disabledReason={left.length === 0 ? texts.allChosen : undefined}
        onChange={(value) => onChange({ is: [...is, value], not })}
      />
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
  const place =
    next?.querySelector('button') ?? field?.querySelector<HTMLElement>('[role=combobox], input')
  place?.focus()
}
