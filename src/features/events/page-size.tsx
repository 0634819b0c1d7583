import { useId } from 'react'
import { eventTexts as texts } from '#src/texts/events.ts'
import { classNames } from '#src/ui/class-names.ts'
import fieldStyles from '#src/ui/field.module.css'
import styles from './paged-events.module.css'
import { pageSizes } from './use-address.ts'

interface PageSizeProps {
  /** `null`: all rows without end. */
  size: number | null
  onSize: (size: number | null) => void
}

export function PageSize({ size, onSize }: PageSizeProps) {
  const id = useId()
  return (
    <span className={styles.size}>
      <label htmlFor={id}>{texts.perPage}</label>
      <select
        id={id}
        className={classNames(fieldStyles.control, styles.select)}
        value={size ?? ''}
        onChange={({ target }) => onSize(target.value === '' ? null : Number(target.value))}
      >
        {pageSizes.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
        <option value="">{texts.endless}</option>
      </select>
    </span>
  )
}
