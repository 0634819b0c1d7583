import { Illustration, Waves } from './illustration.tsx'
import styles from './illustration.module.css'

/** A paper boat that a wave has tipped. */
export function Broken() {
  return (
    <Illustration>
      <g transform="rotate(-17 120 104)">
        <path className={styles.shape} d="m120 46 30 46H90z" />
        <path className={styles.line} d="M120 46v46" />
        <path className={styles.shape} d="M70 86l34 6h32l34-6-18 38H88z" />
        <path className={styles.line} d="m104 92 16 32 16-32" />
      </g>
      <path
        className={styles.primary}
        d="M176 84c10-2 12-12 6-18M190 92c14-3 18-18 10-27M60 92c-8 0-12-6-10-13"
      />
      <Waves />
    </Illustration>
  )
}
