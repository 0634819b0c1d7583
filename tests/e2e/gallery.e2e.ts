import type { Page } from '@playwright/test'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { linkTo, type Target } from '#mocks/studio/gallery/state.ts'
import { expect, expectAccessible, test } from './fixture.ts'

/** Base UI keeps two focusable guards beside an open list and hides them from screen readers. */
const exceptions = ['aria-hidden-focus']

const find = (page: Page, target: Target) =>
  'role' in target
    ? page.getByRole(target.role, { name: target.name, exact: true })
    : page.getByText(target.text, { exact: true })

for (const { title, states } of areas) {
  test.describe(title, () => {
    for (const state of states) {
      test(`${state.id}: ${state.title}`, async ({ app }) => {
        const page = await app.open(linkTo(state))
        const shown = find(page, state.shows).filter({ visible: true }).first()
        await expect(shown).toBeVisible()
        await expectAccessible(shown, exceptions)
      })
    }
  })
}
