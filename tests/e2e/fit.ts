import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'

/** WCAG 1.4.12: what people may set in their own browser, and nothing may get lost by it. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Windows of a laptop at 100 %, 200 % and 400 %, the last as low as a landscape page becomes. */
export const zooms = {
  '100 %': { width: 1280, height: 800 },
  '200 %': { width: 640, height: 400 },
  '400 %': { width: 320, height: 256 },
}

/** All that is found is told at once. */
const softly = expect.configure({ soft: true })

/** Nothing is cut off, lies over something else, or needs scrolling sideways. */
export async function expectReadable(page: Page, where: string) {
  await softly.poll(() => page.evaluate(unreadable), { message: where }).toEqual([])
}

/** Sets the spacing of a person who reads better so, or takes it back. */
export async function spaceText(page: Page, wished: boolean) {
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    },
    wished ? spacing : '',
  )
}

type Box = Record<'left' | 'top' | 'right' | 'bottom', number>

/** Runs in the page: every piece of text that cannot be read whole, and every control that cannot be seen whole. */
export function unreadable(): string[] {
  const slack = 1.5
  const faults = new Set<string>()
  const tell = (what: string, element: Element, text: string) =>
    faults.add(
      `${what}: ${element.tagName.toLowerCase()}.${element.className} “${text.trim().slice(0, 60)}”`,
    )

  /** For screen readers only, or drawn: a picture's words are in its name. */
  const unseen = (element: Element) =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    element.closest('[role=img], svg, [inert], .visually-hidden') !== null ||
    hasAncestor(element, (style) => style.clipPath.startsWith('inset(50%'))

  const hasAncestor = (element: Element, test: (style: CSSStyleDeclaration) => boolean) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (test(getComputedStyle(one))) return true
    return false
  }

  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'

  /** Whether a box can be seen whole: now, after scrolling to it, or never. Who ends in “…” has it elsewhere, and the box ends there. */
  const seen = (element: Element, box: Box): 'now' | 'later' | 'never' => {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      const { left, right, top, bottom } = box
      const { overflowX, overflowY, textOverflow, webkitLineClamp, position } =
        getComputedStyle(one)
      const edge = one.getBoundingClientRect()
      const across = left < edge.left - slack || right > edge.right + slack
      const along = top < edge.top - slack || bottom > edge.bottom + slack
      if ((along && scrolls(overflowY)) || (across && scrolls(overflowX))) return 'later'
      if (across && textOverflow === 'ellipsis') {
        box.left = Math.max(left, edge.left)
        box.right = Math.min(right, edge.right)
      } else if (along && webkitLineClamp !== 'none') box.bottom = Math.min(bottom, edge.bottom)
      else if ((across && cuts(overflowX)) || (along && cuts(overflowY))) return 'never'
      if (position !== 'fixed') continue
      const beyond =
        box.left < -slack ||
        box.top < -slack ||
        box.right > innerWidth + slack ||
        box.bottom > innerHeight + slack
      return beyond ? 'never' : 'now'
    }
    const beyond = box.left < -slack || box.right > document.documentElement.clientWidth + slack
    return beyond ? 'never' : 'now'
  }

  const layerOf = (element: Element): Element => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { position, zIndex } = getComputedStyle(one)
      if (position === 'fixed' || position === 'sticky' || zIndex !== 'auto') return one
    }
    return document.body
  }

  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth)
    faults.add(`scrolls sideways by ${String(scrollWidth - clientWidth)}`)

  const texts: { box: Box; parent: Element; text: string; layer: Element }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    const text = node.nodeValue ?? ''
    if (!parent || !text.trim() || unseen(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const layer = layerOf(parent)
    for (const { width, height, left, top, right, bottom } of range.getClientRects()) {
      if (width < 1 || height < 1) continue
      const box = { left, top, right, bottom }
      const when = seen(parent, box)
      if (when === 'never') tell('is cut off', parent, text)
      if (when === 'now') texts.push({ box, parent, text, layer })
    }
  }

  for (const [place, one] of texts.entries()) {
    for (const other of texts.slice(place + 1)) {
      if (one.layer !== other.layer || one.parent === other.parent) continue
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const along =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > 3 && along > 5)
        tell(`lies over “${other.text.trim().slice(0, 40)}”`, one.parent, one.text)
    }
  }

  for (const control of document.querySelectorAll(
    'button, a[href], input, textarea, [role=button], [role=tab], summary',
  )) {
    if (unseen(control)) continue
    const { width, height, left, top, right, bottom } = control.getBoundingClientRect()
    if (width < 2 || height < 2) continue
    if (seen(control, { left, top, right, bottom }) === 'never')
      tell('is cut off', control, control.textContent || control.ariaLabel || '')
  }
  return [...faults]
}

/**
 * Goes through the page with the Tab key. Wherever the focus comes, it is seen, marked, not covered by what sticks
 * to the window, and further on in the order of reading.
 */
export async function expectFocusSeen(page: Page, where: string, most = 40) {
  await page.evaluate(beginAtTop)
  const faults: string[] = []
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(lookAtFocus)
    if (found === 'round') break
    faults.push(...found)
  }
  expect.soft(faults, where).toEqual([])
}

/** Runs in the page. In a dialog the focus is where it has to be already. */
function beginAtTop() {
  Reflect.set(globalThis, 'walked', [])
  if (document.querySelector('[role=dialog]:focus-within, [role=alertdialog]:focus-within')) return
  scrollTo(0, 0)
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) activeElement.blur()
  getSelection()?.collapse(document.body, 0)
}

/** Runs in the page. */
function lookAtFocus(): string[] | 'round' {
  const walked = Reflect.get(globalThis, 'walked') as Element[]
  const element = document.activeElement
  // Some parts are left out of the reading order on purpose: guards that keep the focus inside of a dialog.
  if (element?.hasAttribute('data-base-ui-focus-guard')) return []
  if (!element || element === document.body || walked.includes(element)) return 'round'
  const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`
  const label = element.closest('label')
  const faults: string[] = []

  // Some draw the ring with what they draw over themselves, or have it around their words.
  const marks = [element, label].flatMap((one) =>
    one ? ['', '::before', '::after'].map((part) => getComputedStyle(one, part)) : [],
  )
  if (
    !marks.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
    )
  )
    faults.push(`${name} does not show that it has the focus`)

  // A link in a text has a box in every line.
  const boxes = [...element.getClientRects()].map((box) => {
    const left = Math.max(box.left, 0)
    const top = Math.max(box.top, 0)
    const right = Math.min(box.right, innerWidth)
    return { left, top, width: right - left, height: Math.min(box.bottom, innerHeight) - top }
  })
  const inSight = boxes.filter(({ width, height }) => width > 0 && height > 0)
  const points = inSight.flatMap(({ left, top, width, height }) =>
    [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
    ),
  )
  const free = points.filter(([x, y]) => {
    const there = document.elementFromPoint(x, y)
    return there && (element.contains(there) || there.contains(element) || label?.contains(there))
  })
  if (inSight.length === 0) faults.push(`${name} has the focus out of sight`)
  else if (free.length < points.length / 2) faults.push(`${name} is covered while it has the focus`)

  const box = element.getBoundingClientRect()
  const before = walked.at(-1)
  if (before) {
    const last = before.getBoundingClientRect()
    const above = box.bottom <= last.top + 1 && box.left < last.right && box.right > last.left
    // What is pinned to an edge of something stands where it stands.
    const isPinned = (one: Element, other: Element) => {
      for (let at: Element | null = one; at && !at.contains(other); at = at.parentElement)
        if (/fixed|sticky|absolute/.test(getComputedStyle(at).position)) return true
      return false
    }
    // From the last of a dialog the focus goes to its first.
    const isNext = before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
    if (isNext && above && !isPinned(element, before) && !isPinned(before, element))
      faults.push(`${name} comes after what stands below it`)
  }
  walked.push(element)
  return faults
}
