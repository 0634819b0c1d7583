import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useMatches } from 'react-router'
import { nameTab } from '#src/lib/tab-title.ts'
import { product } from '#src/texts/product.ts'

/** What a route says about itself. */
export interface Handle {
  title: () => string
}

const hasTitle = (handle: unknown): handle is Handle =>
  typeof handle === 'object' && handle !== null && 'title' in handle

/**
 * A new page is a new title and, for those who listen or use the keyboard, a new place to be: the focus
 * goes to its heading, unless the page itself has taken it to what it has to say first. The first page leaves the focus
 * to the browser. A step of a form is such a page, too, and one that is drawn anew in another language.
 */
export function usePageChange(drawing: number) {
  const { pathname, search } = useLocation()
  const place = [drawing, pathname, new URLSearchParams(search).get('step')].join()
  const handle = useMatches()
    .map((match) => match.handle)
    .findLast(hasTitle)
  const title = handle?.title()
  const before = useRef(place)
  const stood = useRef<Element>(null)

  useEffect(() => {
    nameTab({ page: title ? `${title} · ${product.name}` : product.name })
  }, [title])

  // Before it is painted: a page is never seen where the one before it was scrolled to.
  useLayoutEffect(() => {
    if (before.current !== place && !hasTakenFocus(stood.current)) goToHeading()
    before.current = place
    // Once the page before is gone, and ahead of all that the next one does.
    return () => {
      stood.current = document.activeElement
    }
  }, [place])
}

/** Whether something within the page has the focus that did not have it when the page came. */
const hasTakenFocus = (stood: Element | null) =>
  document.activeElement !== stood && document.activeElement?.closest('main')

function goToHeading() {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
