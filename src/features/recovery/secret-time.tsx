import { Hourglass } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Button } from '#src/ui/button.tsx'
import { overText, type SecretTime } from './use-secret-time.ts'
import styles from './recovery.module.css'

interface SecretTimeToldProps {
  time: NonNullable<SecretTime>
  onKeep: () => void
  /** Takes the focus over from the button, which goes with its sentence. */
  focusNext: () => void
}

/** That the secret is about to be wiped, and how to keep it; or that it is gone, and why. */
export const SecretTimeTold = ({ time, ...keeping }: SecretTimeToldProps) => (
  <span className={styles.guess}>
    <Hourglass />
    <span>
      {time === 'ending' ? (
        <>
          {texts.secretEnding} <KeepIt {...keeping} />
        </>
      ) : (
        overText(time)
      )}
    </span>
  </span>
)

function KeepIt({ onKeep, focusNext }: Omit<SecretTimeToldProps, 'time'>) {
  const button = useRef<HTMLButtonElement>(null)
  const leave = useRef(focusNext)
  useLayoutEffect(() => {
    const { current: own } = button
    const { current: next } = leave
    return () => {
      if (document.activeElement === own) next()
    }
  }, [])
  return (
    <Button ref={button} variant="link" onClick={onKeep}>
      {texts.keepSecret}
    </Button>
  )
}
