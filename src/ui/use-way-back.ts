import { useLayoutEffect, useRef } from 'react'
import { nearest, placesOf } from './places.ts'

/**
 * Where the focus goes when what is open closes: to what opened it. The choice of a menu is gone by then, so it is the
 * button of that menu. A dialog alone would look for it a moment later, when a closing menu may have left it nowhere.
 * Where all that is gone, it goes to what is told `otherwise`, or to what stood around it, or into the page. What it
 * stood in may close with it, and gives the focus back itself.
 */
export function useWayBack(open: boolean, otherwise?: () => HTMLElement | null) {
  const places = useRef<HTMLElement[]>([])
  useLayoutEffect(() => {
    if (open) places.current = placesOf(openerOf(document.activeElement))
  }, [open])
  const goBack = () => {
    const [opener] = places.current
    if (opener?.isConnected) {
      opener.focus({ preventScroll: true })
      return
    }
    if (isElsewhere(document.activeElement)) return
    const closing = opener?.closest('[role=dialog], [role=alertdialog]')
    const page = closing ? null : document.querySelector<HTMLElement>('main')
    const instead = otherwise?.() ?? nearest(places.current) ?? page
    instead?.focus({ preventScroll: true })
    instead?.scrollIntoView({ block: 'nearest' })
  }
  return () => {
    // A page that closes with it is not gone yet. And left to itself, a dialog goes on to the first control in a place.
    queueMicrotask(goBack)
    return false
  }
}

/** A page that has come meanwhile has taken the focus to its heading. */
const isElsewhere = (active: Element | null) =>
  active !== null &&
  active !== document.body &&
  !active.closest('[role=dialog], [role=alertdialog]')

/** A menu that closes leaves the focus nowhere for a moment, in which a dialog may come. */
let latest: Element | null = null
document.addEventListener('focusin', ({ target }) => {
  latest = target instanceof Element ? target : null
})

function openerOf(active: Element | null) {
  const focused = active === document.body ? latest : active
  const menu = focused?.closest('[role=menu]')
  const button = menu && document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
  return button ?? focused
}
