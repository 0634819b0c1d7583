import { Illustration } from './illustration.tsx'
import styles from './illustration.module.css'

/** Two links of a chain, waiting to be joined. */
export function Connect() {
  return (
    <Illustration>
      <g transform="rotate(-18 120 84)">
        <path className={styles.line} d="M18 84h30M192 84h30" />
        <rect className={styles.shape} x="44" y="66" width="60" height="36" rx="18" />
        <rect className={styles.ground} x="56" y="77" width="36" height="14" rx="7" />
        <rect className={styles.line} x="56" y="77" width="36" height="14" rx="7" />
        <path
          className={styles.shape}
          d="M150 66h28a18 18 0 0 1 0 36h-28a18 18 0 0 1-17.5-14H148a6 6 0 0 0 5 3h22a7 7 0 0 0 0-14h-22a6 6 0 0 0-5 3h-15.5A18 18 0 0 1 150 66Z"
        />
        <path className={styles.primary} d="M118 60V48m-11 15-7-9m29 9 7-9" />
        <path className={styles.faint} d="M106 84h24" />
      </g>
    </Illustration>
  )
}
