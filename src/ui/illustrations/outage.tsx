import { Illustration, Waves } from './illustration.tsx'
import styles from './illustration.module.css'

/** A storm over one place on the map. */
export function Outage() {
  return (
    <Illustration>
      <Waves />
      <ellipse className={styles.shape} cx="120" cy="121" rx="46" ry="9" />
      <path
        className={styles.shape}
        d="M120 121c-14-18-22-28-22-39a22 22 0 0 1 44 0c0 11-8 21-22 39Z"
      />
      <path className={styles.alarm} d="m113 75 14 14m0-14-14 14" />
      <path
        className={styles.shape}
        d="M148 60a11 11 0 0 1 3-21 16 16 0 0 1 30-4 13 13 0 0 1 9 25Z"
      />
      <path className={styles.warm} d="m170 67-8 13h10l-7 12" />
      <path className={styles.line} d="m186 70-4 8m-28-8-4 8m40 6-4 8" />
    </Illustration>
  )
}
