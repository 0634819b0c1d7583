import { pseudo, type Spoken } from '#mocks/pseudo-language.ts'
import { adminCentre } from '#mocks/studio/gallery/admin-centre.ts'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { microsoft } from '#mocks/studio/gallery/microsoft.ts'
import type { Area } from '#mocks/studio/gallery/state.ts'
import { looksOf, nameOf, putOn } from '#tools/gallery/looks.ts'
import { visit } from '#tools/gallery/visit.ts'
import { colourRules, expectColours } from './colours.ts'
import { expectReadable } from './fit.ts'
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

/** The simulated Microsoft is no part of the product, and speaks English to everybody. */
const english: readonly Area[] = [microsoft, adminCentre]

/** Longer words and right to left by turns: in English layouts break last. */
const languageOf = (area: Area, turn: number): Spoken =>
  english.includes(area) ? 'en' : turn % 2 === 0 ? pseudo : 'ar'

// One page walks through all states of an area: what it has fetched once it need not fetch again. It puts on
// one look after the other where it stands, and only a new width makes all rules look again.
for (const area of areas) {
  const { title, states } = area
  test(title, async ({ app, page }) => {
    test.setTimeout(30_000 * states.length)
    await bringAxe(page)
    // Where nobody goes on, what was fetched to go on with would be a tenth of the time.
    await saveData(page)
    for (const [turn, state] of states.entries()) {
      const language = languageOf(area, turn)
      const looks = looksOf(['dark', 'light'], [375, 1440], language)
      await test.step(`${state.id} in ${language}: ${state.title}`, async () => {
        if (state.complains) app.allow(state.complains, `the browser’s own word on ${state.id}`)
        const shown = await visit(page, state, language)
        let width = 0
        for (const look of looks) {
          await putOn(page, look)
          const where = `${state.id}, ${nameOf(look)}`
          await expect(shown, where).toBeVisible()
          if (look.width !== width) await expectNoScrollingSideways(page, where)
          // On a busy machine a drawer may still be on its way in.
          await expect(async () => {
            if (look.width !== width) await expectNoFindings(page, { exceptions })
            await expectColours(page)
          }).toPass({ timeout: 40_000 })
          width = look.width
        }
        await page.setViewportSize({ width: NARROWEST, height: 900 })
        await expectReadable(page, `${state.id} in ${language}, ${NARROWEST} px`)
      })
    }
  })
}
