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

const pins: Record<Region, { x: number; y: number }> = {
  US: { x: 9, y: 5.5 },
  EU: { x: 22.5, y: 5 },
}

export function WorldMap() {
  return (
    <svg viewBox="-1 -2 54 21" aria-hidden className={styles.map}>
      {rows.map((row, y) =>
        [...row].map(
          (dot, x) =>
            dot === '.' && (
              <circle key={`${String(x)}/${String(y)}`} cx={x} cy={y} r="0.3" fill="currentColor" />
            ),
        ),
      )}
      {Region.options.map((region) => (
        <g
          key={region}
          data-pin={region}
          className={styles.pin}
          transform={`translate(${String(pins[region].x)} ${String(pins[region].y)})`}
        >
          <path
            d="M0 0C-1-1.3-1.3-1.9-1.3-2.6a1.3 1.3 0 0 1 2.6 0C1.3-1.9 1-1.3 0 0Z"
            fill="currentColor"
          />
          <circle cy="-2.6" r="0.5" className={styles.hole} />
        </g>
      ))}
    </svg>
  )
}
