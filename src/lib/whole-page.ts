/** The ways to load a page as a whole, in one place, so that tests can watch them. Elsewhere the router moves. */
export const wholePage = {
  goTo(address: string) {
    location.assign(address)
  },
  leaveFor(address: string) {
    location.replace(address)
  },
  reload() {
    location.reload()
  },
}

/**
 * What is unsaved no longer keeps the next way to leave: it was asked about, or there is nothing left to save it to.
 * Returns how to be asked after all, when the page stays.
 */
export function leaveUnasked(): () => void {
  window.addEventListener('beforeunload', silence, { capture: true, once: true })
  return () => window.removeEventListener('beforeunload', silence, { capture: true })
}

const silence = (event: Event) => event.stopImmediatePropagation()
