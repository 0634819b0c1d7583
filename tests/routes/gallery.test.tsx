import { describe, expect, test } from 'vitest'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { arrive } from '#mocks/studio/gallery/arrive.ts'
import { linkTo } from '#mocks/studio/gallery/state.ts'
import { openEntra } from '../support/entra.tsx'
import { openLanding } from '../support/landing.ts'
import { renderApp } from '../support/render-app.tsx'

function open(link: string) {
  if (link.startsWith('/?')) return openLanding(link)
  return link.startsWith('/entra.html') ? openEntra(link) : renderApp(link)
}

// What axe has to say of each, it says in the browser, in every look: tests/e2e/gallery.e2e.ts.
describe.for(areas)('$title', ({ states }) => {
  test.for(states.filter(({ browserOnly }) => !browserOnly))('$id: $title', async (state) => {
    await open(linkTo(state))
    expect(await arrive(state)).toBeVisible()
  })
})
