import { useState } from 'react'
import { useLocation } from 'react-router'
import { chapterAt } from '#src/domain/guide-steps.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'

/** Where in the guide's address the ways are that need no steps. */
export const scriptPlace = 'script'
export const doItPlace = 'do-it'

const isPlace = (place: string) =>
  [scriptPlace, doItPlace].includes(place) || chapterAt(`#${place}`) !== undefined

const placeKey = 'holdfast.guide-place'

/** The last place in the guide that an address named. It outlives other pages, and a reload. */
export function useGuidePlace() {
  const named = useLocation().hash.slice(1)
  const [place, setPlace] = useState(keptPlace)
  const go = (to: string | null) => {
    setPlace(to)
    keepDraft(placeKey, to)
  }
  if (isPlace(named) && named !== place) go(named)
  return { place, close: () => go(null) }
}

function keptPlace(): string | null {
  const kept = readDraft(placeKey)
  return typeof kept === 'string' && isPlace(kept) ? kept : null
}
