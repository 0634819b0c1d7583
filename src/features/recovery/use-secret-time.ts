import { useEffect, useRef, useState } from 'react'
import { whenPassed } from '#src/lib/when-passed.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { announce } from '#src/ui/announcer.tsx'

/** What is to be said of the time for which the secret stays: it ends soon, or it is over, perhaps before its time. */
export type SecretTime = 'ending' | Over | null

/** Nobody touched it for too long, or the guide has noted another registration. */
type Over = 'wiped' | 'replaced'

const told = { wiped: 'secretWiped', replaced: 'secretReplaced' } as const
export const overText = (over: Over) => texts[told[over]]

/** Enough to read of it, and to press one button. */
const warning = 30 * 1000

/** How long the secret stays, and what is told of that. Nobody loses it without a word, or without a way to keep it. */
export function useSecretTime(wipe: () => void) {
  const [time, setTime] = useState<SecretTime>(null)
  const callOff = useRef(() => {})
  const given = useRef(0)
  useEffect(() => () => callOff.current(), [])

  const stop = () => {
    callOff.current()
    setTime(null)
  }
  const begin = (ms: number) => {
    stop()
    given.current = ms
    const acts = [whenPassed(ms - warning, warn), whenPassed(ms, end)]
    callOff.current = () => acts.forEach((act) => act())
  }
  function warn() {
    setTime('ending')
    announce(texts.secretEnding)
  }
  function end() {
    // That the secret is gone stops the time, about which there would be nothing more to say.
    wipe()
    tellOver('wiped')
  }
  function tellOver(over: Over) {
    setTime(over)
    announce(overText(over))
  }
  const keep = () => {
    begin(given.current)
    announce(texts.secretKept)
  }
  return { time, begin, keep, stop, tellOver }
}
