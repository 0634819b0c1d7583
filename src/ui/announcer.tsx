import { useSyncExternalStore } from 'react'
import { createSignal } from '#src/lib/signal.ts'

interface Announcement {
  text: string
  count: number
}

let latest: Announcement = { text: '', count: 0 }
const { tell, subscribe } = createSignal()

/** Tells a screen reader what just happened, without moving the focus. */
export function announce(text: string) {
  latest = { text, count: latest.count + 1 }
  tell()
}

/** The one polite live region of the page. `aria-live` keeps it heard while a dialog hides the rest. */
export function Announcer() {
  const { text, count } = useSyncExternalStore(subscribe, () => latest)
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      <span key={count}>{text}</span>
    </div>
  )
}
