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

/** Where somebody goes on who closes the guide, when what opened it is not to be seen any more. */
export const moreInfo = 'more-info'

let opener: HTMLElement | null = null

/** For the links that open the guide: not every browser gives the focus to a link that is clicked. */
export function openedBy(link: HTMLElement) {
  opener = link
}

const wayBack = () =>
  opener?.isConnected
    ? opener
    : (document.getElementById(moreInfo) ?? document.querySelector<HTMLElement>('main h1'))

/** The last place in the guide that an address named. It outlives other pages, and a reload. */
export function useGuidePlace() {
  const named = useLocation().hash.slice(1)
  const [place, setPlace] = useState(keptPlace)
  const [heard, setHeard] = useState('')
  const go = (to: string | null) => {
    setPlace(to)
    keepDraft(placeKey, to)
  }
  // Once only: the address goes on naming it for a moment after the guide was closed.
  if (named !== heard) {
    setHeard(named)
    if (isPlace(named)) go(named)
  }
  const close = () => {
    // While the button that closes it is there: whoever stands nowhere begins at the top of the page.
    wayBack()?.focus()
    go(null)
  }
  return { place, close }
}

function keptPlace(): string | null {
  const kept = readDraft(placeKey)
  return typeof kept === 'string' && isPlace(kept) ? kept : null
}
