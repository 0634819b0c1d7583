import type { Locator, Page } from '@playwright/test'
import { linkTo, type State, type Target } from '#mocks/studio/gallery/state.ts'

/** As long as the first page of a demo may take on a busy machine. */
const patience = 30_000

/** Opens a state by its link, without the studio's handle, and waits for what makes it this state. */
export async function visit(page: Page, state: State): Promise<Locator> {
  const link = new URL(linkTo(state), 'http://demo')
  link.searchParams.set('studio', 'off')
  await page.goto(link.pathname + link.search + link.hash)
  // Its last step may come later than what it shows.
  if (state.steps) await page.locator(`[data-arrived="${state.id}"]`).waitFor({ timeout: patience })
  const shown = shownBy(page, state)
  await shown.waitFor({ timeout: patience })
  return shown
}

const shownBy = (page: Page, { shows }: State) =>
  find(page, shows).filter({ visible: true }).first()

function find(page: Page, target: Target) {
  if ('role' in target) return page.getByRole(target.role, { name: target.name, exact: true })
  return 'text' in target ? page.getByText(target.text) : page.locator(target.drawn)
}
