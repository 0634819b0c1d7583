import { lossOfTyped } from '#src/forms/typed.ts'
import { wasUnasked } from '#src/lib/get-ahead.ts'
import { wholePage } from '#src/lib/whole-page.ts'

const key = 'holdfast.reloaded-for'

/**
 * After a deployment an open page may ask for a file that is gone. Loading the page anew gets the new
 * version; it happens once per file, so that a file that is truly missing never becomes a loop. Without a
 * connection there is nothing to get: the open page is all that the person has. Nor is it loaded anew for
 * what nobody has asked for yet, or while something is typed that would be lost: what was asked for says then
 * that it could not be fetched.
 */
export function reloadOnStaleChunk() {
  window.addEventListener('vite:preloadError', ({ payload: failure }) => {
    // Whoever asked hears of it now; whether somebody did is known in the next moment.
    setTimeout(() => {
      if (wasUnasked(failure) || !navigator.onLine || lossOfTyped() || !remember(failure.message))
        return
      wholePage.reload()
    })
  })
}

/** False when this file was ever reloaded for before, or when there is no memory to tell. */
function remember(missing: string): boolean {
  try {
    const known = (sessionStorage.getItem(key) ?? '').split('\n')
    if (known.includes(missing)) return false
    sessionStorage.setItem(key, [...known, missing].join('\n'))
    return true
  } catch {
    return false
  }
}
