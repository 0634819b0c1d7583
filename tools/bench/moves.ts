import type { Page } from '@playwright/test'
import { AWAY, HOME } from './pages.ts'

/** Milliseconds from the press of a link to its page's heading: to pages not seen before, and to those that were. */
export async function measureMoves(page: Page) {
  // Somebody looks at a page before going to the next one. Meanwhile what may come next has been fetched.
  await page.evaluate(untilFetched)
  const first = await round(page, AWAY)
  const again = await round(page, [HOME, ...AWAY, HOME])
  return { first, again }
}

/** Runs in the page. It fetches ahead in idle moments, and a slow processor has few of them. */
async function untilFetched() {
  const count = () => performance.getEntriesByType('resource').length
  for (let before = -1; before !== count();) {
    before = count()
    await new Promise((later) => setTimeout(later, 3000))
  }
}

async function round(page: Page, names: string[]): Promise<number[]> {
  const times: number[] = []
  for (const name of names) {
    times.push(await page.evaluate(move, name))
    await page.evaluate(untilIdle)
  }
  return times
}

/** Runs in the page. Nobody goes on before they have seen where they are, and what a page does then is not the next one's. */
function untilIdle() {
  return new Promise<void>((resolve) => {
    requestIdleCallback(() => setTimeout(resolve, 500), { timeout: 5000 })
  })
}

/** Runs in the page. */
function move(name: string) {
  const links = [...document.querySelectorAll('a')]
  const link = links.find((candidate) => candidate.textContent.trim() === name)
  if (!link) throw new Error(`There is no link ${name}`)

  const headings = () => [...document.querySelectorAll('h1')].map((heading) => heading.textContent)
  return new Promise<number>((resolve) => {
    const start = performance.now()
    const observer = new MutationObserver(() => {
      if (!headings().includes(name)) return
      observer.disconnect()
      resolve(performance.now() - start)
    })
    observer.observe(document, { subtree: true, childList: true, characterData: true })
    // Whoever presses a link stands on it. To take away what has the focus would be work that no hand asks for.
    link.focus()
    link.click()
  })
}
