import axe from 'axe-core'
import { expect } from 'vitest'

/** No rule of axe is broken on the page as it stands. Nothing is painted here: colours are measured elsewhere. */
export async function expectAccessible() {
  const { violations } = await axe.run(document, {
    rules: {
      'color-contrast': { enabled: false },
      // Open menus lie at the end of the body, outside of all landmarks, and belong to their button by reference.
      region: { enabled: false },
    },
  })
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
}
