import { waitFor } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { speak } from '#src/texts/languages.ts'
import { pseudo } from '#mocks/pseudo-language.ts'
import { adminCentre } from '#mocks/studio/gallery/admin-centre.ts'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { arrive } from '#mocks/studio/gallery/arrive.ts'
import { microsoft } from '#mocks/studio/gallery/microsoft.ts'
import { linkTo } from '#mocks/studio/gallery/state.ts'
import { currentStore } from '#mocks/world/current.ts'
import { openEntra } from '../../support/entra.tsx'
import { openLanding } from '../../support/landing.ts'
import { forgottenTexts, keepAnswers } from '../../support/plain-texts.ts'
import { enter, renderApp } from '../../support/render-app.tsx'

export const states = areas.flatMap((area) => area.states)

/** The simulated Microsoft is no part of the product, and speaks English to everybody. */
const inEnglish = [...microsoft.states, ...adminCentre.states]

export async function open(link: string) {
  onTestFinished(() => speak('en'))
  if (link.startsWith('/?')) {
    // A document is made a demo only once, and here several pages share one.
    await enter(link)
    return openLanding(link)
  }
  return link.startsWith('/entra.html') ? openEntra(link) : renderApp(link)
}

/**
 * Opens every third state, from this one on, in the pseudo-language: what it says without marks was forgotten in the
 * code. One file for all of them would keep one core busy for long when all others are done. What axe has to say, it
 * says in the browser, in every look: tests/e2e/gallery.e2e.ts.
 */
export function walkEachThirdFrom(first: 0 | 1 | 2) {
  const inJsdom = states.filter(({ browserOnly }) => !browserOnly)
  const mine = inJsdom.filter((_, n) => n % 3 === first)
  test.for(mine)('$id: $title', async (state) => {
    const answers = keepAnswers()
    await open(linkTo(state, pseudo))
    await arrive(state)
    // What shows it may be drawn anew meanwhile.
    await waitFor(async () => {
      expect(await arrive({ ...state, steps: [] })).toBeVisible()
    })
    if (inEnglish.includes(state)) return
    await waitFor(() => {
      expect(forgottenTexts(currentStore().read(), answers)).toEqual([])
    })
  })
}
