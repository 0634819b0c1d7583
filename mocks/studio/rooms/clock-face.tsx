import styles from './clock-room.module.css'

const hourMarks = Array.from({ length: 12 }, (_, hour) => hour * 30)

/** The hands show what the text beside them says. */
export function ClockFace({ instant }: { instant: number }) {
  const date = new Date(instant)
  const minutes = date.getMinutes() + date.getSeconds() / 60
  const hours = (date.getHours() % 12) + minutes / 60
  return (
    <svg className={styles.face} viewBox="0 0 100 100" aria-hidden>
      <circle className={styles.rim} cx="50" cy="50" r="46" />
      {hourMarks.map((angle) => (
        <line
          key={angle}
          className={styles.mark}
          x1="50"
          y1="9"
          x2="50"
          y2={angle % 90 === 0 ? 17 : 13}
          transform={`rotate(${String(angle)} 50 50)`}
        />
      ))}
      <line
        className={styles.hand}
        x1="50"
        y1="50"
        x2="50"
        y2="26"
        transform={`rotate(${String(hours * 30)} 50 50)`}
      />
      <line
        className={styles.hand}
        x1="50"
        y1="50"
        x2="50"
        y2="15"
        transform={`rotate(${String(minutes * 6)} 50 50)`}
      />
      <circle className={styles.axis} cx="50" cy="50" r="3.5" />
    </svg>
  )
}
