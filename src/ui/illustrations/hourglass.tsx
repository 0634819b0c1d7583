import { Illustration } from './illustration.tsx'
import styles from './illustration.module.css'

/** Sand that runs: something is on its way. */
export function Hourglass() {
  return (
    <Illustration>
      <path
        className={styles.shape}
        d="M92 36h56v12c0 17-20 22-20 34s20 17 20 34v12H92v-12c0-17 20-22 20-34S92 65 92 48Z"
      />
      <path
        className={styles.primaryFill}
        d="M100 54h40c-3 11-16 16-18.5 24h-3C116 70 103 65 100 54Z"
      />
      <path className={styles.primaryFill} d="M98 124c0-9 12-16 22-16s22 7 22 16Z" />
      <path className={styles.primary} d="M120 80v26" strokeDasharray="4 5" />
      <path className={styles.line} strokeWidth="4" d="M84 34h72M84 130h72" />
      <path className={styles.warm} d="M176 70a30 30 0 0 1 4 22m-116 0a30 30 0 0 1 4-22" />
    </Illustration>
  )
}
