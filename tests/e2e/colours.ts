import type { Page } from '@playwright/test'
import { expectNoFindings } from './fixture.ts'

/** What the theme alone can break. All else is the same in each. */
export const colourRules = ['color-contrast', 'link-in-text-block']

/** In which ways words were shown, and could be read. */
const known = new Set<string>()

/**
 * Looks at the colours of a page, and leaves out what stood elsewhere already in the same size and colours on the same
 * ground: whether it can be read has been decided. To look anew at every word of every state would take most of the time.
 */
export async function expectColours(page: Page) {
  const ways = await page.evaluate(markWays)
  const unknown = ways.flatMap((way, n) => (known.has(way) ? [] : [{ way, n }]))
  if (unknown.length === 0) return
  const within = unknown.map(({ n }) => `[data-way="${n}"]`).join()
  await expectNoFindings(page, { only: colourRules, within })
  for (const { way } of unknown) known.add(way)
}

/**
 * Runs in the page: marks the first that shows its words in a way with the number of that way, and tells all ways. What
 * is known stays where it is kept: to send it with every look would take longer than the look.
 */
function markWays(): string[] {
  for (const marked of document.querySelectorAll('[data-way]')) marked.removeAttribute('data-way')
  const ways = new Set<string>()
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasWords(element) || !element.checkVisibility({ visibilityProperty: true })) continue
    const way = wayOf(element)
    if (ways.has(way)) continue
    element.setAttribute('data-way', String(ways.size))
    ways.add(way)
  }
  return [...ways]

  function hasWords(element: Element) {
    if (element.matches('input, select, textarea')) return true
    return [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    )
  }

  /** All that decides whether words can be read, and whether a link is told from its text. */
  function wayOf(element: Element) {
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } =
      getComputedStyle(element)
    const around = element.closest('a') && element.parentElement
    return [
      color,
      fontSize,
      fontWeight,
      textShadow,
      around ? getComputedStyle(around).color + textDecorationLine : '',
      // Nobody need read what cannot be used.
      element.closest(':disabled, [aria-disabled=true], [inert], [aria-hidden=true]') !== null,
      opacityOf(element),
      ...groundOf(element),
    ].join()
  }

  function opacityOf(element: Element) {
    let opacity = 1
    for (let one: Element | null = element; one; one = one.parentElement)
      opacity *= Number(getComputedStyle(one).opacity)
    return opacity
  }

  /** The colours that lie below, down to the first through which nothing shines. */
  function groundOf(element: Element) {
    const ground: string[] = []
    for (const below of layersBelow(element)) {
      const { backgroundColor, backgroundImage } = getComputedStyle(below)
      ground.push(backgroundColor, backgroundImage)
      if (/^(rgb|color|okl?)/.test(backgroundColor) && !/rgba|\//.test(backgroundColor)) break
    }
    return ground
  }

  /** As painted, where it is in sight; else as it is nested. */
  function layersBelow(element: Element) {
    const { left, top, width, height } = element.getBoundingClientRect()
    const painted = document.elementsFromPoint(left + width / 2, top + height / 2)
    const place = painted.indexOf(element)
    if (place !== -1) return painted.slice(place)
    const nested: Element[] = []
    for (let one: Element | null = element; one; one = one.parentElement) nested.push(one)
    return nested
  }
}
