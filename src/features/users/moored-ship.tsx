import styles from './moored-ship.module.css'

/** The company: at its moorings, or drifting when nothing holds it any more. */
export const MooredShip = ({ adrift }: { adrift: boolean }) => (
  <svg className={styles.picture} viewBox="0 0 240 80" aria-hidden>
    <g className={styles.ship} data-adrift={adrift || undefined}>
      <path className={styles.hull} d="M16 46h128l-14 24a8 8 0 0 1-7 4H37a8 8 0 0 1-7-4Z" />
      <path className={styles.line} d="M46 46V26h56l10 20M62 26V8h16v18" />
      <path className={styles.warm} d="M58 36h8M74 36h8M90 36h8" />
    </g>
    <path
      className={styles.line}
      d="M0 76c10 0 10-6 20-6s10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6"
    />
  </svg>
)
