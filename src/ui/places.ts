import { useEffect } from 'react'

/** Where somebody is: on this, or within whatever around it can take the focus, from the nearest on. */
export function placesOf(element: Element | null): HTMLElement[] {
  const places = []
  for (let place = element; place && place !== document.body; place = place.parentElement)
    if (place instanceof HTMLElement && (place === element || place.hasAttribute('tabindex')))
      places.push(place)
  return places
}

export const nearest = (places: readonly HTMLElement[]) =>
  places.find(({ isConnected }) => isConnected)

/**
 * What has the focus may go, by an answer of one's own or by somebody else's. Whoever was on it stays near, and does
 * not begin anew at the top of the page.
 */
export function useStayNear() {
  useEffect(() => {
    let places: HTMLElement[] = []
    const remember = ({ target }: FocusEvent) => {
      places = target instanceof Element ? placesOf(target) : []
    }
    const observer = new MutationObserver(() => {
      if (places[0]?.isConnected === false && document.activeElement === document.body)
        nearest(places)?.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', remember)
    // The studio of the demo stands beside the body.
    observer.observe(document.documentElement, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}

/** Where what opens begins: at its first control; while there is nothing but the way out, which comes last, at its top. */
export const firstPlace = (popup: HTMLElement | null) =>
  popup?.querySelectorAll('a[href], button, input, textarea, [tabindex="0"]').length === 1
    ? popup
    : true
