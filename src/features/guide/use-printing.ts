import { useSyncExternalStore } from 'react'

let printing = false

function subscribe(changed: () => void) {
  const set = ({ type }: Event) => {
    printing = type === 'beforeprint'
    changed()
  }
  addEventListener('beforeprint', set)
  addEventListener('afterprint', set)
  return () => {
    removeEventListener('beforeprint', set)
    removeEventListener('afterprint', set)
  }
}

/** Whether the page is being put on paper, where nothing can be opened any more. */
export const usePrinting = () => useSyncExternalStore(subscribe, () => printing)
