import type { Locator, Page } from '@playwright/test'
import type { Language } from '#src/texts/languages.ts'
import { linkTo, type State } from '#mocks/studio/gallery/state.ts'
import { find } from './find.ts'

/** As long as the first page of a demo may take on a busy machine. */
const patience = 30_000

/** Opens a state by its link, without the studio's handle, and waits for what makes it this state. */
export async function visit(page: Page, state: State): Promise<Locator> {
  await open(page, state, 'en')
  // Its last step may come later than what it shows.
  if (state.steps) await page.locator(`[data-arrived="${state.id}"]`).waitFor({ timeout: patience })
  const shown = find(page, state.shows)
  await shown.waitFor({ timeout: patience })
  return shown
}

/** The same in another language, in which nobody has told what shows the state: what stands there when all is still. */
export async function visitIn(page: Page, state: State, language: Language) {
  await open(page, state, language)
  await page.locator(`[lang=${language}] h1`).first().waitFor({ timeout: patience })
}

/** Steps are told in English, and lead nowhere else. */
export const speaks = ({ steps }: State, language: Language) => language === 'en' || !steps

async function open(page: Page, state: State, language: Language) {
  const link = new URL(linkTo(state), 'http://demo')
  link.searchParams.set('studio', 'off')
  link.searchParams.set('lang', language)
  await page.goto(link.pathname + link.search + link.hash)
}
