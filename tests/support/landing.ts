import { onTestFinished, vi } from 'vitest'
import { startLanding } from '#src/landing/landing.ts'
import { landingHtml } from '#src/landing/prerender.tsx'
import { beginDocument } from './render-app.tsx'

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
