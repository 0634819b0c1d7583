import { clocksOf, phases } from '#src/domain/claims.ts'
import { inBothTimes } from '#src/texts/dates.ts'
import { timeLeft } from '#src/texts/preflight.ts'
import { phaseTexts, recoveryTexts as texts } from '#src/texts/recovery.ts'
import { useServerTime } from '#src/api/use-server-time.ts'
import styles from './registration-clock.module.css'

interface RegistrationClockProps {
  createdAt: number
  /** Whether Microsoft's log shows the registration by now, if that is known. */
  logged?: boolean | undefined
  /** Whether nobody knows more than that it was made before a step was ticked: then this is the latest end. */
  isByTick?: boolean
}

/** Where a registration stands between too new and too old, by the backend's clock. */
export function RegistrationClock({ createdAt, logged, isByTick = false }: RegistrationClockProps) {
  const { phase, endsAt, left, spent } = clocksOf(createdAt, useServerTime(), logged)
  const until = inBothTimes(endsAt)
  const clockLeft = isByTick ? texts.clockLeftAtMost : texts.clockLeft
  const clockUntil = isByTick ? texts.clockUntilAtLatest : texts.clockUntil
  const isOver = phase === 'too-old'
  return (
    <div className={styles.clock} data-phase={phase}>
      <svg className={styles.ring} viewBox="0 0 20 20" aria-hidden>
        <circle className={styles.track} cx="10" cy="10" r="8" />
        <circle
          className={styles.left}
          cx="10"
          cy="10"
          r="8"
          pathLength="1"
          strokeDasharray={`${String(1 - spent)} 1`}
        />
      </svg>
      <div>
        <ol className={styles.phases} aria-label={texts.clock}>
          {phases.map((it) => (
            <li key={it} aria-current={it === phase ? 'step' : undefined}>
              {phaseTexts[it]}
            </li>
          ))}
        </ol>
        <p className={styles.rest}>
          {isOver ? texts.clockOver : clockLeft({ left: timeLeft(left) })}
        </p>
        <p className={styles.until}>{isOver ? texts.clockWas({ until }) : clockUntil({ until })}</p>
      </div>
    </div>
  )
}
