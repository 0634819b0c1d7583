import type { Page } from '@playwright/test'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { linkTo, type Target } from '#mocks/studio/gallery/state.ts'
import { expect, expectAccessible, LOOKS, test } from './fixture.ts'

/** Base UI keeps two focusable guards beside an open list and hides them from screen readers. */
const exceptions = ['aria-hidden-focus']

const find = (page: Page, target: Target) =>
  'role' in target
    ? page.getByRole(target.role, { name: target.name, exact: true })
    : page.getByText(target.text)

// One page walks through all states of an area: what it has fetched once it need not fetch again. The looks
// take turns: every state passes axe in jsdom as well, and all of them in both would take minutes.
for (const { title, states } of areas) {
  test(title, async ({ app }) => {
    test.setTimeout(20_000 * states.length)
    for (const [n, state] of states.entries()) {
      await test.step(`${state.id}: ${state.title}`, async () => {
        const page = await app.open(linkTo(state))
        const shown = find(page, state.shows).filter({ visible: true }).first()
        await expect(shown, state.id).toBeVisible()
        // On a busy machine a drawer may still be on its way in.
        // What steps lead to has its axe in jsdom, and the pages below it have theirs here.
        if (state.steps) return
        const look = LOOKS.filter((_, place) => place === n % LOOKS.length)
        await expect(() => expectAccessible(shown, exceptions, look)).toPass({ timeout: 40_000 })
      })
    }
  })
}
