import type { Page } from '@playwright/test'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { visit } from '#tools/gallery/visit.ts'
import { expectFocusSeen, expectReadable, spaceText, zooms } from './fit.ts'
import { bringAxe, expect, findingsOn, saveData, test } from './fixture.ts'

/** One of each kind: every page, every step of the wizard, every sort of dialog. */
const journeys = {
  'the way in': [
    'landing',
    'companies',
    'request-access',
    'company-info',
    'invited',
    'nothing-there',
  ],
  'the wizard': [
    'claim-company-chosen',
    'claim-too-old',
    'claim-user-info',
    'claim-waiting',
    'claim-third-failure',
    'claim-granted',
    'guide-permission',
  ],
  'apps and events': [
    'licensed',
    'catalog-filter',
    'deployments',
    'deployment-edit',
    'events-filtered',
    'events-details',
  ],
  'people and settings': [
    'users',
    'invite-user',
    'groups-add',
    'company-general',
    'environment',
    'disconnect',
    'license',
    'notices',
  ],
}

const states = areas.flatMap((area) => area.states)

for (const [journey, ids] of Object.entries(journeys)) {
  test(`${journey}: zoomed in, spaced out, by keyboard, in high contrast, without motion`, async ({
    page,
  }) => {
    test.setTimeout(60_000 * ids.length)
    await bringAxe(page)
    await saveData(page)
    for (const id of ids) {
      await test.step(id, async () => {
        const state = states.find((one) => one.id === id)
        if (!state) throw new Error(`There is no state ${id}`)
        await page.setViewportSize(zooms['100 %'])
        await visit(page, state)
        await expectStill(page, id)
        await expectHighContrast(page, id)
        await expectForcedColours(page, id)
        await spaceText(page, true)
        for (const zoom of ['200 %', '400 %'] as const) {
          await page.setViewportSize(zooms[zoom])
          await expectReadable(page, `${id} at ${zoom}`)
        }
        await spaceText(page, false)
        await expectFocusSeen(page, id)
      })
    }
  })
}

/** The tests' people have asked for less motion: then nothing takes longer than an instant. */
async function expectStill(page: Page, where: string) {
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
        const lasts = (durations: string) =>
          durations.split(',').some((one) => parseFloat(one) > 0.001)
        return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration)
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  expect.soft(moving, where).toEqual([])
}

/** In its own theme every word stands out seven to one (WCAG 1.4.6). */
async function expectHighContrast(page: Page, where: string) {
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'contrast'))
  const faint = await findingsOn(page, { only: ['color-contrast-enhanced'] })
  await page.evaluate(() => delete document.documentElement.dataset['theme'])
  expect.soft(faint, where).toEqual([])
}

/** Where the system forces its colours, what is chosen and what can be filled in still show it. */
async function expectForcedColours(page: Page, where: string) {
  await page.emulateMedia({ forcedColors: 'active' })
  const lost = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.backgroundColor = 'Canvas'
    const empty = [getComputedStyle(probe).backgroundColor, 'rgba(0, 0, 0, 0)']
    probe.remove()
    const chosen =
      '[aria-current], [aria-pressed=true], [aria-selected=true], [aria-checked=true], input:checked'
    const shows = (element: Element) => {
      const { appearance, outlineStyle, backgroundColor, borderStyle } = getComputedStyle(element)
      // What the browser draws itself it draws right.
      if (element.matches('[type=radio], [type=checkbox]') && appearance !== 'none') return true
      const isChosen = element.matches(chosen)
      return isChosen
        ? outlineStyle !== 'none' || !empty.includes(backgroundColor)
        : borderStyle !== 'none'
    }
    return [...document.querySelectorAll(`${chosen}, input, textarea, select`)]
      .filter(
        (element) => element.checkVisibility() && !element.closest('[role=menu], [role=listbox]'),
      )
      .filter((element) => getComputedStyle(element).clipPath === 'none' && !shows(element))
      .map((element) => element.outerHTML.slice(0, 100))
  })
  await page.emulateMedia({ forcedColors: 'none' })
  expect.soft(lost, where).toEqual([])
}
