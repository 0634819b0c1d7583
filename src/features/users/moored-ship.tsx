import styles from './moored-ship.module.css'

/** The company: at its moorings, or drifting when nothing holds it any more. */
export const MooredShip = ({ adrift }: { adrift: boolean }) => (
  <svg className={styles.picture} viewBox="0 0 320 96" aria-hidden>
    <g className={styles.ship} data-adrift={adrift || undefined}>
      <path className={styles.hull} d="M96 58h128l-14 24a8 8 0 0 1-7 4h-86a8 8 0 0 1-7-4Z" />
      <path className={styles.line} d="M126 58V38h56l10 20M142 38V20h16v18" />
      <path className={styles.warm} d="M138 48h8M154 48h8M170 48h8" />
    </g>
    <path
      className={styles.line}
      d="M8 88c10 0 10-6 20-6s10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6 10 6 20 6 10-6 20-6"
    />
  </svg>
)
