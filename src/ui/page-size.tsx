import { useId } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import styles from './page-size.module.css'

interface PageSizeProps<Size extends number | null> {
  sizes: readonly number[]
  /** `null`: all rows without end, where that is offered by this name. */
  size: Size
  endless?: string
  onSize: (size: Size) => void
}

export function PageSize<Size extends number | null>({
  sizes,
  size,
  endless,
  onSize,
}: PageSizeProps<Size>) {
  const id = useId()
  return (
    <span className={styles.size}>
      <label htmlFor={id}>{uiTexts.perPage}</label>
      <select
        id={id}
        className={classNames(fieldStyles.control, styles.select)}
        value={size ?? ''}
        onChange={({ target }) =>
          onSize((target.value === '' ? null : Number(target.value)) as Size)
        }
      >
        {sizes.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
        {endless && <option value="">{endless}</option>}
      </select>
    </span>
  )
}
