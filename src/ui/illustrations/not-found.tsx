import { Illustration } from './illustration.tsx'
import styles from './illustration.module.css'

/** A chart whose route leads off the sheet. */
export function NotFound() {
  return (
    <Illustration>
      <path className={styles.shape} d="m46 50 46-14 50 14 46-14v82l-46 14-50-14-46 14z" />
      <path className={styles.line} d="M92 36v82M142 50v82" />
      <path className={styles.line} d="M60 98c6-12 16-4 20-14M156 110c4-8 12-4 18-12" />
      <circle className={styles.primaryFill} cx="68" cy="72" r="5" />
      <path
        className={styles.primary}
        strokeDasharray="7 8"
        d="M68 72c20-24 34 26 56 14s24-44 62-48"
      />
      <path className={styles.warm} d="M203 24c0-9 14-9 14 0 0 6-7 6-7 12" />
      <circle className={styles.warmFill} cx="210" cy="44" r="1.8" />
    </Illustration>
  )
}
