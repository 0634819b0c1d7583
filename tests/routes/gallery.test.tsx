import { waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { arrive } from '#mocks/studio/gallery/arrive.ts'
import { linkTo } from '#mocks/studio/gallery/state.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openLanding } from '../support/landing.ts'
import { renderApp } from '../support/render-app.tsx'

describe.for(areas)('$title', ({ states }) => {
  test.for(states.filter(({ browserOnly }) => !browserOnly))('$id: $title', async (state) => {
    const link = linkTo(state)
    await (link.startsWith('/?') ? openLanding(link) : renderApp(link))
    const shown = await arrive(state)
    expect(shown).toBeVisible()
    // A dialog hides the page behind it a moment after it has opened.
    await waitFor(expectAccessible)
  })
})
