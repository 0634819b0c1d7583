import type { BrowserContext, Page } from '@playwright/test'
import { apply, type Setting } from './settings.ts'

/** Milliseconds from pressing “Make the registration” until the page shows that it is at work. */
export async function measureFirstProgress(
  context: BrowserContext,
  address: string,
  setting: Setting,
): Promise<number> {
  const page = await context.newPage()
  await page.goto(address)
  const role = page.getByRole('button', { name: 'Look up my role' })
  const [microsoft] = await Promise.all([page.waitForEvent('popup'), role.click()])
  await microsoft.getByRole('button', { name: 'Accept' }).click()
  await page.getByText('Your role can do all of it.').waitFor()
  await page.evaluate(watch)
  await apply(setting, await context.newCDPSession(page))
  await page.getByRole('button', { name: 'Make the registration' }).click()
  return read(page)
}

type Seen = { pressed: number; shown: number }

/** Runs in the page. The four things that are made have told nothing of themselves so far. */
function watch() {
  const seen: Seen = { pressed: 0, shown: 0 }
  Reflect.set(globalThis, 'seen', seen)
  addEventListener('click', ({ timeStamp }) => (seen.pressed = timeStamp), { capture: true })
  new MutationObserver((_, observer) => {
    if (!document.querySelector('li[data-state]')?.textContent.includes(':')) return
    observer.disconnect()
    // With the next frame it is on the screen.
    requestAnimationFrame(() => setTimeout(() => (seen.shown = performance.now())))
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

async function read(page: Page) {
  await page.waitForFunction(() => (Reflect.get(globalThis, 'seen') as Seen).shown > 0)
  return page.evaluate(() => {
    const { pressed, shown } = Reflect.get(globalThis, 'seen') as Seen
    return shown - pressed
  })
}
