import { classNames } from './class-names.ts'
import styles from './mark.module.css'

/** A holdfast: the root by which kelp clasps its rock. The name stands next to it. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={classNames(styles.mark, className)} viewBox="0 0 24 24" aria-hidden>
      <path
        className={styles.outer}
        d="M12 2.2v6.3C12 14 4 13 2.5 21.5M12 8.5C12 14 20 13 21.5 21.5"
      />
      <path className={styles.inner} d="M12 13.5c-.6 3-3 3.5-3.8 8M12 13.5c.6 3 3 3.5 3.8 8" />
    </svg>
  )
}
