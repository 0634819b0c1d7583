import type { Locator, Page } from '@playwright/test'
import type { Spoken } from '#mocks/pseudo-language.ts'
import { linkTo, type State, type Target } from '#mocks/studio/gallery/state.ts'
import { find } from './find.ts'

/** As long as the first page of a demo may take on a busy machine. */
const patience = 30_000

/** Opens a state by its link, without the studio's handle, and waits for what makes it this state. */
export async function visit(page: Page, state: State, language: Spoken = 'en'): Promise<Locator> {
  const isInterpreted = language !== 'en' && !state.unreadable
  await page.goto(linkIn(language, state))
  // Its last step may come later than what it shows.
  if (state.steps || isInterpreted) await untilArrived(page, state)
  const shown = find(page, isInterpreted ? await inItsWords(page, state.shows) : state.shows)
  await shown.waitFor({ timeout: patience })
  return shown
}

const untilArrived = (page: Page, { id }: State) =>
  page.locator(`[data-arrived="${id}"]`).waitFor({ timeout: patience })

/** What shows a state is told in English. The demo, which can interpret it, has told how the page says it. */
async function inItsWords(page: Page, shows: Target): Promise<Target> {
  if ('drawn' in shows) return shows
  const words = await page.locator('html').getAttribute('data-words')
  if (words === null) throw new Error('The page does not tell by which words it was found')
  if ('role' in shows) return { role: shows.role, name: words }
  return { text: words }
}

function linkIn(language: Spoken, state: State) {
  const link = new URL(linkTo(state, language), 'http://demo')
  link.searchParams.set('studio', 'off')
  link.searchParams.set('lang', language)
  return link.pathname + link.search + link.hash
}
