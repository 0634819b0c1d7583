import { Region } from '#src/api/contract/shapes.ts'
import styles from './world-map.module.css'

/** The world in rows of dots, as seen from far away. Drawn by hand for this page. */
const rows = [
  '     ....  .....        .      ..   .  ..        ',
  '  .......... ....      ..... ...................  ',
  ' ............ ..      .............................',
  '   ..........       . ...........................',
  '    ..........     ............................ .',
  '    .........      .... ......................  .',
  '     .......       ...  . .................  .',
  '      .... .       ..........  ............ ..',
  '       ... ..      ........... ...........',
  '        ...        .......... .... .....',
  '          ....     ............ ..  ....',
  '          ......    ...........      .. .',
  '          .......       ......       .....',
  '           ......       .....          ....',
  '           .....        ..... .      ......',
  '           ....         .... .       .......',
  '           ...           ..           .....',
  '           ..                           .  .',
  '           ..',
]

const pins: Record<Region, { x: number; y: number }> = { US: { x: 8.5, y: 5 }, EU: { x: 21.5, y: 4 } }

export function WorldMap() {
  return (
    <svg viewBox="-1 -1 54 20" aria-hidden className={styles.map}>
      {rows.map((row, y) =>
        [...row].map((dot, x) => dot === '.' && <circle key={`${String(x)}/${String(y)}`} cx={x} cy={y} r="0.3" fill="currentColor" />),
      )}
      {Region.options.map((region) => (
        <g key={region} data-pin={region} className={styles.pin} transform={`translate(${String(pins[region].x)} ${String(pins[region].y)})`}>
          <path d="M0 0C-1.6-2-1.9-2.7-1.9-3.6a1.9 1.9 0 0 1 3.8 0C1.9-2.7 1.6-2 0 0Z" fill="currentColor" />
          <circle cy="-3.6" r="0.75" className={styles.hole} />
        </g>
      ))}
    </svg>
  )
}
