import axe from 'axe-core'
import { expect } from 'vitest'

/** No rule of axe is broken on the page as it stands. Nothing is painted here: colours are measured elsewhere. */
export async function expectAccessible() {
  const { violations } = await axe.run(document, {
    rules: {
      'color-contrast': { enabled: false },
      // The document around the portal is app.html, which is not loaded here.
      'html-has-lang': { enabled: false },
    },
  })
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
}
