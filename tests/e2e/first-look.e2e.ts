import { areas } from '#mocks/studio/gallery/areas.ts'
import { linkTo } from '#mocks/studio/gallery/state.ts'
import { find } from '#tools/gallery/find.ts'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'

/** What each theme paints a page on, and a system that asks for another. */
const themes = {
  light: { ground: 'rgb(244, 245, 250)', colorScheme: 'dark' },
  dark: { ground: 'rgb(21, 21, 33)', colorScheme: 'light' },
  contrast: { ground: 'rgb(0, 0, 0)', colorScheme: 'light' },
} as const

for (const [theme, { ground, colorScheme }] of Object.entries(themes)) {
  test.describe(`who chose ${theme} on a ${colorScheme} system`, () => {
    test.use({ colorScheme })

    test('never sees another ground, from the first frame on', async ({ app, page }) => {
      await page.addInitScript(watchGround, theme)
      for (const [address, title] of [
        ['/?scenario=tour&as=nobody', 'Ready to explore?'],
        ['/companies?as=two-companies', 'Select the Company You Want to Sign In To'],
        [`${contoso}/events`, 'Events'],
      ] as const) {
        await app.open(address)
        await expect(heading(page, title)).toBeVisible()
        expect(await page.evaluate(grounds), address).toEqual([ground])
      }
    })
  })
}

/** Runs before anything else of a page, and writes down what each frame is painted on. */
function watchGround(theme: string) {
  localStorage.setItem('holdfast.theme', theme)
  const seen = new Set<string>()
  Reflect.set(globalThis, 'grounds', seen)
  const look = () => {
    seen.add(getComputedStyle(document.documentElement).backgroundColor)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

const grounds = () => [...(Reflect.get(globalThis, 'grounds') as Set<string>)]

const pages = [
  'landing',
  'companies',
  'company-info',
  'claim',
  'guide-register',
  'invited',
  'connection-lost',
  'deployments',
  'events',
  'users',
  'company-general',
  'environment',
]
const states = areas.flatMap((area) => area.states).filter(({ id }) => pages.includes(id))

test('while a page arrives, nothing that is there already jumps', async ({ app, page }) => {
  test.setTimeout(20_000 * states.length)
  await page.addInitScript(watchShifts)
  expect(states).toHaveLength(pages.length)
  for (const state of states) {
    // As answers travel in the demo, so that the parts of a page come one after the other.
    await app.open(linkTo({ ...state, address: withLatency(state.address) }))
    await expect(find(page, state.shows)).toBeVisible()
    await expect(page.locator('span[data-shape]'), state.id).toHaveCount(0)
    expect.soft(await page.evaluate(shifts), state.id).toBeLessThan(0.05)
  }
})

const withLatency = (address: string) =>
  `${address}${address.includes('?') ? '&' : '?'}latency=150-400`

/** Runs before anything else of a page. */
function watchShifts() {
  Reflect.set(globalThis, 'shifts', 0)
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
      Reflect.set(globalThis, 'shifts', (Reflect.get(globalThis, 'shifts') as number) + value)
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Once all that was changed is painted. */
const shifts = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => resolve(Reflect.get(globalThis, 'shifts') as number))
    })
  })
