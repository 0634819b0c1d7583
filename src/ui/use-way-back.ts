import { useLayoutEffect, useRef } from 'react'

/**
 * Where the focus goes when what is open closes: to what opened it. The choice of a menu is gone by then, so it is the
 * button of that menu. A dialog alone would look for it a moment later, when a closing menu may have left it nowhere.
 * `otherwise` is where it goes when all that is gone, and has to be seen there.
 */
export function useWayBack(open: boolean, otherwise?: () => HTMLElement | null) {
  const opener = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    if (open) opener.current = openerOf(document.activeElement)
  }, [open])
  return () => {
    if (opener.current?.isConnected) return opener.current
    const instead = otherwise?.()
    instead?.scrollIntoView({ block: 'nearest' })
    return instead ?? true
  }
}

/** A menu that closes leaves the focus nowhere for a moment, in which a dialog may come. */
let latest: Element | null = null
document.addEventListener('focusin', ({ target }) => {
  latest = target instanceof Element ? target : null
})

function openerOf(active: Element | null) {
  const focused = active === document.body ? latest : active
  const menu = focused?.closest('[role=menu]')
  const button = menu && document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
  const opener = button ?? focused
  return opener instanceof HTMLElement && opener !== document.body ? opener : null
}
