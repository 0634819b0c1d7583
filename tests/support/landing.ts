import { onTestFinished, vi } from 'vitest'
import { startLanding } from '#src/landing/landing.ts'
import { landingHtml } from '#src/landing/prerender.tsx'
import { directionOf } from '#src/texts/texts.ts'
import { beginDocument } from './render-app.tsx'

/** Loads the landing page, as the build draws it, at an address of this site; in another language, as public/first.js leaves it. */
export function openLanding(address: string, language = 'en') {
  const { fetch } = globalThis
  const listening = vi.spyOn(window, 'addEventListener')
  onTestFinished(async () => {
    // By then the simulated world may have put itself in the place of the network, and would answer the next tests.
    await started.catch(() => undefined)
    delete document.documentElement.dataset.world
    globalThis.fetch = fetch
    for (const [type, listener] of listening.mock.calls) window.removeEventListener(type, listener)
    document.body.replaceChildren()
    history.replaceState(null, '', '/')
  })
  history.replaceState(null, '', address)
  beginDocument()
  if (language !== 'en') {
    const dir = directionOf(language)
    Object.assign(document.documentElement, { lang: language, dir })
    document.documentElement.dataset.translating = ''
  }
  document.body.innerHTML = landingHtml()
  const started = startLanding()
}
