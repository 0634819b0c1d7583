import { useId } from 'react'
import { usersTexts as texts } from '#src/texts/users.ts'
import { classNames } from '#src/ui/class-names.ts'
import fieldStyles from '#src/ui/field.module.css'
import styles from './pager.module.css'

export const pageSizes = [25, 50, 100] as const

interface PageSizeProps {
  size: number
  onSize: (size: number) => void
}

export function PageSize({ size, onSize }: PageSizeProps) {
  const id = useId()
  return (
    <span className={styles.size}>
      <label htmlFor={id}>{texts.perPage}</label>
      <select
        id={id}
        className={classNames(fieldStyles.control, styles.select)}
        value={size}
        onChange={({ target }) => onSize(Number(target.value))}
      >
        {pageSizes.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </span>
  )
}
