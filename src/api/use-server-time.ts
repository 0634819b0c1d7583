import { useSyncExternalStore } from 'react'
import { serverNow } from './server-time.ts'

const step = 1000

function subscribe(tell: () => void) {
  const timer = setInterval(tell, step)
  return () => clearInterval(timer)
}

/** What the backend's time makes of something. It is looked at every second, and drawn anew only if it has changed. */
export const useByServerTime = <T extends number | boolean>(judge: (now: number) => T) =>
  useSyncExternalStore(subscribe, () => judge(serverNow()))

/** The backend's time, to the second, for as long as something on the page counts by it. */
export const useServerTime = () => useByServerTime((now) => Math.floor(now / step) * step)
