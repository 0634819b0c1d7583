import { Illustration, Waves } from './illustration.tsx'
import styles from './illustration.module.css'

/** A chain across the harbour's mouth, with a lock. */
export function NoAccess() {
  return (
    <Illustration>
      <Waves />
      <path
        className={styles.shape}
        d="M46 126V64a14 14 0 0 1 28 0v62ZM166 126V64a14 14 0 0 1 28 0v62Z"
      />
      <path className={styles.line} d="M46 70h28M166 70h28" />
      <path
        className={styles.line}
        strokeDasharray="9 5"
        strokeWidth="4"
        d="M74 78c14 20 72 20 92 0"
      />
      <path className={styles.primary} d="M110 88V78a10 10 0 0 1 20 0v10" />
      <rect className={styles.shape} x="102" y="86" width="36" height="29" rx="5" />
      <circle className={styles.primaryFill} cx="120" cy="98" r="3.5" />
      <path className={styles.primary} d="M120 99v7" />
    </Illustration>
  )
}
