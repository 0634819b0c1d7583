import { expect, test } from 'vitest'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { arrive } from '#mocks/studio/gallery/arrive.ts'
import { linkTo } from '#mocks/studio/gallery/state.ts'
import { openEntra } from '../../support/entra.tsx'
import { openLanding } from '../../support/landing.ts'
import { renderApp } from '../../support/render-app.tsx'

export const states = areas.flatMap((area) => area.states)

export function open(link: string) {
  if (link.startsWith('/?')) return openLanding(link)
  return link.startsWith('/entra.html') ? openEntra(link) : renderApp(link)
}

/**
 * Opens every third state, from this one on. One file for all of them would keep one core busy for long when all others
 * are done. What axe has to say, it says in the browser, in every look: tests/e2e/gallery.e2e.ts.
 */
export function walkEachThirdFrom(first: 0 | 1 | 2) {
  const inJsdom = states.filter(({ browserOnly }) => !browserOnly)
  const mine = inJsdom.filter((_, n) => n % 3 === first)
  test.for(mine)('$id: $title', async (state) => {
    await open(linkTo(state))
    expect(await arrive(state)).toBeVisible()
  })
}
