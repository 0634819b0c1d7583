import { Illustration, Waves } from './illustration.tsx'
import styles from './illustration.module.css'

/** A lighthouse whose lamp is out. */
export function Offline() {
  return (
    <Illustration>
      <Waves />
      <path className={styles.shape} d="M88 127c4-10 12-14 20-13 6-7 22-7 28 0 10-1 18 3 22 13Z" />
      <path className={styles.shape} d="m108 114 5-52h18l5 52Z" />
      <path className={styles.primary} d="m111.5 80 21 0M109.5 98l25 0" />
      <path className={styles.shape} d="M106 62h32v-6h-32zM112 56V40h20v16ZM110 40l12-11 12 11Z" />
      <path
        className={styles.faint}
        d="M148 48h48M150 38l42-16M150 58l42 16M96 48H48M94 38 52 22M94 58 52 74"
      />
    </Illustration>
  )
}
