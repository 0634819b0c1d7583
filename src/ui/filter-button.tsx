import { Funnel } from 'lucide-react'
import type { ComponentProps } from 'react'
import styles from './filter-button.module.css'
import { IconButton } from './icon-button.tsx'

interface FilterButtonProps extends Omit<ComponentProps<typeof IconButton>, 'icon'> {
  /** Whether some filter is applied. The label says it, too. */
  on: boolean
}

/** Opens the filters of a list. */
export const FilterButton = ({ on, ...rest }: FilterButtonProps) => (
  <span className={styles.filter}>
    <IconButton {...rest} icon={<Funnel />} />
    {on && <span className={styles.dot} />}
  </span>
)
