import { Illustration, Waves } from './illustration.tsx'
import styles from './illustration.module.css'

/** A quay where no ship has moored yet. */
export function Empty() {
  return (
    <Illustration>
      <circle className={styles.warm} cx="164" cy="60" r="11" />
      <Waves />
      <path className={styles.shape} d="M40 104h88v10H40zM52 114v18M116 114v18" />
      <path className={styles.shape} d="M74 104V84a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v20Z" />
      <path className={styles.shape} d="M68 80a5 5 0 0 1 0-10h32a5 5 0 0 1 0 10Z" />
      <path className={styles.primary} d="M74 90h20M74 96h20c9 0 11 8 18 8" />
      <path className={styles.faint} d="M150 112h52l-8 14h-36zM176 112V78l22 26h-22" />
    </Illustration>
  )
}
