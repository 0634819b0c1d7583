import { areas } from '#mocks/studio/gallery/areas.ts'
import { looksOf, putOn } from '#tools/gallery/looks.ts'
import { visit } from '#tools/gallery/visit.ts'
import { colourRules, expectColours } from './colours.ts'
import {
  bringAxe,
  expect,
  expectNoFindings,
  expectNoScrollingSideways,
  NARROWEST,
  saveData,
  test,
} from './fixture.ts'

/** Base UI keeps two focusable guards beside an open list and hides them from screen readers. */
const exceptions = ['aria-hidden-focus', ...colourRules]

const looks = looksOf(['dark', 'light'], [375, 1440], 'en')

// One page walks through all states of an area: what it has fetched once it need not fetch again. It puts on
// one look after the other where it stands, and only a new width makes all rules look again.
for (const { title, states } of areas) {
  test(title, async ({ app, page }) => {
    test.setTimeout(30_000 * states.length)
    await bringAxe(page)
    // Where nobody goes on, what was fetched to go on with would be a tenth of the time.
    await saveData(page)
    for (const state of states) {
      await test.step(`${state.id}: ${state.title}`, async () => {
        if (state.complains) app.allow(state.complains, `the browser’s own word on ${state.id}`)
        const shown = await visit(page, state)
        let width = 0
        for (const look of looks) {
          await putOn(page, look)
          await expect(shown, `${state.id}, ${look.theme}, ${look.width} px`).toBeVisible()
          // On a busy machine a drawer may still be on its way in.
          await expect(async () => {
            if (look.width !== width) await expectNoFindings(page, { exceptions })
            await expectColours(page)
          }).toPass({ timeout: 40_000 })
          width = look.width
        }
        await page.setViewportSize({ width: NARROWEST, height: 900 })
        await expectNoScrollingSideways(page)
      })
    }
  })
}
