import { useSyncExternalStore } from 'react'

/** From here on the guide has its place beside the wizard. */
const query = '(width >= 75rem)'

function subscribe(tell: () => void) {
  const media = matchMedia(query)
  media.addEventListener('change', tell)
  return () => media.removeEventListener('change', tell)
}

export const useWide = () => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
