import { wholePage } from '#src/lib/whole-page.ts'

/**
 * The back button may bring a page back from the browser's memory, after the person has signed out. It goes
 * there empty, and is loaded anew when it comes back.
 */
export function reloadFromMemory(mount: HTMLElement) {
  window.addEventListener('pagehide', () => {
    mount.hidden = true
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wholePage.reload()
  })
}
