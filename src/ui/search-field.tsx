import { Search, X } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { IconButton } from './icon-button.tsx'
import styles from './search-field.module.css'

interface SearchFieldProps {
  label: string
  /** What can be searched for, where the label does not say it. */
  hint?: string
  value: string
  maxLength?: number
  onChange: (value: string) => void
}

/** Finds while one types. The cross, or Escape, begins anew. */
export function SearchField({ label, hint = label, value, maxLength, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const handleKeyDown = (event: KeyboardEvent) => {
    // The form around it waits for what is found.
    if (event.key === 'Enter') event.preventDefault()
    if (event.key !== 'Escape' || value === '') return
    // Only the next one is meant for what the field stands in, be it a dialog or a drawer.
    event.stopPropagation()
    onChange('')
  }
  return (
    <div role="search" className={styles.field}>
      <Search />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        className={classNames(fieldStyles.control, styles.input)}
        value={value}
        maxLength={maxLength}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onKeyDown={handleKeyDown}
      />
      {value !== '' && (
        <IconButton
          small
          className={styles.clear}
          label={uiTexts.clearSearch}
          icon={<X />}
          onClick={() => {
            onChange('')
            input.current?.focus()
          }}
        />
      )}
    </div>
  )
}
