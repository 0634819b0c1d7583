import type { BrowserContext, Locator, Page } from '@playwright/test'
import type { State } from '#mocks/studio/gallery/state.ts'
import { connectionBarTexts } from '#src/texts/connection.ts'
import { putOn, resize, type Look } from './looks.ts'
import { openRest } from './rest.ts'
import { visit } from './visit.ts'

export interface Picture {
  look: Look
  png: Buffer
}

/** More than this nobody looks through; long lists end somewhere. */
const longest = 4000

/** A window that takes pictures, one state after the other. */
export async function openCamera(context: BrowserContext) {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const rest = await openRest(page)

  const trying = page.getByText(connectionBarTexts.trying)

  /** What tries again by itself may be in the midst of it, and then shows something else, or says so. */
  async function untilShown(shown: Locator) {
    if ((await shown.isVisible()) && !(await trying.isVisible())) return
    await trying.waitFor({ state: 'hidden' })
    await shown.waitFor()
    await rest()
    await untilShown(shown)
  }

  async function shoot(shown: Locator): Promise<Buffer> {
    await untilShown(shown)
    const { data } = await devtools.send('Page.captureScreenshot', fast)
    // It may have begun to try again while the picture was taken.
    return (await trying.isVisible()) ? shoot(shown) : Buffer.from(data, 'base64')
  }

  return {
    /** Goes to a state, and takes its picture in each look of one language. */
    async take(state: State, looks: readonly Look[]): Promise<Picture[]> {
      const [first] = looks
      if (!first) return []
      await resize(page, first)
      const shown = await visit(page, state, first.language)
      const pictures: Picture[] = []
      for (const look of looks) {
        await putOn(page, look)
        await rest()
        const waiting = await page.evaluate(countWaiting)
        // What came late may have made it longer once more.
        for (let beyond = await unfold(page); beyond > 0; beyond = await unfold(page, beyond)) {
          await page.evaluate(untilFilled, waiting)
          await rest()
        }
        pictures.push({ look, png: await shoot(shown) })
      }
      return pictures
    },
  }
}

/** The pictures are many. */
const fast = { format: 'png', optimizeForSpeed: true } as const

/** Runs in the page: how many places still wait for what belongs there. */
const countWaiting = () => document.querySelectorAll('[data-shape]').length

/** Runs in the page. In a longer window a list asks for more; what waited before goes on waiting. */
async function untilFilled(before: number) {
  const until = performance.now() + 10_000
  while (performance.now() < until && document.querySelectorAll('[data-shape]').length > before)
    await new Promise((drawn) => requestAnimationFrame(drawn))
}

/**
 * Makes the window as long as its page, so that all of it is to be seen; not under a dialog, which would move. Tells by
 * how much, and leaves alone what is longer than any window by as much as before.
 */
async function unfold(page: Page, before = 0): Promise<number> {
  const length = await page.evaluate(() =>
    document.querySelector('[role$=dialog]') ? 0 : document.documentElement.scrollHeight,
  )
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const beyond = Math.min(length, longest) - height
  if (beyond <= 0 || beyond === before) return 0
  await page.setViewportSize({ width, height: height + beyond })
  return beyond
}
