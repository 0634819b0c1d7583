import { classNames } from './class-names.ts'
import styles from './spinner.module.css'

/** Decorative: whatever is busy says so itself. */
export function Spinner({ className }: { className?: string | undefined }) {
  return (
    <svg className={classNames(styles.spinner, className)} viewBox="0 0 20 20" aria-hidden>
      <circle className={styles.track} cx="10" cy="10" r="8" />
      <circle className={styles.arc} cx="10" cy="10" r="8" pathLength="100" />
    </svg>
  )
}
