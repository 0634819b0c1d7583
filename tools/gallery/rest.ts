import type { Page } from '@playwright/test'

/** For so long nothing may change before a page counts as still. */
const calm = 120
const patience = 30_000

/** Watches a page. The answer waits until it stands still: all files are there, and nothing moves any more. */
export async function openRest(page: Page) {
  const files = { underway: 0 }
  page.on('request', () => (files.underway += 1))
  page.on('requestfinished', () => (files.underway -= 1))
  page.on('requestfailed', () => (files.underway -= 1))
  await page.addInitScript(watchChanges)

  return async () => {
    const until = Date.now() + patience
    do {
      if (Date.now() > until) throw new Error('The page does not come to rest')
      await page.evaluate(endMovement, calm)
    } while (files.underway > 0)
  }
}

/** Runs in the page before all else: remembers when it last changed. */
function watchChanges() {
  const watch = { changed: performance.now() }
  Object.assign(window, { watch })
  new MutationObserver(() => {
    watch.changed = performance.now()
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
}

/** Runs in the page: brings what moves to its end, and what moves for ever to its beginning. */
async function endMovement(calm: number) {
  // What would only come when something takes too long is not there yet.
  const muchLater = 1000
  const { watch } = window as unknown as { watch: { changed: number } }
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  const within = (place: Element, focus: Element | null) =>
    place !== document.scrollingElement && place.contains(focus)
  const noCaret = new CSSStyleSheet()
  noCaret.replaceSync('* { caret-color: transparent !important }')
  document.adoptedStyleSheets = [noCaret]
  await document.fonts.ready
  do {
    // As behind another window: messages that go by themselves wait for the person to come back.
    dispatchEvent(new Event('blur'))
    for (const animation of document.getAnimations()) {
      // What goes with the scrolling stands still by itself.
      if (animation.timeline !== document.timeline) continue
      const { delay = 0, endTime } = animation.effect?.getComputedTiming() ?? {}
      if (endTime === Infinity || delay > muchLater) animation.cancel()
      else if (animation.playState === 'running') animation.finish()
    }
    for (const place of document.querySelectorAll('*'))
      if (place.scrollTop > 0 && !within(place, document.activeElement)) place.scrollTop = 0
    await frame()
  } while (performance.now() - watch.changed < calm)
  // Drawn once more, with all that is decided only after drawing.
  await frame()
  await frame()
}
