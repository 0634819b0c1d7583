import { onTestFinished, vi } from 'vitest'
import { landingHtml } from '#src/landing/prerender.tsx'
import { beginDocument } from './render-app.tsx'

// What the page fetches ahead in idle moments is no matter here.
vi.stubGlobal('requestIdleCallback', () => 0)
const { startLanding } = await import('#src/landing/landing.ts')

/** Loads the landing page, as the build draws it, at an address of this site. */
export function openLanding(address: string) {
  const { fetch } = globalThis
  const listening = vi.spyOn(window, 'addEventListener')
  onTestFinished(() => {
    globalThis.fetch = fetch
    for (const [type, listener] of listening.mock.calls) window.removeEventListener(type, listener)
    document.body.replaceChildren()
    history.replaceState(null, '', '/')
  })
  history.replaceState(null, '', address)
  beginDocument()
  document.body.innerHTML = landingHtml()
  void startLanding()
}
