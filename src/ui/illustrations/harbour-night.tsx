import styles from './harbour-night.module.css'

const stars = [
  [70, 90, 3],
  [96, 388, 2],
  [240, 70, 2],
  [352, 160, 3],
  [420, 56, 2],
  [505, 128, 3],
  [585, 50, 2],
  [660, 176, 3],
  [745, 90, 2],
  [440, 236, 2],
  [400, 372, 2],
  [716, 356, 2],
] as const

/**
 * A harbour above the water and, below it, the kelp that holds on to its rock.
 * It fills its box; what matters stays in the middle when the box is narrow.
 */
export function HarbourNight() {
  return (
    <svg
      className={styles.scene}
      viewBox="0 0 800 1000"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
    >
      <rect className={styles.sky} width="800" height="1000" />
      <g className={styles.star}>
        {stars.map(([x, y, r]) => (
          <circle key={`${x},${y}`} cx={x} cy={y} r={r} />
        ))}
      </g>
      <circle className={styles.halo} cx="226" cy="226" r="104" />
      <circle className={styles.moon} cx="226" cy="226" r="62" />

      <path
        className={styles.far}
        d="M0 470c70-34 120-20 176-46s98-64 160-52 88 52 150 50 116-58 176-50 90 44 138 44v204H0Z"
      />
      <path className={styles.beam} d="M556 318-40 212v96l596 22ZM584 318l260-66v96l-260-18Z" />

      <g>
        <path className={styles.tower} d="m542 530 12-178h32l12 178Z" />
        <path className={styles.band} d="m551.5 392-2 32h41l-2-32ZM547.5 444l-2 30h49l-2-30Z" />
        <path className={styles.tower} d="M538 352v-10h64v10ZM544 306a26 22 0 0 1 52 0Z" />
        <rect className={styles.lamp} x="553" y="308" width="34" height="34" />
        <path className={styles.rail} d="M570 308v34M538 336h64" />
      </g>

      <g className={styles.house}>
        <path d="M150 550v-58l26-22 26 22v58ZM214 550v-70h40v70ZM96 560v-48l22-18 22 18v48Z" />
        <path
          className={styles.window}
          d="M168 496h16v14h-16zM226 490h16v12h-16zM112 514h12v10h-12z"
        />
      </g>

      <path
        className={styles.near}
        d="M0 548c70-22 150-34 232-24s118 40 196 34c60-4 86-66 142-72s80 34 120 40 80-8 110-10v90H0Z"
      />

      <path className={styles.sea} d="M0 588h800v412H0Z" />
      <path
        className={styles.glint}
        d="M176 606h100M196 624h60M158 642h52M236 642h62M204 662h44M536 612h70M552 632h38"
      />
      <path
        className={styles.deep}
        d="M0 690c60 0 60-14 120-14s60 14 120 14 60-14 120-14 60 14 120 14 60-14 120-14 60 14 120 14 60-14 120-14v324H0Z"
      />

      <g className={styles.boat}>
        <path d="M330 590h116l-18 32h-82Z" />
        <path className={styles.sail} d="M384 578V470l-46 108ZM394 578v-86l36 86Z" />
        <path className={styles.rope} d="M389 462v128" />
      </g>

      <path className={styles.rope} strokeDasharray="2 9" d="M400 622c-14 60 26 90 6 140" />

      <g className={styles.kelp}>
        <path d="M400 900c-26-62 30-92 4-150M400 900c-4-70-78-70-74-142-18 20-20 44-8 66M400 900c10-66 84-60 82-126 18 22 16 46 2 64" />
        <path
          className={styles.leaf}
          d="M404 752c-26-14-32-42-16-66 26 14 32 42 16 66ZM404 812c20-6 32-22 30-44-22 2-34 20-30 44ZM394 846c-22-4-34-20-34-42 22 2 36 20 34 42ZM326 760c-20-14-22-38-8-56 20 14 22 38 8 56ZM482 776c-16-18-12-42 6-56 14 18 12 42-6 56ZM352 836c-20 4-34-4-42-22 20-6 36 4 42 22ZM452 838c18 8 34 4 46-12-18-10-36-4-46 12Z"
        />
      </g>

      <path
        className={styles.rock}
        d="M252 1000c4-52 44-84 90-92 20-22 92-24 116-2 50 4 88 42 92 94Z"
      />
      <g className={styles.root}>
        <path d="M400 890v44M400 890c-12 26-64 18-74 64M400 890c12 26 64 18 74 64M400 902c-6 16-34 18-38 50M400 902c6 16 34 18 38 50" />
      </g>
      <path className={styles.bed} d="M0 968c110-26 190 6 290 2s170-18 260-6 170 6 250-10v46H0Z" />
      <g className={styles.bubble}>
        <circle cx="300" cy="800" r="5" />
        <circle cx="316" cy="770" r="3" />
        <circle cx="520" cy="830" r="5" />
        <circle cx="508" cy="800" r="3" />
        <circle cx="536" cy="784" r="2.5" />
      </g>
    </svg>
  )
}
