import type { Locator, Page } from '@playwright/test'
import type { Language } from '#src/texts/languages.ts'
import { linkTo, type State } from '#mocks/studio/gallery/state.ts'
import { find } from './find.ts'

/** As long as the first page of a demo may take on a busy machine. */
const patience = 30_000

/** Opens a state by its link, without the studio's handle, and waits for what makes it this state. */
export async function visit(page: Page, state: State): Promise<Locator> {
  await page.goto(linkIn('en', state))
  // Its last step may come later than what it shows.
  if (state.steps) await untilArrived(page, state)
  const shown = find(page, state.shows)
  await shown.waitFor({ timeout: patience })
  return shown
}

/** The same in another language: what shows the state is told in English, and only the demo itself can interpret it. */
export async function visitIn(page: Page, state: State, language: Language) {
  await page.goto(linkIn(language, state))
  if (state.unreadable) await find(page, state.shows).waitFor({ timeout: patience })
  else await untilArrived(page, state)
}

const untilArrived = (page: Page, { id }: State) =>
  page.locator(`[data-arrived="${id}"]`).waitFor({ timeout: patience })

function linkIn(language: Language, state: State) {
  const link = new URL(linkTo(state, language), 'http://demo')
  link.searchParams.set('studio', 'off')
  link.searchParams.set('lang', language)
  return link.pathname + link.search + link.hash
}
