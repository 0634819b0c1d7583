import { useSyncExternalStore } from 'react'
import { serverNow } from './server-time.ts'

const step = 1000

function subscribe(tell: () => void) {
  const timer = setInterval(tell, step)
  return () => clearInterval(timer)
}

/** The backend's time, to the second, for as long as something on the page counts by it. */
export const useServerTime = () =>
  useSyncExternalStore(subscribe, () => Math.floor(serverNow() / step) * step)
