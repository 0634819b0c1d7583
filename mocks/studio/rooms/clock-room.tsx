import { useEffect, useState } from 'react'
import { interestingInstants } from '../instants.ts'
import { clockAt, days, hours, instantOf, minutes, moved } from '#mocks/world/clock.ts'
import type { ClockSetting } from '#mocks/world/state.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useChange, useWorld } from '../use-world.ts'
import { ClockFace } from './clock-face.tsx'
import styles from './clock-room.module.css'

const jumps = [
  { label: '− 1 day', by: -days(1) },
  { label: '− 1 hour', by: -hours(1) },
  { label: '+ 5 minutes', by: minutes(5) },
  { label: '+ 1 hour', by: hours(1) },
  { label: '+ 1 day', by: days(1) },
  { label: '+ 30 days', by: days(30) },
]

/** So close to a moment that the next breath brings it. */
const closely = minutes(1)
const most = 12

/** The simulated clock: the portal’s backend and Microsoft live by it, and so do the pages. */
export function ClockRoom() {
  const { clock } = useWorld().conditions
  const change = useChange()
  const now = useNow(clock)
  const frozen = clock.kind === 'frozen'
  const set = (next: ClockSetting) => {
    change('Clock', ({ conditions }) => {
      conditions.clock = next
    })
  }
  return (
    <>
      <Card title="Now">
        <div className={styles.now}>
          <ClockFace instant={now} />
          <div className={styles.words}>
            <time className={styles.instant} dateTime={new Date(now).toISOString()}>
              {dateAndTime(now)}
            </time>
            {new Date(now).getTimezoneOffset() !== 0 && (
              <p className={styles.utc}>{dateAndTime(now, { utc: true })}</p>
            )}
            <Switch
              label="The clock stands still"
              checked={frozen}
              onChange={(still) => {
                set(clockAt(instantOf(clock), still))
              }}
            />
          </div>
        </div>
        <div className={styles.jumps}>
          {jumps.map(({ label, by }) => (
            <Button
              key={label}
              onClick={() => {
                set(moved(clock, by))
              }}
            >
              {label}
            </Button>
          ))}
          <Button
            variant="link"
            onClick={() => {
              set(clockAt(Date.now(), false))
            }}
          >
            The real time
          </Button>
        </div>
        <GoTo
          now={now}
          onGo={(instant) => {
            set(clockAt(instant, frozen))
          }}
        />
      </Card>
      <Moments
        now={now}
        onGo={(instant) => {
          set(clockAt(instant, frozen))
        }}
      />
    </>
  )
}

/** Any instant at all, in the time zone of the person. */
function GoTo({ now, onGo }: { now: number; onGo: (instant: number) => void }) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  return (
    <form
      noValidate
      className={styles.goTo}
      onSubmit={(event) => {
        event.preventDefault()
        const instant = Date.parse(typed)
        setError(Number.isNaN(instant) ? 'Enter a date and a time.' : undefined)
        if (!Number.isNaN(instant)) onGo(instant)
      }}
    >
      <TextField
        label="Date and time"
        type="datetime-local"
        value={typed}
        placeholder={dateAndTime(now)}
        error={error}
        onChange={({ target }) => {
          setTyped(target.value)
        }}
      />
      <Button type="submit">Go there</Button>
    </form>
  )
}

/** What is about to happen by itself, with a way to the minute before and the minute after. */
function Moments({ now, onGo }: { now: number; onGo: (instant: number) => void }) {
  const next = interestingInstants(useWorld())
    .filter(({ at }) => at > now)
    .slice(0, most)
  return (
    <Card title="What happens next">
      {next.length === 0 ? (
        <EmptyState title="Nothing is about to happen" illustration={<Hourglass />}>
          Stories with a trial, a lock or registrations have such moments.
        </EmptyState>
      ) : (
        <ol>
          {next.map(({ at, what }) => (
            <li key={`${String(at)} ${what}`} className={styles.moment}>
              <div>
                <p>{what}</p>
                <p className={styles.utc}>
                  {dateAndTime(at)} · {inWords(at - now)}
                </p>
              </div>
              <span className={styles.ways}>
                <Button
                  variant="link"
                  aria-label={`Just before: ${what}`}
                  onClick={() => {
                    onGo(at - closely)
                  }}
                >
                  Just before
                </Button>
                <Button
                  variant="link"
                  aria-label={`Just after: ${what}`}
                  onClick={() => {
                    onGo(at + closely)
                  }}
                >
                  Just after
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

function inWords(ms: number): string {
  const format = new Intl.RelativeTimeFormat('en')
  if (ms >= days(2)) return format.format(Math.round(ms / days(1)), 'day')
  if (ms >= hours(2)) return format.format(Math.round(ms / hours(1)), 'hour')
  return format.format(Math.max(1, Math.round(ms / minutes(1))), 'minute')
}

/** A running clock is looked at every second. */
function useNow(clock: ClockSetting): number {
  const [machine, setMachine] = useState(Date.now)
  const running = clock.kind === 'running'
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => {
      setMachine(Date.now())
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [running])
  return instantOf(clock, machine)
}
