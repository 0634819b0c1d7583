import styles from './app-icon.module.css'

const hues = ['teal', 'blue', 'violet', 'rose', 'amber']
const shapes = [
  'M0 40V22C10 10 20 30 40 12v28z',
  'M0 40 24 0h16v40z',
  'M40 20a20 20 0 0 1-40 20V20z',
  'M0 26h40v14H0z',
  'M20 4 40 40H0z',
  'M0 40C0 18 18 0 40 0v40z',
]

/** A sign drawn from the name alone, always the same for the same name. Decorative: the name stands next to it. */
export function AppIcon({ name }: { name: string }) {
  const seed = [...name].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  )
  const [first = '', second = ''] = name.split(' ')
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 40 40"
      data-hue={hues[seed % hues.length]}
      aria-hidden
    >
      <rect className={styles.ground} width="40" height="40" rx="9" />
      <path className={styles.shape} d={shapes[seed % shapes.length]} />
      <text className={styles.letters} x="20" y="25.5">
        {first.slice(0, 1) + second.slice(0, 1)}
      </text>
    </svg>
  )
}
