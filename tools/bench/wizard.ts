import type { BrowserContext, Page } from '@playwright/test'
import { apply, type Setting } from './settings.ts'

/**
 * Milliseconds of each walk through the wizard: from a key or a click to what it paints, the usual one and the
 * slowest, and from the backend's answer to its result on the page. The work that is done for a person shows its
 * first progress.
 */
export type Wizard = {
  usual: number[]
  slowest: number[]
  result: number[]
  firstProgress: number[]
}

/** A registration of the demo that proves the ownership. */
const values = {
  'Object ID': '78aa7c68-d7dd-4392-80d4-e4cec64fa076',
  'Client ID': 'd954531d-e82d-492d-9ded-900937534554',
  Secret: 'dem8Q~ready-registration-demo-secret-001',
}

/** Goes through the whole wizard with the keyboard, as a user of the company. */
export async function measureWizard(context: BrowserContext, address: string, setting: Setting) {
  const page = await context.newPage()
  await page.goto(address)
  const company = page.getByRole('combobox', { name: 'Company to Claim' })
  await company.fill('Contoso (US)')
  await page.getByRole('option', { name: 'Contoso (US)' }).click()
  await page.getByLabel('Object ID', { exact: true }).waitFor()
  // Whoever reads what the fields ask for gives the page this time.
  await page.waitForLoadState('networkidle')
  await page.evaluate(watch)
  await apply(setting, await context.newCDPSession(page))
  for (const [label, text] of Object.entries(values)) {
    await page.getByLabel(label, { exact: true }).click()
    // As fast as nobody types.
    await page.keyboard.type(text, { delay: 30 })
  }
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  return read(page)
}

type Seen = { inputs: Map<number, number>; answered: number; shown: Promise<number> }

/** Runs in the page. What belongs to one key or click bears one number; the slowest part of it counts. */
function watch() {
  const { promise: shown, resolve: show } = Promise.withResolvers<number>()
  const seen: Seen = { inputs: new Map(), answered: 0, shown }
  Reflect.set(globalThis, 'seen', seen)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & {
      interactionId: number
    })[]) {
      if (entry.interactionId === 0) continue
      const slowest = Math.max(entry.duration, seen.inputs.get(entry.interactionId) ?? 0)
      seen.inputs.set(entry.interactionId, slowest)
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)

  const real = globalThis.fetch
  globalThis.fetch = async (...call) => {
    const response = await real(...call)
    const [asked] = call
    const url = asked instanceof Request ? asked.url : String(asked)
    if (url.includes('/submissions')) seen.answered = performance.now()
    return response
  }
  const isThere = () =>
    [...document.querySelectorAll('h2')].some(
      ({ textContent }) => textContent === 'Ownership Granted',
    )
  new MutationObserver((_, observer) => {
    if (!isThere()) return
    observer.disconnect()
    // With the next frame it is on the screen.
    requestAnimationFrame(() => setTimeout(() => show(performance.now())))
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

async function read(page: Page) {
  // To look again and again would keep the page drawing, and count as its time.
  return page.evaluate(async () => {
    const seen = Reflect.get(globalThis, 'seen') as Seen
    const shown = await seen.shown
    return { inputs: [...seen.inputs.values()], result: shown - seen.answered }
  })
}
