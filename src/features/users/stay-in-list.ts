import { useEffect } from 'react'

/** The chosen tab's list, which can take the focus itself. */
export const theList = () => document.querySelector<HTMLElement>('[role=tabpanel]')

/**
 * Rows and pages go, by an answer of one's own or by somebody else's. Whoever was in them stays in the list, and does
 * not begin anew at the top of the page.
 */
export function useStayInList() {
  useEffect(() => {
    const list = theList()
    if (!list) return
    let latest: EventTarget | null = null
    const remember = ({ target }: FocusEvent) => {
      latest = target
    }
    const observer = new MutationObserver(() => {
      const gone = latest instanceof Node && !latest.isConnected
      if (gone && document.activeElement === document.body) list.focus({ preventScroll: true })
    })
    list.addEventListener('focusin', remember)
    observer.observe(list, { childList: true, subtree: true })
    return () => {
      list.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}
