import { useEffect, useRef, useState } from 'react'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { announce } from '#src/ui/announcer.tsx'

/** What is to be said of the time for which the secret stays: it ends soon, or it is over. */
export type SecretTime = 'ending' | 'over' | null

/** Enough to read of it, and to press one button. */
const warning = 30 * 1000

/** A machine that sleeps holds timers back, and time goes on all the same: so it is looked at again and again. */
const glance = 1000

/** How long the secret stays, and what is told of that. Nobody loses it without a word, or without a way to keep it. */
export function useSecretTime(wipe: () => void) {
  const [time, setTime] = useState<SecretTime>(null)
  const timer = useRef<ReturnType<typeof setInterval>>(undefined)
  const look = useRef(() => {})
  const given = useRef(0)

  useEffect(() => {
    // Whoever comes back need not wait for the next glance.
    const comeBack = () => look.current()
    window.addEventListener('visibilitychange', comeBack)
    return () => {
      window.removeEventListener('visibilitychange', comeBack)
      clearInterval(timer.current)
    }
  }, [])

  const stop = () => {
    clearInterval(timer.current)
    look.current = () => {}
    setTime(null)
  }
  const begin = (ms: number) => {
    stop()
    given.current = ms
    const passed = stopwatch()
    let warned = false
    look.current = () => {
      const left = ms - passed()
      if (left <= 0) end()
      else if (left <= warning && !warned) {
        warned = true
        setTime('ending')
        announce(texts.secretEnding)
      }
    }
    timer.current = setInterval(() => look.current(), glance)
  }
  function end() {
    // That the secret is gone stops the time, about which there would be nothing more to say.
    wipe()
    setTime('over')
    announce(texts.secretWiped)
  }
  const keep = () => {
    begin(given.current)
    announce(texts.secretKept)
  }
  return { time, begin, keep, stop }
}

/** By the clock, which may be set back, and by the page's own time, which a sleeping machine stops: whichever is more. */
function stopwatch() {
  const [clock, page] = [Date.now(), performance.now()]
  return () => Math.max(Date.now() - clock, performance.now() - page)
}
